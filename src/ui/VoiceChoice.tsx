import { useRef, useState } from 'preact/hooks';
import { t } from '../shared/i18n.ts';
import type { Settings } from '../shared/settings.ts';
import { chooseVoice, chosenVoice, needsYes } from './choose-voice.ts';
import { OnlineVoiceQuestion } from './OnlineVoiceQuestion.tsx';
import { type Voices, voicesHint } from './use-voices.ts';
import { VoiceCombobox } from './VoiceCombobox.tsx';
import { voiceNameOf } from './voice-rows.ts';

interface VoiceChoiceProps {
  readonly label: string;
  /** Primary subtag of the language whose voice is chosen, '' while it is not known. */
  readonly lang: string;
  readonly voices: Voices;
  readonly settings: Settings;
  /** A few words beside the label; that voices are being looked for takes their place, and no room. */
  readonly aside?: string;
  readonly onOpen?: () => void;
  readonly onChange: (patch: Partial<Settings>) => void;
}

/** The choice of a language's voice; an online one is taken only after a yes, once for each voice. */
export function VoiceChoice({ lang, voices, settings, aside = '', onChange, ...combobox }: VoiceChoiceProps) {
  const field = useRef<HTMLInputElement>(null);
  const [asked, setAsked] = useState<string | null>(null);
  const take = (key: string) => onChange(chooseVoice(settings, lang, key));
  const choose = (key: string) => {
    if (lang === '') return;
    const ask = needsYes(settings, key);
    setAsked(ask ? key : null);
    if (!ask) take(key);
  };
  const answer = (key: string, yes: boolean) => {
    setAsked(null);
    // The question goes away, and the focus would go with it.
    field.current?.focus();
    if (yes) onChange({ ...chooseVoice(settings, lang, key), onlineVoices: [...settings.onlineVoices, key] });
  };
  return (
    <div class="voice-and-question">
      <VoiceCombobox
        voices={voices.list}
        chosen={chosenVoice(settings, lang)}
        aside={voices.status === 'waiting' ? t('voicesWaiting') : aside}
        hint={voicesHint(voices, lang)}
        fieldRef={field}
        onChoose={choose}
        {...combobox}
      />
      {asked !== null && (
        <OnlineVoiceQuestion key={asked} name={voiceNameOf(asked)} onAnswer={(yes) => answer(asked, yes)} />
      )}
    </div>
  );
}
