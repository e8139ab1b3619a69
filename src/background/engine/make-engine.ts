import type { Runtime } from 'webextension-polyfill';
import { browser } from '../../shared/browser.ts';
import { ownMediaPanel } from '../../speech/media/own-media-panel.ts';
import type { EngineLink, LinkListener } from './engine-link.ts';
import { localLink } from './local-link.ts';
import { chromiumDocument } from './offscreen-document.ts';
import { OffscreenLink } from './offscreen-link.ts';
import { PaceStore } from './pace-store.ts';

/** The engine of this browser, and what takes the ports that may be its own. */
export interface ConnectedEngine extends EngineLink {
  /** True if the port was the engine's. */
  connected(port: Runtime.Port): boolean;
}

const firefoxLink = (listener: LinkListener): EngineLink =>
  localLink(
    listener,
    () => void browser.runtime.getPlatformInfo(),
    undefined,
    ownMediaPanel(browser.i18n.getMessage('extensionName'), browser.runtime.getURL('icons/128.png')),
  );

/** The engine that this browser needs. */
export function makeEngine(listener: LinkListener): ConnectedEngine {
  const heard: LinkListener = { ...listener, paces: new PaceStore(browser.storage.local) };
  if (__FIREFOX__) return { ...firefoxLink(heard), connected: () => false };
  const link = new OffscreenLink(chromiumDocument(), heard);
  return {
    plan: (utterances) => link.plan(utterances),
    media: (state) => link.media(state),
    preview: (utterance) => link.preview(utterance),
    languages: () => link.languages(),
    voices: (lang) => link.voices(lang),
    alive: () => link.alive(),
    connected: (port) => link.connected(port.name, port),
  };
}
