import type { Tabs } from 'webextension-polyfill';
import type { SessionState } from '../../shared/session.ts';
import type { MediaKey, MediaState } from '../../speech/media/media-panel.ts';
import type { MachineCommand } from '../session/state.ts';

/** What each key of the media panel asks of the session. */
export const MEDIA_COMMANDS: Readonly<Record<MediaKey, MachineCommand>> = {
  play: 'play',
  pause: 'pause',
  stop: 'stop',
  previous: 'previous-sentence',
  next: 'next-sentence',
};

/** What the panel shows of a session: nothing, unless something is read. */
function stateOf(view: SessionState): MediaState | null {
  if (!('active' in view)) return null;
  return { title: view.active.reading.title, playing: view.status === 'speaking' };
}

/**
 * Tells the media panel what is read; called for every state, acts on a new one only. What is read in a private
 * window has no title there, where everybody sees it.
 * @param name what stands in for a title.
 */
export function mediaState(
  tabs: Pick<Tabs.Static, 'get'>,
  name: string,
  show: (state: MediaState | null) => void,
): (view: SessionState) => void {
  let last = '';
  return async (view) => {
    const state = stateOf(view);
    const now = JSON.stringify([state, 'active' in view && view.active.reading.id]);
    if (now === last) return;
    last = now;
    if (!state || !('active' in view)) return show(null);
    const { incognito = true } = (await tabs.get(view.active.tabId).catch(() => null)) ?? {};
    if (now === last) show({ ...state, title: (!incognito && state.title) || name });
  };
}
