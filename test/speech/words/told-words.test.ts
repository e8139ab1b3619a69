import { expect, test } from 'vitest';
import { ToldWords } from '../../../src/speech/words/told-words.ts';

const TEXT = 'The lamp (old) turns …';

/** The words that a series of boundary events means. */
function told(text: string, lang: string, ...events: readonly (readonly [number, number])[]) {
  const words = new ToldWords(text, lang);
  return events.flatMap(([at, length]) => {
    const span = words.told(at, length);
    return span ? [text.slice(span.start, span.end)] : [];
  });
}

test('a length is taken as it is told, but not beyond the text', () => {
  expect(told(TEXT, 'en', [0, 3], [4, 4], [15, 99])).toEqual(['The', 'lamp', 'turns …']);
});

test.each([0, Number.NaN])('with a length of %d it is the word in the text, or the next one', (length) => {
  expect(told(TEXT, 'en', [0, length], [4, length], [9, length], [16, length])).toEqual([
    'The',
    'lamp',
    'old',
    'turns',
  ]);
});

test('what lies outside of the text, or where no word follows, means none', () => {
  expect(told(TEXT, 'en', [TEXT.length, 3], [999, 0], [-1, 4], [Number.NaN, 4], [21, 0])).toEqual([]);
});

test('what comes late or twice means none', () => {
  expect(told(TEXT, 'en', [4, 4], [0, 3], [4, 4], [6, 0], [15, 5])).toEqual(['lamp', 'turns']);
});

test.each([
  ['ja', '吾輩は猫である。', [0, 3], ['吾輩', '猫']],
  ['ar', 'ذهب الولد، ثم عاد', [0, 4, 11], ['ذهب', 'الولد', 'ثم']],
  ['fr', 'un cafe\u0301 noir', [0, 3, 9], ['un', 'cafe\u0301', 'noir']],
  ['en', 'so 😀 we 👩‍👩‍👧 go', [0, 3, 6, 18], ['so', 'we', 'go']],
] as const)('without a length a word in %s is whole: %j', (lang, text, offsets, words) => {
  expect(told(text, lang, ...offsets.map((at) => [at, 0] as const))).toEqual(words);
});
