import type { Surface } from './surface.ts';

/** What is lit up in a page: the texts of the sentence and of the word, '' where nothing is. */
export interface Highlighted {
  readonly sentence: string;
  readonly word: string;
}

/** Reads the page's registry of highlights, which extension and page share. */
export const highlighted = (page: Surface): Promise<Highlighted> =>
  page.evaluate(() => {
    const text = (name: string) =>
      [...(CSS.highlights.get(name) ?? [])]
        .map((range) => {
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          return live.toString();
        })
        .join('')
        .replace(/\s+/g, ' ')
        .trim();
    return { sentence: text('lectern-sentence'), word: text('lectern-word') };
  });

type Recording = typeof globalThis & { litSentences: string[] };

/** Writes down each sentence that a page lights up from now on: who asks now and then may ask too late. */
export async function recordLit(page: Surface): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const lit: string[] = [];
    Object.assign(globalThis, { litSentences: lit });
    const look = () => {
      const [range] = CSS.highlights.get('lectern-sentence') ?? [];
      const live = document.createRange();
      if (range) live.setStart(range.startContainer, range.startOffset);
      if (range) live.setEnd(range.endContainer, range.endOffset);
      const text = live.toString().replace(/\s+/g, ' ').trim();
      if (text && text !== lit.at(-1)) lit.push(text);
      setTimeout(look, 5);
    };
    look();
  });
  return () => page.evaluate(() => (globalThis as Recording).litSentences);
}
