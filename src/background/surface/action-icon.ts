import type { Action } from 'webextension-polyfill';
import type { SessionState } from '../../shared/session.ts';

/** The part of `browser.action` that shows the state. */
export interface IconApi {
  readonly action: Pick<Action.Static, 'setIcon'>;
}

const SIZES = [16, 32, 48, 128] as const;

/** Which icons stand for a state: the plain mark, the sounding one, the resting one. */
const prefixOf = ({ status }: SessionState): '' | 'speaking-' | 'paused-' =>
  status === 'speaking' ? 'speaking-' : status === 'paused' ? 'paused-' : '';

/** Shows the session's state on the toolbar button; called for every state, acts on a new one only. */
export function actionIcon({ action }: IconApi): (state: SessionState) => void {
  let shown: string | null = null;
  return (state) => {
    const prefix = prefixOf(state);
    if (prefix === shown) return;
    shown = prefix;
    const path = Object.fromEntries(SIZES.map((size) => [size, `/icons/${prefix}${size}.png`]));
    void action.setIcon({ path }).catch(() => undefined);
  };
}
