import { useState } from 'preact/hooks';
import { t } from '../shared/i18n.ts';
import type { Settings } from '../shared/settings.ts';
import { Button } from '../ui/Button.tsx';
import type { CallBackground } from '../ui/call-background.ts';
import { languageName } from '../ui/format.ts';
import type { Problem } from '../ui/problem.ts';
import { useVoices } from '../ui/use-voices.ts';
import { VoiceChoice } from '../ui/VoiceChoice.tsx';
import { hear } from './hear.ts';
import { sampleSentence } from './sample-sentences.ts';

interface LanguageVoiceProps {
  readonly call: CallBackground;
  readonly guard: Problem['guard'];
  /** Primary language subtag. */
  readonly lang: string;
  readonly settings: Settings;
  readonly onChange: (patch: Partial<Settings>) => void;
}

/** The voice of one language, and a button to hear it. */
export function LanguageVoice({ call, guard, lang, settings, onChange }: LanguageVoiceProps) {
  const [wanted, setWanted] = useState(false);
  const voices = useVoices(call, lang, wanted);
  const name = languageName(lang);
  const preview = () => hear(call, settings, lang, sampleSentence(lang));
  return (
    <div class="language-voice">
      <VoiceChoice
        label={t('voiceFor', name)}
        lang={lang}
        voices={voices}
        settings={settings}
        onOpen={() => setWanted(true)}
        onChange={onChange}
      />
      <Button name={t('previewVoice', name)} onPress={() => void guard(preview())}>
        {t('preview')}
      </Button>
    </div>
  );
}
