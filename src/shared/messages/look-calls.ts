import { type Look, parseLook } from '../appearance.ts';
import type { Call, Shapes } from './rpc.ts';
import { nothing, object } from './shapes.ts';

/** What the script in a page (in each of its frames) that dresses its text answers. */
export interface LookCalls {
  /** Sets the look; the page's own takes every trace of Lectern from the page. */
  'look.set': Call<{ look: Look }, void>;
  /** The look that is in force. */
  'look.get': Call<null, Look>;
}

/** What each method of the script takes. */
export const LOOK_SHAPES: Shapes<LookCalls> = {
  'look.set': object({ look: parseLook }),
  'look.get': nothing,
};
