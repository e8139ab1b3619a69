import type { SynthesisProxy } from '../web-speech/synthesis-proxy.ts';
import { BuiltInSynthesis } from './built-in-synthesis.ts';
import { JoinedSynthesis } from './joined-synthesis.ts';
import { WebAudioOutput } from './sound-output.ts';
import { SynthesisWorker } from './synthesis-worker.ts';

/** Where scripts/build/built-in-voice.mjs puts the worker. */
export const WORKER_PATH = '/built-in/worker.js';

/** The system's voices, and behind them Lectern's own, of which nothing is loaded before it is to speak. */
export const withBuiltIn = (system: SynthesisProxy): SynthesisProxy =>
  new JoinedSynthesis(
    system,
    new BuiltInSynthesis(
      new SynthesisWorker(
        () => new Worker(WORKER_PATH, { type: 'module', name: 'Lectern’s built-in voice' }),
      ),
      new WebAudioOutput(),
    ),
  );
