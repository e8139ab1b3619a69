import { useMemo, useReducer } from 'preact/hooks';
import { isMinorVoice, type Voice, voiceKey } from '../shared/voice.ts';
import { CLOSED, type ComboboxState, comboboxAfter, keyMeaning } from './combobox-state.ts';
import { mainVoices, matchingRows, SHOW_ALL, type VoiceRow, voiceRows } from './voice-rows.ts';

interface Choice {
  readonly voices: readonly Voice[];
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
  readonly onOpen?: (() => void) | undefined;
}

/** What a voice combobox shows, and what it does with what a person does. */
export interface VoiceComboboxControl extends ComboboxState {
  /** The rows that match the search; empty while closed. */
  readonly rows: readonly VoiceRow[];
  readonly openList: () => void;
  readonly searchFor: (text: string) => void;
  readonly choose: (key: string | undefined) => void;
  readonly close: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

const NONE: readonly VoiceRow[] = [];

/** The behaviour of the voice combobox. Rows are made when the list opens: there may be 13,000. */
export function useVoiceCombobox({ voices, chosen, onChoose, onOpen }: Choice): VoiceComboboxControl {
  const [state, send] = useReducer(comboboxAfter, CLOSED);
  const main = useMemo(() => mainVoices(voices, chosen), [voices, chosen]);
  // Who searches means every voice.
  const shown = state.unfolded || state.search ? voices : main;
  const all = useMemo(
    () => (state.open ? voiceRows(shown, voices.length) : NONE),
    [shown, voices, state.open],
  );
  const rows = useMemo(() => matchingRows(all, state.search ?? ''), [all, state.search]);

  const openList = () => {
    onOpen?.();
    // Row 0 leaves the choice to Lectern, and stands in for a voice that is not there (index -1).
    send({ type: 'open', active: 1 + main.findIndex((voice) => voiceKey(voice) === chosen) });
  };
  const searchFor = (text: string) => {
    onOpen?.();
    send({ type: 'search', text });
  };
  const close = () => send({ type: 'close' });
  const choose = (key: string | undefined) => {
    // The first of those that come to light is where to go on.
    if (key === SHOW_ALL) return send({ type: 'unfold', active: 1 + voices.findIndex(isMinorVoice) });
    if (key !== undefined && key !== chosen) onChoose(key);
    close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const meaning = keyMeaning(event.key, event.altKey, state.open);
    if (meaning === null) return;
    // Above all Escape: unhandled, it would close the popup.
    event.preventDefault();
    if (meaning === 'open') openList();
    else if (meaning === 'choose') choose(rows[state.active]?.key);
    else if (meaning === 'close') close();
    else send({ type: 'move', by: meaning.move, rows: rows.length });
  };
  return { ...state, rows, openList, searchFor, choose, close, onKeyDown };
}
