import { BuiltInSynthesis } from '../../../src/speech/built-in/built-in-synthesis.ts';
import { SAMPLE_RATE, type Sound } from '../../../src/speech/built-in/sound.ts';
import type { Played, SoundOutput } from '../../../src/speech/built-in/sound-output.ts';
import type { Synthesiser } from '../../../src/speech/built-in/synthesis-worker.ts';
import type { SynthesisProxy, SynthesisRequest } from '../../../src/speech/web-speech/synthesis-proxy.ts';
import type { Given } from './engine-under-test.ts';

interface Heard extends Played {
  /** When it was cut off, in the output's seconds. */
  stopped: number | null;
}

/** Lectern's own voice, with what it was given. */
export interface RecordedVoice {
  readonly proxy: SynthesisProxy;
  readonly given: () => Given[];
}

/** Real sound, made as long as the cases want it; the same text is spoken once. */
function paced(real: Synthesiser, pace: () => number): Synthesiser {
  const sounds = new Map<string, Promise<Sound>>();
  return {
    sound: async (request) => {
      const name = JSON.stringify(request);
      const sound = sounds.get(name) ?? real.sound(request);
      sounds.set(name, sound);
      const { samples, words } = await sound;
      const length = Math.round((request.text.length * pace() * SAMPLE_RATE) / 1000);
      const paced = new Float32Array(length);
      paced.set(samples.subarray(0, length));
      return {
        samples: paced,
        words: words.map((word) => ({ ...word, at: (word.at * length) / samples.length })),
      };
    },
  };
}

/** A loudspeaker that writes down what it plays. */
function recorded(output: SoundOutput): { output: SoundOutput; heard: Heard[] } {
  const heard: Heard[] = [];
  const play: SoundOutput['play'] = (samples, volume, from) => {
    const { stop, ...times } = output.play(samples, volume, from);
    const one: Heard = {
      ...times,
      stopped: null,
      stop: () => {
        one.stopped ??= output.now();
        stop();
      },
    };
    heard.push(one);
    return one;
  };
  return { output: { play, now: () => output.now(), rest: () => output.rest() }, heard };
}

function outcomeOf(heard: Heard | undefined, now: number): Given['outcome'] {
  if (!heard) return 'waiting';
  const { from, until, stopped } = heard;
  if (stopped !== null && stopped < until) return stopped >= from ? 'cut' : 'silent';
  return until <= now ? 'whole' : from <= now ? 'speaking' : 'waiting';
}

/** Lectern's own voice over a loudspeaker. @param pace ms for each code unit. */
export function recordedVoice(real: Synthesiser, output: SoundOutput, pace: () => number): RecordedVoice {
  const requests: SynthesisRequest[] = [];
  const { heard, output: loudspeaker } = recorded(output);
  const voice = new BuiltInSynthesis(paced(real, pace), loudspeaker);
  const proxy: SynthesisProxy = {
    voices: () => voice.voices(),
    onVoicesChanged: () => undefined,
    cancel: () => voice.cancel(),
    speak: (request, listener) => {
      requests.push(request);
      voice.speak(request, listener);
    },
  };
  const given = () =>
    requests.map(({ text, rate, pitch, volume }, i) => ({
      text,
      rate: rate - 1,
      pitch: pitch - 1,
      volume: volume - 1,
      outcome: outcomeOf(heard[i], output.now()),
      at: 1000 * (heard[i]?.from ?? 0),
    }));
  return { proxy, given };
}
