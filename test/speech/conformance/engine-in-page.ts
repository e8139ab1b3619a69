/** What the browser test injects: an engine over the page's own `speechSynthesis`, and what it has told. */
import type { Engine, SpeechEvent } from '../../../src/speech/engine.ts';
import { synthesisProxy } from '../../../src/speech/web-speech/synthesis-proxy.ts';
import { WebSpeechEngine } from '../../../src/speech/web-speech/web-speech-engine.ts';

/** What the injected script offers under the name `subject`. */
export interface Subject {
  readonly engine: Engine;
  readonly events: SpeechEvent[];
}

const events: SpeechEvent[] = [];
const engine = new WebSpeechEngine({
  proxy: synthesisProxy(speechSynthesis, { allLocal: navigator.userAgent.includes('Firefox') }),
  emit: (event) => void events.push(event),
  browserLanguages: navigator.languages,
  now: () => performance.now(),
});

Object.assign(globalThis, { subject: { engine, events } satisfies Subject });
