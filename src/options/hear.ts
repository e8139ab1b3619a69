import type { Settings } from '../shared/settings.ts';
import { voiceKey } from '../shared/voice.ts';
import type { CallBackground } from '../ui/call-background.ts';
import { chosenVoice } from '../ui/choose-voice.ts';

/** Speaks a text in the voice that is chosen for a language, or the best local one. */
export async function hear(
  call: CallBackground,
  settings: Settings,
  lang: string,
  text: string,
): Promise<void> {
  const chosen = chosenVoice(settings, lang);
  const best = chosen === '' ? (await call('voices.list', { lang })).find(({ local }) => local) : undefined;
  await call('voices.preview', { lang, voice: best ? voiceKey(best) : chosen, text });
}
