import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeEspeak } from '../../../scripts/build/espeak-ng.mjs';
import { BUILT_IN_VOICES } from '../../../src/speech/built-in/built-in-voices.ts';
import type { Sound } from '../../../src/speech/built-in/sound.ts';
import { Espeak } from '../../../src/speech/built-in/worker/espeak.ts';
import type { EspeakData, StartEspeak } from '../../../src/speech/built-in/worker/espeak-module.ts';

/** eSpeak NG with the very data that the package gets. */
export async function espeakInNode(): Promise<{ espeak: Espeak; close: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-espeak-'));
  writeEspeak(folder);
  const load = (file: string) => import(/* @vite-ignore */ pathToFileURL(join(folder, file)).href);
  const { startEspeak } = (await load('espeak-ng.js')) as { startEspeak: StartEspeak };
  const { DATA } = (await load('espeak-ng-data.js')) as { DATA: EspeakData };
  return {
    espeak: new Espeak(startEspeak, DATA),
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Has a built-in voice say something. @param lang tag of the voice. */
export function say(espeak: Espeak, lang: string, text: string, rate = 1, pitch = 1): Promise<Sound> {
  const voice = BUILT_IN_VOICES.find((one) => one.lang === lang);
  if (!voice) throw new Error(`there is no voice for ${lang}`);
  return espeak.sound({ text, voice: voice.espeak, dictionary: voice.dictionary, rate, pitch });
}
