import type { SpeechEvent } from '../../src/speech/engine.ts';
import { WebSpeechEngine } from '../../src/speech/web-speech/web-speech-engine.ts';
import { FakeSynthesis, localVoice } from './synthesis.ts';

/** The engine over a fake synthesiser with one voice, and what it told. */
export function engineOverFake() {
  const synthesis = new FakeSynthesis([localVoice('Anna', 'en-GB')]);
  const events: SpeechEvent[] = [];
  const engine = new WebSpeechEngine({
    proxy: synthesis,
    emit: (event) => events.push(event),
    browserLanguages: ['en-GB'],
    now: () => Date.now(),
  });
  return { synthesis, events, engine };
}
