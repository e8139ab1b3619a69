import { type ReadParts, readPartsShape } from '../read-parts.ts';
import type { Call, Shapes } from './rpc.ts';
import { object } from './shapes.ts';

/** What the script that shows what will be read answers. */
export interface OutlineCalls {
  /** Outlines the parts of the page that would be read now, until the person ends it. */
  'outline.show': Call<{ parts: ReadParts }, void>;
}

/** What each method of that script takes. */
export const OUTLINE_SHAPES: Shapes<OutlineCalls> = {
  'outline.show': object({ parts: readPartsShape }),
};
