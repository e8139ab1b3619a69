/** What the browser test injects: the way to the built offscreen document, as the background has it. */
import { OffscreenLink } from '../../../src/background/engine/offscreen-link.ts';
import type { SpeechEvent } from '../../../src/speech/engine.ts';
import type { Subject } from './engine-in-page.ts';

const events: SpeechEvent[] = [];
const engine = new OffscreenLink(
  {
    exists: () => chrome.offscreen.hasDocument(),
    create: () =>
      chrome.offscreen.createDocument({
        url: 'src/offscreen/index.html',
        reasons: [chrome.offscreen.Reason.AUDIO_PLAYBACK],
        justification: 'Tests the document that speaks.',
      }),
  },
  { heard: async (event) => void events.push(event), lost: () => undefined },
);
chrome.runtime.onConnect.addListener((port) => void engine.connected(port.name, port));

Object.assign(globalThis, { subject: { engine, events } satisfies Subject });
