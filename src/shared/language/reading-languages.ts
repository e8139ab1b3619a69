import type { ReadingText, SegmentText } from '../reading.ts';
import { primaryLanguage } from '../voice.ts';
import { type Detected, detectLanguage, isDetectable } from './detect-language.ts';

/** So many segments tell what the page as a whole is written in. */
const SAMPLES = 150;
/** Words that must be known before a page's own word is not believed. */
const FEWEST_WORDS = 20;
/** Share of the words that are surely in one language which must be in the same. */
const MOST = 0.75;
/** How much better another language must fit than the one that is named. */
const BETTER = 3;
/** The same for a few words, which prove less. */
const SHORT_BETTER = 2;
/** Words a segment must have to be read against the page's word for all of it, and against a word for itself. */
const FEW = 6;
const MANY = 12;

/** Languages whose texts look too much alike to tell them apart against an author's word. */
const ALIKE = ['da nb nn no', 'bs hr sh sr', 'id ms', 'es gl ca', 'pt gl', 'cs sk', 'hi mr ne'].map(
  (group) => new Set(group.split(' ')),
);

const areAlike = (one: string, other: string): boolean =>
  one === other || ALIKE.some((group) => group.has(one) && group.has(other));

/** Whether an author's word can be doubted: only where we would know the language if it were there. */
const isDoubtful = (declared: string): boolean => declared === '' || isDetectable(declared);

const fitsBetter = ({ lang, points }: Detected, declared: string): boolean =>
  (points.get(declared) ?? 0) * BETTER <= (points.get(lang) ?? 0);

/** Tells in what language each segment of a Reading is to be spoken. */
export class ReadingLanguages {
  readonly #page: string;
  readonly #text: ReadingText;
  #most: Map<string, string> | null = null;

  constructor(text: ReadingText) {
    this.#text = text;
    this.#page = primaryLanguage(text.lang);
  }

  /** The tag of a segment: what the page says, be it nothing, unless its words plainly say otherwise. */
  of(segment: SegmentText): string {
    const tag = segment.lang || this.#text.lang;
    const found = this.#judge(segment, tag);
    return found === tag ? segment.lang : found;
  }

  #judge(segment: SegmentText, tag: string): string {
    const declared = primaryLanguage(tag);
    if (!isDoubtful(declared)) return tag;
    const found = detectLanguage(segment.text);
    if (found?.sure && areAlike(found.lang, declared)) return tag;
    const isOwn = segment.lang !== '' && declared !== this.#page;
    if (found?.sure && found.words >= (isOwn ? MANY : FEW) && fitsBetter(found, declared)) return found.lang;
    const most = this.#mostOf(declared);
    if (most === undefined || areAlike(most, declared)) return tag || (found?.lang ?? '');
    // A heading or a name in a page that is plainly written in another language than it says.
    const { points } = found ?? { points: new Map<string, number>() };
    return (points.get(declared) ?? 0) > SHORT_BETTER * (points.get(most) ?? 0) ? tag : most;
  }

  /** What most of the page is written in of what is declared to be in a language. */
  #mostOf(declared: string): string | undefined {
    this.#most ??= mostUsed(this.#text);
    return this.#most.get(declared);
  }
}

/** For each declared language the one that most of its text is surely in, where that is nearly all of it. */
function mostUsed({ segments, lang }: ReadingText): Map<string, string> {
  const step = Math.max(1, Math.floor(segments.length / SAMPLES));
  const words = new Map<string, Map<string, number>>();
  for (let i = 0; i < segments.length; i += step) {
    const segment = segments[i];
    const found = segment && detectLanguage(segment.text);
    if (!found?.sure) continue;
    const declared = primaryLanguage(segment?.lang || lang);
    const counts = words.get(declared) ?? new Map<string, number>();
    words.set(declared, counts.set(found.lang, (counts.get(found.lang) ?? 0) + found.words));
  }
  return new Map([...words].flatMap(([declared, counts]) => mostOf(declared, counts)));
}

function mostOf(declared: string, counts: ReadonlyMap<string, number>): [string, string][] {
  const all = [...counts.values()].reduce((sum, n) => sum + n, 0);
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best && all >= FEWEST_WORDS && best[1] >= all * MOST ? [[declared, best[0]]] : [];
}
