import type { Span } from '../../shared/reading.ts';

// Intl.Segmenter takes a time for each word that grows with the whole text, so that it gets a window at a time.
const WINDOW = 1000;
// So near its end a window may have cut a word, or what the word's end depends on.
const MARGIN = 50;

/** Words of a text as the language parts them, without punctuation and space. */
export function* wordSpans(text: string, lang: string): Generator<Span> {
  const words = segmenter(lang);
  let at = 0;
  let size = WINDOW;
  while (at < text.length) {
    const window = text.slice(at, at + size);
    const sure = at + size < text.length ? size - MARGIN : size;
    let done = 0;
    for (const { index, segment, isWordLike } of words.segment(window)) {
      const end = index + segment.length;
      if (end > sure) break;
      if (isWordLike) yield { start: at + index, end: at + end };
      done = end;
    }
    at += done;
    // A word longer than the window.
    size = done > 0 ? WINDOW : size * 2;
  }
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang);
  if (known) return known;
  // A page may call its language anything; what is no BCP 47 tag is parted like an unknown language.
  const made = new Intl.Segmenter(isTag(lang) ? lang : undefined, { granularity: 'word' });
  segmenters.set(lang, made);
  return made;
}

const isTag = (lang: string): boolean => {
  try {
    return Intl.getCanonicalLocales(lang).length > 0;
  } catch {
    return false;
  }
};

/**
 * The word that an offset lies in, or else the next one: what a boundary event means that tells no length.
 * Undefined where no word follows.
 */
export function wordAt(text: string, offset: number, lang: string): Span | undefined {
  // No word of interest begins so far back; a run of letters is looked at from a little before.
  const from = Math.max(0, text.lastIndexOf(' ', offset - 1) + 1, offset - WINDOW);
  for (const { start, end } of wordSpans(text.slice(from), lang))
    if (from + end > offset) return { start: from + start, end: from + end };
  return undefined;
}
