/** What is lit on a page. */
interface Lit {
  readonly sentence: Range | null;
  readonly word: Range | null;
}

/** What the content script and the player share in their own world of a page, invisible to the page itself. */
const world = globalThis as typeof globalThis & { lecternLit?: Lit };

/** Tells the other scripts of this world which sentence and which word is read; null where none is. */
export const setLit = (sentence: Range | null, word: Range | null): void => {
  world.lecternLit = { sentence, word };
};

/** The sentence that is read. The highlight itself cannot tell: Firefox lets no content script look into it. */
export const litSentence = (): Range | null => world.lecternLit?.sentence ?? null;

/** The word that is read. */
export const litWord = (): Range | null => world.lecternLit?.word ?? null;
