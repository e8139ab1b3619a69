import type { Call, Shapes } from './rpc.ts';
import { nothing } from './shapes.ts';

/** What the background does for the text size script of a frame; all that a content script may ask. */
export interface UserOriginCalls {
  /** Inserts the packaged sheet for resisting texts into the frame that asks, in the USER origin. */
  'userOrigin.insert': Call<null, void>;
}

/** What the method takes. */
export const USER_ORIGIN_SHAPES: Shapes<UserOriginCalls> = { 'userOrigin.insert': nothing };
