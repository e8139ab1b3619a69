import { expect, test } from 'vitest';
import { spokenText } from '../../../src/speech/spoken-text/spoken-text.ts';
import { ToldWords } from '../../../src/speech/words/told-words.ts';

/** What is lit on the page for each word a voice tells without a length, of the text it really gets. */
function lit(source: string, lang: string, ...words: readonly string[]): string[] {
  const spoken = spokenText(source, lang);
  const told = new ToldWords(spoken.text, lang);
  return words.map((word) => {
    const at = spoken.text.indexOf(word);
    expect(at, `"${word}" in "${spoken.text}"`).toBeGreaterThanOrEqual(0);
    const range = told.told(at, 0);
    if (!range) return '';
    const { start, end } = spoken.sourceSpan(range.start, range.end - range.start);
    return source.slice(start, end);
  });
}

test.each([
  ['de', 'Tom & Anna kommen z. B. am Abend.', ['Anna', 'Abend'], ['Anna', 'Abend']],
  [
    'en',
    'Wow 😀 that 👩‍👩‍👧 works[3] well.',
    ['Wow', 'that', 'works', 'well'],
    ['Wow', 'that', 'works', 'well'],
  ],
  ['fr', 'Un cafe\u0301 tre\u0300s noir.', ['cafe\u0301', 'noir'], ['cafe\u0301', 'noir']],
  ['ja', '吾輩は猫😀である。', ['吾輩', '猫'], ['吾輩', '猫']],
  ['ar', 'ذهب 😀 الولد، ثم عاد.', ['ذهب', 'الولد', 'عاد'], ['ذهب', 'الولد', 'عاد']],
] as const)('in %s the word that the voice tells is the one in the page: %j', (lang, source, said, shown) => {
  expect(lit(source, lang, ...said)).toEqual(shown);
});
