/** What an editable combobox with a list shows. */
export interface ComboboxState {
  readonly open: boolean;
  /** What the person typed, null while they did not search. */
  readonly search: string | null;
  /** Index of the row that Enter would choose, among the rows that match. */
  readonly active: number;
  /** Whether the rows that are folded away at first are shown. */
  readonly unfolded: boolean;
}

/** What happens to it. `rows` is how many rows match at that moment. */
export type ComboboxEvent =
  | { readonly type: 'open'; readonly active: number }
  | { readonly type: 'search'; readonly text: string }
  | { readonly type: 'unfold'; readonly active: number }
  | { readonly type: 'move'; readonly by: number; readonly rows: number }
  | { readonly type: 'close' };

/** A closed list. */
export const CLOSED: ComboboxState = { open: false, search: null, active: 0, unfolded: false };

/** The state after an event. */
export function comboboxAfter(state: ComboboxState, event: ComboboxEvent): ComboboxState {
  switch (event.type) {
    case 'open':
      return state.open ? state : { ...CLOSED, open: true, active: event.active };
    case 'search':
      return { ...state, open: true, search: event.text, active: 0 };
    case 'unfold':
      return { ...state, active: event.active, unfolded: true };
    case 'move':
      return { ...state, active: Math.max(0, Math.min(event.rows - 1, state.active + event.by)) };
    case 'close':
      return CLOSED;
  }
}

/** What a key means to a combobox; null leaves the key to the text field and the browser. */
export type KeyMeaning = { readonly move: number } | 'open' | 'choose' | 'close' | null;

// As many rows as fit into the list.
const PAGE = 4;
const MOVES: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE };

/** Reads a key press the way the ARIA combobox pattern says. */
export function keyMeaning(key: string, alt: boolean, open: boolean): KeyMeaning {
  if (!open) return key === 'ArrowDown' || key === 'ArrowUp' ? 'open' : null;
  if (key === 'Escape' || (alt && key === 'ArrowUp')) return 'close';
  if (key === 'Enter') return 'choose';
  const move = MOVES[key];
  return move === undefined ? null : { move };
}
