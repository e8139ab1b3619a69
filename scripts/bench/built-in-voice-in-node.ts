/** What the bench of the built-in voice runs in Node: the voice and the maker of files, without a browser. */
import { FileMaker } from '../../src/speech/audio-file/make-file.ts';
import { SAMPLE_RATE } from '../../src/speech/built-in/sound.ts';
import { Espeak } from '../../src/speech/built-in/worker/espeak.ts';

/** What the script offers under the name `builtInVoice`. */
export interface BuiltInVoiceBench {
  readonly Espeak: typeof Espeak;
  readonly FileMaker: typeof FileMaker;
  readonly SAMPLE_RATE: number;
}

Object.assign(globalThis, { builtInVoice: { Espeak, FileMaker, SAMPLE_RATE } satisfies BuiltInVoiceBench });
