/** What is to be spoken, in eSpeak NG's own terms. */
export interface SoundRequest {
  readonly text: string;
  /** Name of eSpeak NG's voice. */
  readonly voice: string;
  /** Whose dictionary it reads by. */
  readonly dictionary: string;
  /** As in the Web Speech API: 1 is the voice's own. */
  readonly rate: number;
  readonly pitch: number;
}

/** A word and when its sound begins. */
export interface SoundingWord {
  /** In code units of the text. */
  readonly start: number;
  readonly length: number;
  /** Seconds from the beginning of the sound. */
  readonly at: number;
}

/** Spoken text. */
export interface Sound {
  /** One channel, −1…1. */
  readonly samples: Float32Array<ArrayBuffer>;
  readonly words: readonly SoundingWord[];
}

/** Samples a second of every sound. */
export const SAMPLE_RATE = 22_050;
