import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../shared/i18n.ts';
import type { Voice } from '../shared/voice.ts';
import { formatNumber } from './format.ts';
import { ListIcon } from './icons.tsx';
import { useVoiceCombobox } from './use-voice-combobox.ts';
import { rowId, VoiceList } from './VoiceList.tsx';
import { voiceNameOf } from './voice-rows.ts';

interface VoiceComboboxProps {
  readonly label: string;
  /** Voices to choose from; empty while they are not known. */
  readonly voices: readonly Voice[];
  /** Key of the chosen voice, '' where the choice is left to Lectern. */
  readonly chosen: string;
  /** What to say under the field: that there are no voices, or why they cannot be had. */
  readonly hint: string;
  /** A few words beside the label, such as which voice is speaking. */
  readonly aside?: string;
  readonly fieldRef?: Ref<HTMLInputElement>;
  readonly onChoose: (key: string) => void;
  /** The list is about to be shown. */
  readonly onOpen?: () => void;
}

const nameOf = (chosen: string) => (chosen === '' ? t('voiceAutomatic') : voiceNameOf(chosen));

/** A text field that searches a list of voices, by pointer or keyboard (the ARIA combobox pattern). */
export function VoiceCombobox({ label, hint, aside = '', fieldRef = null, ...choice }: VoiceComboboxProps) {
  const id = useId();
  const { open, search, active, rows, ...on } = useVoiceCombobox(choice);
  const listId = `${id}-list`;
  return (
    <div class="voice-choice">
      <label for={id}>{label}</label>
      <p class="hint beside" id={`${id}-aside`}>
        {aside}
      </p>
      <div class="voice-field">
        <input
          ref={fieldRef}
          id={id}
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck={false}
          aria-autocomplete="list"
          aria-expanded={open}
          aria-controls={open ? listId : undefined}
          aria-activedescendant={open && rows.length > 0 ? rowId(listId, active) : undefined}
          aria-describedby={`${id}-aside ${id}-hint`}
          value={search ?? nameOf(choice.chosen)}
          onFocus={(event) => event.currentTarget.select()}
          onClick={on.openList}
          onBlur={on.close}
          onInput={(event) => on.searchFor(event.currentTarget.value)}
          onKeyDown={on.onKeyDown}
        />
        <ListIcon />
        {open && (
          <VoiceList
            id={listId}
            label={label}
            rows={rows}
            active={active}
            chosen={choice.chosen}
            onChoose={on.choose}
          />
        )}
      </div>
      <p class="visually-hidden" aria-live="polite">
        {open && rows.length === 0 ? t('voiceNoMatch') : search ? found(rows.length) : ''}
      </p>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}

const found = (count: number) => t('voicesFound', formatNumber(count));
