import { t } from '../shared/i18n.ts';
import type { Settings } from '../shared/settings.ts';
import type { CallBackground } from '../ui/call-background.ts';
import { chooseVoice } from '../ui/choose-voice.ts';
import { languageName } from '../ui/format.ts';
import { useVoices, voicesHint } from '../ui/use-voices.ts';
import { VoiceCombobox } from '../ui/VoiceCombobox.tsx';
import { voiceNameOf } from '../ui/voice-rows.ts';

interface VoiceProps {
  readonly call: CallBackground;
  /** Primary subtag of the language whose voice is chosen, '' while it is not known. */
  readonly lang: string;
  readonly settings: Settings;
  /** Key of the voice that is speaking, '' if none is. */
  readonly speaking: string;
  readonly onChange: (patch: Partial<Settings>) => void;
}

/** The choice of the voice for the language that is being read. */
export function Voice({ call, lang, settings, speaking, onChange }: VoiceProps) {
  const voices = useVoices(call, lang, true);
  const chosen = settings.voices[lang] ?? '';
  const now = speaking !== '' && speaking !== chosen ? t('voiceSpeaking', voiceNameOf(speaking)) : '';
  return (
    <section class="voice-section">
      <VoiceCombobox
        label={t('voice')}
        voices={voices.list}
        chosen={chosen}
        hint={voicesHint(voices, lang)}
        aside={now || (lang === '' ? '' : languageName(lang))}
        onChoose={(key) => lang !== '' && onChange(chooseVoice(settings, lang, key))}
      />
    </section>
  );
}
