import type { ReadingText } from '../../shared/reading.ts';
import { splitSentences } from '../../shared/sentences/split-sentences.ts';
import type { Voice } from '../../shared/voice.ts';
import { BUILT_IN_VOICES, type BuiltInVoice } from '../built-in/built-in-voices.ts';
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
export function* scriptLines(reading: ReadingText, languages: readonly string[]): Generator<ScriptLine> {
  let done = 0;
  for (const [i, { kind, lang, text }] of reading.segments.entries()) {
    const skipped = i < reading.start.segment;
    const voice = skipped ? undefined : voiceFor(lang || reading.lang, languages);
    const heading = kind === 'heading';
    const lines = voice ? [...linesOf(text, lang || reading.lang)] : [];
    for (const [nth, { line, end }] of lines.entries()) {
      const last = nth === lines.length - 1;
      const rest = last ? (heading ? HEADING_REST : PARAGRAPH_REST) : 0;
      const chapter = heading && nth === 0 ? text : '';
      if (voice) yield { text: line, voice, chapter, rest, done: done + end };
    }
    done += text.length;
  }
}

function* linesOf(text: string, lang: string): Generator<{ line: string; end: number }> {
  for (const { start, end } of splitSentences(text, lang)) {
    const spoken = spokenText(text.slice(start, end), lang).text;
    for (const part of spoken === '' ? [] : splitChunks(spoken, lang, LONGEST))
      yield { line: spoken.slice(part.start, part.end), end };
  }
}

/** How many paragraphs nobody can speak. */
export const unspoken = ({ segments, lang, start }: ReadingText, languages: readonly string[]): number =>
  segments.slice(start.segment).filter((segment) => !voiceFor(segment.lang || lang, languages)).length;
