import { handover } from '../handover.ts';
import { groundsUnder, unmark } from './grounds.ts';
import { isLookSheet } from './look-rules.ts';

/** Hands what changes the look of a document to a newer script of ours. */
export const { takeOver, whenTakenOver } = handover({
  event: 'lectern-look-handover',
  unmark: (root) => {
    for (const element of groundsUnder(root)) unmark(element);
  },
  isOurs: isLookSheet,
});
