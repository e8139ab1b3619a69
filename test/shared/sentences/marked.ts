import { splitSentences } from '../../../src/shared/sentences/split-sentences.ts';

/** Splits a text written with "|" where a sentence should end, and marks what was found in the same way. */
export function remarked(marked: string, lang: string): string {
  const text = marked.replaceAll('|', '');
  let done = 0;
  const parts = splitSentences(text, lang).map(({ end }) => {
    const part = text.slice(done, end);
    done = end;
    return part;
  });
  return parts.join('|') + text.slice(done);
}
