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
