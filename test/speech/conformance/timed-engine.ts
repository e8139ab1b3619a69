import { vi } from 'vitest';
import type { Engine, SpeechEvent } from '../../../src/speech/engine.ts';
import { localVoice } from '../../fakes/synthesis.ts';
import { TimedSynthesis } from '../../fakes/timed-synthesis.ts';
import { CASE_PACE } from './engine-cases.ts';
import type { EngineUnderTest, Given } from './engine-under-test.ts';

const VOICES = [localVoice('Anna', 'en-GB'), localVoice('Bert', 'en-US'), localVoice('Petra', 'de-DE')];

const LATE = 1500;

/**
 * An engine over a synthesiser that speaks by a clock that is not the real one: `vi.useFakeTimers` must be on.
 * @param make makes the engine over the synthesiser, which lists its voices late.
 */
export function timedEngine(
  make: (synthesis: TimedSynthesis, emit: (event: SpeechEvent) => void) => Pick<Engine, keyof Engine>,
): EngineUnderTest {
  const events: SpeechEvent[] = [];
  let pace = CASE_PACE;
  let token = 0;
  const synthesis = new TimedSynthesis({
    voices: [],
    now: () => Date.now(),
    get pace() {
      return pace;
    },
  });
  setTimeout(() => synthesis.change(VOICES), LATE);
  const engine = make(synthesis, (event) => events.push(event));
  const settled = () => vi.advanceTimersByTimeAsync(0);
  const asked = async <T>(answer: Promise<T>): Promise<T> => {
    await vi.advanceTimersByTimeAsync(LATE);
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
    languages: () => asked(engine.languages()),
    voices: (lang) => asked(engine.voices(lang)),
    events: async () => events,
    given: async () => synthesis.heard.map(givenOf),
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
    voiceGoes: () => synthesis.change(VOICES.slice(1)),
  };
}

const givenOf = ({ request, outcome, begunAt }: TimedSynthesis['heard'][number]): Given => ({
  text: request.text,
  rate: request.rate - 1,
  pitch: request.pitch - 1,
  volume: request.volume - 1,
  outcome,
  at: begunAt,
});
