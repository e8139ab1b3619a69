import { type MediaPanel, mediaPanel } from './media-panel.ts';

/**
 * The media panel of this document.
 * @param artist who is said to play: the extension's name.
 * @param picture address of the picture beside the title.
 */
export const ownMediaPanel = (artist: string, picture: string): MediaPanel =>
  mediaPanel({
    session: navigator.mediaSession,
    makeAudio: (source) => {
      const audio = new Audio(URL.createObjectURL(source));
      audio.loop = true;
      return audio;
    },
    makeMetadata: (title) =>
      new MediaMetadata({ title, artist, artwork: [{ src: picture, sizes: '128x128', type: 'image/png' }] }),
  });
