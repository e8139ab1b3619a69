import type { Reading, SentencePlace } from '../../shared/reading.ts';
import type { ActiveReading, Light, Loop, ReadingSummary } from '../../shared/session.ts';
import { USUAL_SPEED } from '../../speech/words/estimate-words.ts';
import { wordSpans } from '../../speech/words/word-spans.ts';
import {
  doneBefore,
  languageAt,
  segmentAt,
  sentenceAt,
  sizeOf,
  speakableFrom,
  spokenAt,
  stepSentence,
} from './places.ts';
import type { Gap, Queued, Session } from './state.ts';

/** How many sentences are with the engine: the one that sounds, and one ahead so that there is no gap. */
const AHEAD = 2;

/** A sentence and where in it to begin, in code units of its segment's text. */
export type StartPoint = Pick<Queued, 'place' | 'from'>;

/** The session with nothing in flight. */
export const withoutQueue = (session: Session): Session => ({ ...session, queue: [] });

/** The sentence to begin with; null if nothing can be spoken. */
export const firstPlace = (reading: Reading): SentencePlace | null =>
  reading.segments.length === 0
    ? null
    : (speakableFrom(reading, reading.start) ?? speakableFrom(reading, { segment: 0, sentence: 0 }));

const summaryOf = (reading: Reading): ReadingSummary => ({
  id: reading.id,
  title: reading.title,
  lang: reading.lang,
  source: reading.source,
  ...sizeOf(reading),
});

/**
 * A session that speaks a new Reading from its start; null if nothing in it can be spoken.
 */
export function beginReading(
  session: Session,
  tabId: number,
  reading: Reading,
  light: Light = 'yes',
): Session | null {
  const place = firstPlace(reading);
  if (!place) return null;
  const from = sentenceAt(reading, place).start;
  const active: ActiveReading = {
    tabId,
    reading: summaryOf(reading),
    position: { ...place, offset: from },
    ...doneBefore(reading, place, from),
    speed: USUAL_SPEED,
    lang: languageAt(reading, place),
    voice: '',
    estimated: false,
    notice: null,
    loop: 'none',
    light,
  };
  return refill({ ...session, reading, view: { status: 'speaking', active } }, { place, from });
}

/** The session with its position at an offset of a sentence. */
export function moveTo(
  session: Session,
  place: SentencePlace,
  offset: number,
  voice?: string,
  estimated?: boolean,
): Session {
  const { reading, view } = session;
  if (!reading || !('active' in view)) return session;
  const active: ActiveReading = {
    ...view.active,
    position: { segment: place.segment, sentence: place.sentence, offset },
    ...doneBefore(reading, place, offset),
    lang: languageAt(reading, place),
    voice: voice ?? view.active.voice,
    estimated: estimated ?? view.active.estimated,
  };
  return { ...session, view: { ...view, active } };
}

/** The session with its queue filled up: from `first` on if it is empty, else after its last sentence. */
export function refill(session: Session, first?: StartPoint): Session {
  const { reading } = session;
  if (!reading) return session;
  const queue = [...session.queue];
  let { nextToken } = session;
  let next: Next | null = queue.length === 0 ? asked(first) : after(session, queue.at(-1));
  while (next && queue.length < AHEAD) {
    queue.push({ ...next, token: nextToken });
    nextToken += 1;
    next = after(session, next);
  }
  return { ...session, queue, nextToken };
}

type Next = Omit<Queued, 'token'>;

const asked = (first: StartPoint | undefined): Next | null => (first ? { ...first, gap: 'none' } : null);

/** What is spoken after a sentence, as the loop is set; null after the last one. */
export function after({ reading, view }: Session, last: StartPoint | undefined): Next | null {
  if (!reading || !last || !('active' in view)) return null;
  const next = stepSentence(reading, last.place, 1);
  if (next?.segment === last.place.segment) return nextAt(reading, next, 'sentence');
  const place = loopStart(reading, last.place, view.active.loop, next);
  return place && nextAt(reading, place, 'paragraph');
}

const nextAt = (reading: Reading, place: SentencePlace, gap: Gap): Next => ({
  place,
  from: sentenceAt(reading, place).start,
  gap,
});

/** Where the voice goes at the end of a paragraph. */
function loopStart(
  reading: Reading,
  { segment }: SentencePlace,
  loop: Loop,
  next: SentencePlace | null,
): SentencePlace | null {
  if (loop === 'paragraph') return speakableFrom(reading, { segment, sentence: 0 });
  return loop === 'all' ? (next ?? firstPlace(reading)) : next;
}

/** Whether two places are the same sentence. */
export const isSame = (a: SentencePlace, b: SentencePlace): boolean =>
  a.segment === b.segment && a.sentence === b.sentence;

/**
 * Where the voice is to go on: at the word that was being spoken. An estimated word may be ahead of the voice,
 * so that one word is said again rather than lost; but nothing before `head`, with which the voice began.
 */
export function resumePoint(
  reading: Reading,
  { position, estimated, lang }: ActiveReading,
  head: StartPoint | undefined,
): StartPoint {
  const place = { segment: position.segment, sentence: position.sentence };
  const start = head && isSame(head.place, place) ? head.from : sentenceAt(reading, place).start;
  if (!estimated) return { place, from: position.offset };
  const before = segmentAt(reading, place).text.slice(start, position.offset);
  const last = [...wordSpans(before, lang)].at(-1);
  return { place, from: start + (last?.start ?? 0) };
}

/** A point to begin at that leaves something to say: the sentence's start where its rest is mere marks. */
export const speakablePoint = (reading: Reading, { place, from }: StartPoint): StartPoint =>
  spokenAt(reading, place, from).text === ''
    ? { place, from: sentenceAt(reading, place).start }
    : { place, from };
