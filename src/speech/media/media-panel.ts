import { inaudible } from './inaudible.ts';

/** What the system's media panel and the keys of a keyboard or headset can ask for. */
export const MEDIA_KEYS = ['play', 'pause', 'stop', 'previous', 'next'] as const;

/** One of the above. */
export type MediaKey = (typeof MEDIA_KEYS)[number];

/** What the panel shows. */
export interface MediaState {
  readonly title: string;
  readonly playing: boolean;
}

/** The system's media panel, as a document that speaks reaches it. */
export interface MediaPanel {
  /** Shows what is read; null takes Lectern from the panel. */
  show(state: MediaState | null): void;
  /** Calls back for each key. */
  onKey(pressed: (key: MediaKey) => void): void;
}

/** The part of a window that the panel needs. */
export interface MediaWindow {
  readonly session: MediaSession;
  /** An audio element that plays this again and again. */
  readonly makeAudio: (source: Blob) => Pick<HTMLAudioElement, 'play' | 'pause'>;
  readonly makeMetadata: (title: string) => MediaMetadata;
}

const ACTIONS: Readonly<Record<MediaKey, MediaSessionAction>> = {
  play: 'play',
  pause: 'pause',
  stop: 'stop',
  previous: 'previoustrack',
  next: 'nexttrack',
};

/** Shows in the media panel what is read, as long as the document lives. */
export function mediaPanel({ session, makeAudio, makeMetadata }: MediaWindow): MediaPanel {
  let audio: ReturnType<MediaWindow['makeAudio']> | null = null;
  let pressed: (key: MediaKey) => void = () => undefined;
  let shown = '';

  const listen = (on: boolean) => {
    for (const key of MEDIA_KEYS) session.setActionHandler(ACTIONS[key], on ? () => pressed(key) : null);
  };
  const hide = () => {
    audio?.pause();
    session.playbackState = 'none';
    session.metadata = null;
    listen(false);
  };
  const show = ({ title, playing }: MediaState) => {
    listen(true);
    if (session.metadata?.title !== title) session.metadata = makeMetadata(title);
    session.playbackState = playing ? 'playing' : 'paused';
    if (!playing) return audio?.pause();
    audio ??= makeAudio(inaudible());
    // Where nothing may be played there is no panel either; the speech does not depend on it.
    void audio.play().catch(() => undefined);
  };
  return {
    show: (state) => {
      const now = JSON.stringify(state);
      if (now === shown) return;
      shown = now;
      if (state) show(state);
      else if (audio) hide();
    },
    onKey: (callback) => {
      pressed = callback;
    },
  };
}
