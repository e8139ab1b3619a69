import type { ErrorCode } from '../shared/errors.ts';
import type { Passage } from '../shared/reading.ts';
import type { Voice } from '../shared/voice.ts';

/** A stretch of an utterance's text in another language, and the voice that the person chose for that one. */
export interface ForeignPassage extends Passage, Pick<Utterance, 'voice' | 'online'> {}

/** One sentence for a voice. */
export interface Utterance {
  /** Grows with every utterance of a session; the only thing by which events are told apart. */
  readonly token: number;
  /** What the voice gets. */
  readonly text: string;
  /** What is said before the text, '' for nothing; words of it are not told. */
  readonly lead: string;
  /** BCP 47 tag of the text, '' where unknown. */
  readonly lang: string;
  /** What of the text is in another language, in order; a voice of that language speaks it where there is one. */
  readonly passages: readonly ForeignPassage[];
  /** Key (`voiceKey`) of the voice the person chose for the language, null for the best one. */
  readonly voice: string | null;
  /** Whether `voice` is an online one and the person said yes to the text going to its maker. */
  readonly online: boolean;
  /** As in the Web Speech API: 1 is the voice's own. */
  readonly rate: number;
  readonly pitch: number;
  /** 0–1. */
  readonly volume: number;
  /** Milliseconds of silence between the utterance before it and this one. */
  readonly pauseBefore: number;
  /** When the voice, growing quieter, is to be silent, in ms since the epoch; null where it stays as loud as it is. */
  readonly fadeUntil: number | null;
}

/** A word begins: a range of the utterance's text in code units; `estimated` where the voice reports none. */
export interface WordEvent {
  readonly type: 'word';
  readonly token: number;
  readonly start: number;
  readonly length: number;
  readonly estimated: boolean;
}

/**
 * What an engine reports of an utterance: start, words, then end or error, once and in this order. Only where
 * an utterance had to be begun again, start and words come again.
 */
export type SpeechEvent =
  /** `instead`: the voice stands in, for the online one that was chosen or for those of the system. */
  | { readonly type: 'start'; readonly token: number; readonly voice: string; readonly instead: boolean }
  | WordEvent
  /** `speed` is what the voice is known for by now: code units of such text a second at rate 1. */
  | { readonly type: 'end'; readonly token: number; readonly speed: number }
  | { readonly type: 'error'; readonly token: number; readonly error: ErrorCode };

/** Something that can speak what it is told. */
export interface Engine {
  /**
   * Says what is to be spoken from now on, in order. What is already in flight goes on if the new plan
   * begins with it; everything else is cancelled. Saying the same plan twice changes nothing, so that a
   * background that was killed and came back may simply say it again. An empty plan is silence.
   */
  plan(utterances: readonly Utterance[]): void;
  /** Speaks one utterance outside the plan; the next plan ends it. */
  preview(utterance: Utterance): void;
  /** Primary language subtags that have a voice, sorted. */
  languages(): Promise<readonly string[]>;
  /** Voices of a primary language subtag, best first. */
  voices(lang: string): Promise<readonly Voice[]>;
}
