import { useId, useMemo, useReducer } from 'preact/hooks';
import { t } from '../shared/i18n.ts';
import type { Voice } from '../shared/voice.ts';
import { CLOSED, comboboxAfter, keyMeaning } from './combobox-state.ts';
import { formatNumber } from './format.ts';
import { ListIcon } from './icons.tsx';
import { rowId, VoiceList } from './VoiceList.tsx';
import { matchingRows, voiceNameOf, voiceRows } from './voice-rows.ts';

interface VoiceComboboxProps {
  readonly label: string;
  /** Voices to choose from; empty while they are not known. */
  readonly voices: readonly Voice[];
  /** Key of the chosen voice, '' where the choice is left to Lectern. */
  readonly chosen: string;
  /** What to say under the field: that voices are being looked for, or that there are none. */
  readonly hint: string;
  /** A few words beside the label, such as which voice is speaking. */
  readonly aside?: string;
  readonly onChoose: (key: string) => void;
  /** The list is about to be shown. */
  readonly onOpen?: () => void;
}

const nameOf = (chosen: string) => (chosen === '' ? t('voiceAutomatic') : voiceNameOf(chosen));

/** A text field that searches a list of voices, by pointer or keyboard (the ARIA combobox pattern). */
export function VoiceCombobox({
  label,
  voices,
  chosen,
  hint,
  aside = '',
  onChoose,
  onOpen,
}: VoiceComboboxProps) {
  const id = useId();
  const [state, send] = useReducer(comboboxAfter, CLOSED);
  const all = useMemo(() => (state.open ? voiceRows(voices) : []), [voices, state.open]);
  const rows = useMemo(() => matchingRows(all, state.search ?? ''), [all, state.search]);

  const open = () => {
    onOpen?.();
    const place = voiceRows(voices).findIndex(({ key }) => key === chosen);
    send({ type: 'open', active: Math.max(0, place) });
  };
  const choose = (key: string | undefined) => {
    if (key !== undefined && key !== chosen) onChoose(key);
    send({ type: 'close' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const meaning = keyMeaning(event.key, event.altKey, state.open);
    if (meaning === null) return;
    // Above all Escape: unhandled, it would close the popup.
    event.preventDefault();
    if (meaning === 'open') open();
    else if (meaning === 'choose') choose(rows[state.active]?.key);
    else if (meaning === 'close') send({ type: 'close' });
    else send({ type: 'move', by: meaning.move, rows: rows.length });
  };

  const listId = `${id}-list`;
  return (
    <div class="voice-choice">
      <label for={id}>{label}</label>
      <p class="hint beside" id={`${id}-aside`}>
        {aside}
      </p>
      <div class="voice-field">
        <input
          id={id}
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck={false}
          aria-autocomplete="list"
          aria-expanded={state.open}
          aria-controls={state.open ? listId : undefined}
          aria-activedescendant={state.open && rows.length > 0 ? rowId(listId, state.active) : undefined}
          aria-describedby={`${id}-aside ${id}-hint`}
          value={state.search ?? nameOf(chosen)}
          onFocus={(event) => event.currentTarget.select()}
          onClick={open}
          onBlur={() => send({ type: 'close' })}
          onInput={(event) => {
            onOpen?.();
            send({ type: 'search', text: event.currentTarget.value });
          }}
          onKeyDown={onKeyDown}
        />
        <ListIcon />
      </div>
      {state.open && (
        <VoiceList
          id={listId}
          label={label}
          rows={rows}
          active={state.active}
          chosen={chosen}
          onChoose={choose}
        />
      )}
      <p class="hint" aria-live="polite">
        {state.open && rows.length === 0 ? t('voiceNoMatch') : state.search ? found(rows.length) : ''}
      </p>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}

const found = (count: number) => t('voicesFound', formatNumber(count));
