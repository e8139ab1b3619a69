import { afterAll, afterEach, beforeAll, beforeEach, describe, test, vi } from 'vitest';
import { OffscreenLink } from '../../../src/background/engine/offscreen-link.ts';
import type { Espeak } from '../../../src/speech/built-in/worker/espeak.ts';
import type { SpeechEvent } from '../../../src/speech/engine.ts';
import { ENGINE_PORT } from '../../../src/speech/link/engine-messages.ts';
import { serveEngine } from '../../../src/speech/link/serve-engine.ts';
import type { SynthesisProxy } from '../../../src/speech/web-speech/synthesis-proxy.ts';
import { WebSpeechEngine } from '../../../src/speech/web-speech/web-speech-engine.ts';
import { portPair } from '../../fakes/ports.ts';
import type { TimedSynthesis } from '../../fakes/timed-synthesis.ts';
import { espeakInNode, say } from '../built-in/espeak-in-node.ts';
import { builtInEngine } from './built-in-engine.ts';
import { ENGINE_CASES } from './engine-cases.ts';
import { timedEngine } from './timed-engine.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Emit = (event: SpeechEvent) => void;

const webSpeech = (synthesis: SynthesisProxy, emit: Emit) =>
  new WebSpeechEngine({ proxy: synthesis, emit, browserLanguages: ['en-GB'], now: () => Date.now() });

/** The same engine in a document of its own, reached as the background reaches it. */
function linked(synthesis: TimedSynthesis, emit: Emit): OffscreenLink {
  let alive = false;
  const link = new OffscreenLink(
    {
      exists: async () => alive,
      create: async () => {
        alive = true;
        const connect = () => {
          const { background, document } = portPair();
          link.connected(ENGINE_PORT, background);
          return document;
        };
        serveEngine(connect, (told) => webSpeech(synthesis, told));
      },
    },
    { heard: async (event) => emit(event), lost: () => undefined },
  );
  return link;
}

describe.each([
  ['the Web Speech engine', webSpeech],
  ['the Web Speech engine behind the link to the offscreen document', linked],
])('%s keeps the contract', (_, make) => {
  test.each(ENGINE_CASES.map((one) => [one.name, one] as const))('%s', (_, one) =>
    one.run(timedEngine(make)),
  );
});

describe("the engine over Lectern's own voice keeps the contract", () => {
  let espeak: Espeak;
  let close: () => void;

  beforeAll(async () => {
    ({ espeak, close } = await espeakInNode());
    // What is loaded once needs no real time any more.
    await say(espeak, 'en-GB', 'Ready.');
    await say(espeak, 'de-DE', 'Bereit.');
  });
  afterAll(() => close());

  test.each(
    ENGINE_CASES.filter(({ changesVoices }) => !changesVoices).map((one) => [one.name, one] as const),
  )('%s', (_, one) => one.run(builtInEngine(espeak, webSpeech)));
});
