/** What `npm run build:bench` makes a script of: the way from a page to spoken text, without the extension. */
import { extractSlices } from '../../src/content/extract/extract-page.ts';
import { inSlices, nextTurn } from '../../src/content/slices.ts';
import { errorCode } from '../../src/shared/errors.ts';
import { ReadingLanguages } from '../../src/shared/language/reading-languages.ts';
import type { Segment, SegmentText, Span } from '../../src/shared/reading.ts';
import { splitSentences } from '../../src/shared/sentences/split-sentences.ts';
import { spokenText } from '../../src/speech/spoken-text/spoken-text.ts';

/** A half-open range in UTF-16 code units. */
export type Pair = readonly [start: number, end: number];

/** What is read of a page. */
export interface ExtractedText {
  readonly title: string;
  readonly lang: string;
  readonly segments: readonly (Omit<Segment, 'sentences' | 'passages'> & {
    readonly sentences: readonly Pair[];
  })[];
}

/** What the script defines as `globalThis.LecternText`. */
export interface LecternText {
  /** What Lectern reads of a document; no segments where there is nothing to read. */
  readonly extract: (document: Document) => Promise<ExtractedText>;
  /** The sentences of a text, as ranges of it. */
  readonly sentences: (text: string, lang: string) => readonly Pair[];
  /** What a voice gets for a sentence, and the way back from its offsets. */
  readonly spoken: (
    text: string,
    lang: string,
  ) => { readonly text: string; readonly toSource: (offset: number) => number };
}

/** Language and sentences are told when they are asked for, as in the extension's background. */
const withPairs = (
  { kind, text, lang: declared }: SegmentText,
  languages: ReadingLanguages,
  page: string,
): ExtractedText['segments'][number] => ({
  kind,
  text,
  get lang() {
    return languages.of({ kind, text, lang: declared }) || page;
  },
  get sentences() {
    return splitSentences(text, this.lang).map(pairOf);
  },
});

/** Whether listeners of the page hear messages: where a tester has switched scripts off, only promises are kept. */
let hears: boolean | null = null;

const turn = async (): Promise<void> => {
  // jsdom has no channels, and nobody waits there.
  if (typeof MessageChannel !== 'function') return;
  if (hears === null) {
    const heard = nextTurn().then(() => true);
    hears = await Promise.race([
      heard,
      promised()
        .then(() => promised())
        .then(() => false),
    ]);
  } else await (hears ? nextTurn() : promised());
};

const promised = () => new Blob(['']).text();

const pairOf = ({ start, end }: Span): Pair => [start, end];

async function extract(document: Document): Promise<ExtractedText> {
  try {
    const { reading } = await inSlices(extractSlices(document), { turn });
    const { title, lang, segments } = reading;
    const languages = new ReadingLanguages(reading);
    return {
      title,
      lang,
      segments: segments.map((segment) => withPairs(segment, languages, lang)),
    };
  } catch (error) {
    if (errorCode(error) !== 'pageEmpty') throw error;
    return { title: document.title.trim(), lang: document.documentElement.lang, segments: [] };
  }
}

const lecternText: LecternText = {
  extract,
  sentences: (text, lang) => splitSentences(text, lang).map(pairOf),
  spoken: (source, lang) => {
    const { text, toSource } = spokenText(source, lang);
    return { text, toSource };
  },
};

Object.assign(globalThis, { LecternText: lecternText });
