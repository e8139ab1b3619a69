import { vi } from 'vitest';
import { SAMPLE_RATE } from '../../../src/speech/built-in/sound.ts';
import type { SoundOutput } from '../../../src/speech/built-in/sound-output.ts';
import type { Synthesiser } from '../../../src/speech/built-in/synthesis-worker.ts';
import type { Engine, SpeechEvent } from '../../../src/speech/engine.ts';
import type { SynthesisProxy } from '../../../src/speech/web-speech/synthesis-proxy.ts';
import { CASE_PACE } from './engine-cases.ts';
import type { EngineUnderTest } from './engine-under-test.ts';
import { recordedVoice } from './recorded-voice.ts';

const now = () => Date.now() / 1000;

/** A loudspeaker by the clock of the test. */
const OUTPUT: SoundOutput = {
  now,
  rest: () => undefined,
  play: (samples, _volume, from) => {
    const at = Math.max(from, now());
    return { from: at, until: at + samples.length / SAMPLE_RATE, stop: () => undefined };
  },
};

/** The engine over Lectern's own voice: what is said is real, only the loudspeaker is not. */
export function builtInEngine(
  real: Synthesiser,
  make: (proxy: SynthesisProxy, emit: (event: SpeechEvent) => void) => Engine,
): EngineUnderTest {
  let pace = CASE_PACE;
  let token = 0;
  const events: SpeechEvent[] = [];
  const { proxy, given } = recordedVoice(real, OUTPUT, () => pace);
  const engine = make(proxy, (event) => events.push(event));
  const settled = () => vi.advanceTimersByTimeAsync(0);
  const afterPatience = async <T>(answer: Promise<T>): Promise<T> => {
    await vi.advanceTimersByTimeAsync(5000);
    return answer;
  };
  return {
    plan: async (...utterances) => {
      engine.plan(utterances);
      await settled();
    },
    preview: async (utterance) => {
      engine.preview(utterance);
      await settled();
    },
    languages: () => afterPatience(engine.languages()),
    voices: (lang) => afterPatience(engine.voices(lang)),
    events: async () => events,
    given: async () => given(),
    until: async (wanted) => {
      for (let ms = 0; !(await wanted()); ms += 10) {
        if (ms > 120_000) throw new Error(`Waited in vain; it told: ${JSON.stringify(events.slice(-5))}`);
        await vi.advanceTimersByTimeAsync(10);
      }
    },
    pace: (ms) => {
      pace = ms;
    },
    token: () => token++,
  };
}
