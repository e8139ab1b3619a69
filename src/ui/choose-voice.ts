import type { Settings } from '../shared/settings.ts';

/** The change that gives a language a voice; the key '' leaves the choice to Lectern again. */
export function chooseVoice({ voices }: Settings, lang: string, key: string): Pick<Settings, 'voices'> {
  const { [lang]: _, ...others } = voices;
  return { voices: key === '' ? others : { ...others, [lang]: key } };
}
