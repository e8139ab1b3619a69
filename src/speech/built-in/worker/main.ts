import { startEspeak } from 'lectern-espeak-ng';
import { DATA } from 'lectern-espeak-ng-data';
import { parseSoundAsked, type SoundAnswer } from '../synthesis-messages.ts';
import { Espeak } from './espeak.ts';

const scope = globalThis as unknown as {
  postMessage(message: SoundAnswer, transfer?: Transferable[]): void;
  addEventListener(type: 'message', heard: (event: MessageEvent<unknown>) => void): void;
};
const espeak = new Espeak(startEspeak, DATA);

scope.addEventListener('message', async ({ data }) => {
  const asked = parseSoundAsked(data);
  if (!asked) return;
  const { id } = asked;
  try {
    const { samples, words } = await espeak.sound(asked);
    scope.postMessage({ id, samples, words }, [samples.buffer]);
  } catch (thrown) {
    console.warn('Lectern: the built-in voice failed:', thrown);
    scope.postMessage({ id, samples: null, words: [] });
  }
});
