import type { Call, Shapes } from './rpc.ts';
import { finite, nothing, object } from './shapes.ts';

/** What the text size script in a page (in each of its frames) answers. */
export interface TextSizeCalls {
  /** Sets the size in percent of the page's own; 100 takes every trace of Lectern from the page. */
  'size.set': Call<{ percent: number }, void>;
  /** The size in percent that is in force. */
  'size.get': Call<null, number>;
}

/** What each method of the text size script takes. */
export const TEXT_SIZE_SHAPES: Shapes<TextSizeCalls> = {
  'size.set': object({ percent: finite }),
  'size.get': nothing,
};
