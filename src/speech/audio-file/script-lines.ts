import type { Passage, ReadingText, SegmentText, Span } from '../../shared/reading.ts';
import { splitSentences } from '../../shared/sentences/split-sentences.ts';
import type { SpokenSettings } from '../../shared/spoken-settings.ts';
import type { Voice } from '../../shared/voice.ts';
import { BUILT_IN_VOICES, type BuiltInVoice } from '../built-in/built-in-voices.ts';
import { languageStretches } from '../chunks/language-stretches.ts';
import { splitChunks } from '../chunks/split-chunks.ts';
import { spokenText } from '../spoken-text/spoken-text.ts';
import { rankVoices } from '../voices/choose-voice.ts';

/** A piece of text that is spoken in one, for a file. */
export interface ScriptLine {
  /** What the voice gets. */
  readonly text: string;
  readonly voice: BuiltInVoice;
  /** The heading that this line begins, '' for any other. */
  readonly chapter: string;
  /** Seconds of silence behind it at rate 1, besides the voice's own. */
  readonly rest: number;
  /** Code units of the Reading that are done with it. */
  readonly done: number;
}

const PARAGRAPH_REST = 0.35;
const HEADING_REST = 0.6;
// A sentence of more is made in parts.
const LONGEST = 1000;

/** The voice for a language; for one that is not known that of the browser's first language it speaks. */
function voiceFor(lang: string, languages: readonly string[]): BuiltInVoice | undefined {
  for (const wanted of lang === '' ? languages : [lang]) {
    const [best] = rankVoices(BUILT_IN_VOICES, wanted, languages) as readonly Voice[];
    const voice = BUILT_IN_VOICES.find((one) => one === best);
    if (voice) return voice;
  }
  return undefined;
}

/** All that is spoken of a Reading from its start, in order, made as it is asked for. */
export function* scriptLines(
  reading: ReadingText,
  languages: readonly string[],
  settings: SpokenSettings,
): Generator<ScriptLine> {
  let done = 0;
  for (const [i, segment] of reading.segments.entries()) {
    const lang = segment.lang || reading.lang;
    const voice = i < reading.start.segment ? undefined : voiceFor(lang, languages);
    const heading = segment.kind === 'heading';
    const lines = voice ? [...linesOf(segment, { lang, voice, languages, settings })] : [];
    for (const [nth, line] of lines.entries()) {
      const last = nth === lines.length - 1;
      const rest = last ? (heading ? HEADING_REST : PARAGRAPH_REST) : 0;
      const chapter = heading && nth === 0 ? segment.text : '';
      yield { text: line.text, voice: line.voice, chapter, rest, done: done + line.end };
    }
    done += segment.text.length;
  }
}

interface Manner {
  readonly lang: string;
  readonly voice: BuiltInVoice;
  readonly languages: readonly string[];
  readonly settings: SpokenSettings;
}

interface Line extends Pick<ScriptLine, 'text' | 'voice'> {
  /** Code units of the segment that are done with it. */
  readonly end: number;
}

function* linesOf({ text, passages = [] }: SegmentText, manner: Manner): Generator<Line> {
  for (const span of splitSentences(text, manner.lang)) {
    const within = passages.map((one) => spanIn(one, span)).filter(({ start, end }) => start < end);
    for (const line of linesOfSentence(text.slice(span.start, span.end), within, manner))
      yield { ...line, end: span.end };
  }
}

/** A passage as a span of one sentence; empty where it lies in another one. */
const spanIn = ({ lang, start, end }: Passage, sentence: Span): Passage => ({
  lang,
  start: Math.max(start, sentence.start) - sentence.start,
  end: Math.min(end, sentence.end) - sentence.start,
});

/** A sentence in the pieces that its languages and the longest line make of it. */
function* linesOfSentence(
  sentence: string,
  passages: readonly Passage[],
  { lang, voice, languages, settings }: Manner,
): Generator<Omit<Line, 'end'>> {
  const { text, toSpoken } = spokenText(sentence, lang, settings, passages);
  if (text === '') return;
  const spoken = passages.map(({ start, end, lang: other }) => ({
    lang: other,
    start: toSpoken(start),
    end: toSpoken(end),
  }));
  for (const { start, end, passage } of languageStretches({ text, passages: spoken }, 0)) {
    const speaker = (passage && voiceFor(passage.lang, languages)) ?? voice;
    const stretch = text.slice(start, end);
    for (const part of splitChunks(stretch, passage?.lang ?? lang, LONGEST))
      yield { text: stretch.slice(part.start, part.end), voice: speaker };
  }
}

/** How many paragraphs nobody can speak. */
export const unspoken = ({ segments, lang, start }: ReadingText, languages: readonly string[]): number =>
  segments.slice(start.segment).filter((segment) => !voiceFor(segment.lang || lang, languages)).length;
