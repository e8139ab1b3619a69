import { handover } from '../handover.ts';
import { marksUnder, unmark } from './marks.ts';

const isOurs = (sheet: CSSStyleSheet): boolean =>
  Array.from(sheet.cssRules).some((rule) =>
    /--lectern-scale|data-lectern-(?:hold|grow|wrap)/.test(rule.cssText),
  );

/** Hands what changes the size of a document's text to a newer script of ours. */
export const { takeOver, whenTakenOver } = handover({
  event: 'lectern-text-size-handover',
  unmark: (root) => {
    for (const element of marksUnder(root)) unmark(element);
  },
  isOurs,
});
