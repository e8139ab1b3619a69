/** What the content script and the player share in their own world of a page, invisible to the page itself. */
const world = globalThis as typeof globalThis & { lecternSentence?: Range | null };

/** Tells the other scripts of this world which sentence is lit; null where none is. */
export const setLitSentence = (sentence: Range | null): void => {
  world.lecternSentence = sentence;
};

/** The sentence that is lit. The highlight itself cannot tell: Firefox lets no content script look into it. */
export const litSentence = (): Range | null => world.lecternSentence ?? null;
