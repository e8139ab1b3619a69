import { t } from '../shared/i18n.ts';
import type { Settings } from '../shared/settings.ts';
import type { CallBackground } from '../ui/call-background.ts';
import { chosenVoice } from '../ui/choose-voice.ts';
import { languageName } from '../ui/format.ts';
import { useVoices } from '../ui/use-voices.ts';
import { VoiceChoice } from '../ui/VoiceChoice.tsx';
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
  const chosen = chosenVoice(settings, lang);
  const now = speaking !== '' && speaking !== chosen ? t('voiceSpeaking', voiceNameOf(speaking)) : '';
  return (
    <section class="voice-section">
      <VoiceChoice
        // A question about one language's voice says nothing about another's.
        key={lang}
        label={t('voice')}
        lang={lang}
        voices={voices}
        settings={settings}
        aside={now || (lang === '' ? '' : languageName(lang))}
        onChange={onChange}
      />
    </section>
  );
}
