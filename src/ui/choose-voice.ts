import { isAllowedOnline, type Settings } from '../shared/settings.ts';
import { isOnlineKey } from '../shared/voice.ts';

/** The change that gives a language a voice; the key '' leaves the choice to Lectern again. */
export function chooseVoice({ voices }: Settings, lang: string, key: string): Pick<Settings, 'voices'> {
  const { [lang]: _, ...others } = voices;
  return { voices: key === '' ? others : { ...others, [lang]: key } };
}

/** Whether a voice may be used only after the person's yes, which they have not given yet. */
export const needsYes = (settings: Settings, key: string): boolean =>
  isOnlineKey(key) && !isAllowedOnline(settings, key);

/** The key of the voice chosen for a language, '' where there is none or an online one without a yes. */
export function chosenVoice(settings: Settings, lang: string): string {
  const key = Object.hasOwn(settings.voices, lang) ? (settings.voices[lang] ?? '') : '';
  return needsYes(settings, key) ? '' : key;
}
