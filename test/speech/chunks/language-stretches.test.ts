import { expect, test } from 'vitest';
import { languageStretches } from '../../../src/speech/chunks/language-stretches.ts';
import type { ForeignPassage } from '../../../src/speech/engine.ts';
import { utterance } from '../../fakes/utterances.ts';

/** The stretches of a text in which `[…]` is foreign; each ends with a mark for what it is. */
function stretches(marked: string, from = 0): string[] {
  const passages: ForeignPassage[] = [];
  let text = '';
  for (const [i, part] of marked.split(/[[\]]/).entries()) {
    const start = text.length;
    text += part;
    if (i % 2 === 1) passages.push({ start, end: text.length, lang: 'de', voice: null, online: false });
  }
  return languageStretches(utterance(1, text, { passages }), from).map(
    ({ start, end, passage }) => `${text.slice(start, end)}${passage ? '*' : ''}`,
  );
}

test.each([
  ['Nothing is foreign.', ['Nothing is foreign.']],
  ['He said “[Guten Tag]” and left.', ['He said “', 'Guten Tag*', '” and left.']],
  ['He said “[Guten Tag].”', ['He said “', 'Guten Tag.”*']],
  ['“[Guten Tag]” he said.', ['“Guten Tag*', '” he said.']],
  ['[Guten Tag]', ['Guten Tag*']],
  ['[Guten], [Tag], all.', ['Guten, *', 'Tag*', ', all.']],
  ['— “…”', ['— “…”']],
  ['', []],
])('%j', (marked, expected) => {
  expect(stretches(marked)).toEqual(expected);
});

test('what lies before the beginning is left out', () => {
  expect(stretches('He said “[Guten Tag]” and left.', 15)).toEqual(['Tag*', '” and left.']);
  expect(stretches('He said “[Guten Tag]” and left.', 20)).toEqual(['and left.']);
});

test('a passage that does not lie in the text is passed over', () => {
  const passage = { start: 3, end: 99, lang: 'de', voice: null, online: false };
  expect(languageStretches(utterance(1, 'Short.', { passages: [passage] }), 0)).toEqual([
    { start: 0, end: 6, passage: null },
  ]);
});
