import type { Runtime } from 'webextension-polyfill';
import { browser } from '../../shared/browser.ts';
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

/** The engine that this browser needs. */
export function makeEngine(listener: LinkListener): ConnectedEngine {
  const heard: LinkListener = { ...listener, paces: new PaceStore(browser.storage.local) };
  if (__FIREFOX__)
    return { ...localLink(heard, () => void browser.runtime.getPlatformInfo()), connected: () => false };
  const link = new OffscreenLink(chromiumDocument(), heard);
  return {
    plan: (utterances) => link.plan(utterances),
    preview: (utterance) => link.preview(utterance),
    languages: () => link.languages(),
    voices: (lang) => link.voices(lang),
    alive: () => link.alive(),
    connected: (port) => link.connected(port.name, port),
  };
}
