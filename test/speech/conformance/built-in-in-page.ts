/** What the browser test injects: an engine over Lectern's own voice alone, with what it was given. */
import { WebAudioOutput } from '../../../src/speech/built-in/sound-output.ts';
import { SynthesisWorker } from '../../../src/speech/built-in/synthesis-worker.ts';
import { WORKER_PATH } from '../../../src/speech/built-in/with-built-in.ts';
import type { SpeechEvent } from '../../../src/speech/engine.ts';
import { WebSpeechEngine } from '../../../src/speech/web-speech/web-speech-engine.ts';
import type { Subject } from './engine-in-page.ts';
import type { Given } from './engine-under-test.ts';
import { recordedVoice } from './recorded-voice.ts';

/** The engine, and what its voice was given. */
export interface BuiltInSubject extends Subject {
  readonly given: () => Given[];
  /** ms for a code unit of the texts to come. */
  pace: number;
}

const events: SpeechEvent[] = [];
const worker = new SynthesisWorker(() => new Worker(WORKER_PATH, { type: 'module' }));
const { proxy, given } = recordedVoice(worker, new WebAudioOutput(), () => subject.pace);
const engine = new WebSpeechEngine({
  proxy,
  emit: (event) => void events.push(event),
  browserLanguages: navigator.languages,
  now: () => performance.now(),
});
const subject: BuiltInSubject = { engine, events, given, pace: 20 };

Object.assign(globalThis, { subject });
