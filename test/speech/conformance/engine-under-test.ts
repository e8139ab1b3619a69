import type { Voice } from '../../../src/shared/voice.ts';
import type { SpeechEvent, Utterance } from '../../../src/speech/engine.ts';

/** A text that a voice was given. Rate, pitch and volume are in a unit of the world's own, 0 is the voice's own. */
export interface Given {
  readonly text: string;
  readonly rate: number;
  readonly pitch: number;
  readonly volume: number;
  readonly outcome: 'waiting' | 'speaking' | 'whole' | 'cut' | 'silent' | 'refused';
  /** When its sound began, in ms. */
  readonly at: number;
}

/** An engine in some world, with what its voices got. */
export interface EngineUnderTest {
  plan(...utterances: readonly Utterance[]): Promise<void>;
  preview(utterance: Utterance): Promise<void>;
  languages(): Promise<readonly string[]>;
  voices(lang: string): Promise<readonly Voice[]>;
  /** Everything it has told since the world was made. */
  events(): Promise<readonly SpeechEvent[]>;
  /** Everything its voices were given since then. */
  given(): Promise<readonly Given[]>;
  /** Lets the world go on until something is so. @throws when it takes too long. */
  until(wanted: () => Promise<boolean>): Promise<void>;
  /** How long the voices take for a code unit from the next text on, in ms. */
  pace(ms: number): void;
  /** A token that was never used. */
  token(): number;
  /** Chromium on Linux never hands the volume on to the voice. */
  readonly keepsVolume?: boolean;
  /** Takes the first voice away, and brings it back; only where the world can. */
  readonly voiceGoes?: () => void;
}
