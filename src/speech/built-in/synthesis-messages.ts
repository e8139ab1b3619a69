import { finite, index, listOf, object, type Shape, string } from '../../shared/messages/shapes.ts';
import type { SoundingWord, SoundRequest } from './sound.ts';

/** What the worker is asked for. */
export interface SoundAsked extends SoundRequest {
  /** Comes back with the answer. */
  readonly id: number;
}

/** What the worker answers; no samples where it could not speak. */
export interface SoundAnswer {
  readonly id: number;
  readonly samples: Float32Array<ArrayBuffer> | null;
  readonly words: readonly SoundingWord[];
}

const LONGEST = 100_000;

/** Reads what reached the worker. */
export const parseSoundAsked = object<SoundAsked>({
  id: index,
  text: string(LONGEST),
  voice: string(35),
  dictionary: string(35),
  rate: finite,
  pitch: finite,
});

const samples: Shape<Float32Array<ArrayBuffer> | null> = (input) =>
  input === null || (input instanceof Float32Array && input.buffer instanceof ArrayBuffer)
    ? (input as Float32Array<ArrayBuffer> | null)
    : undefined;

/** Reads what came back from it. */
export const parseSoundAnswer = object<SoundAnswer>({
  id: index,
  samples,
  words: listOf(object<SoundingWord>({ start: index, length: index, at: finite })),
});
