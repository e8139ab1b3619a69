import type { OffscreenDocument } from './offscreen-link.ts';

/** Chromium's offscreen document, which webextension-polyfill does not know. */
export const chromiumDocument = (): OffscreenDocument => ({
  exists: () => chrome.offscreen.hasDocument(),
  create: () =>
    chrome.offscreen.createDocument({
      url: 'src/offscreen/index.html',
      reasons: [chrome.offscreen.Reason.AUDIO_PLAYBACK],
      justification: 'Speaks the text of the page that you asked Lectern to read.',
    }),
});
