import { primaryLanguage, type Voice } from '../../shared/voice.ts';
import type { SynthesisProxy } from './synthesis-proxy.ts';

/** How long a voice list may stay empty before the system counts as having no voice, in ms. */
const PATIENCE = 6000;

/** The system's voices, which arrive late: 0.8–2.2 s after the first question on Linux. */
export class VoiceList {
  readonly #proxy: SynthesisProxy;
  #waiting: Promise<readonly Voice[]> | null = null;
  #arrived: () => void = () => undefined;

  constructor(proxy: SynthesisProxy) {
    this.#proxy = proxy;
    proxy.onVoicesChanged(() => this.#arrived());
  }

  /** The voices as they are now. */
  now(): readonly Voice[] {
    return this.#proxy.voices();
  }

  /** The voices once there are any; empty if there are none in all the patience. */
  async ready(): Promise<readonly Voice[]> {
    const voices = this.now();
    if (voices.length > 0) return voices;
    this.#waiting ??= this.#wait().finally(() => {
      this.#waiting = null;
    });
    return this.#waiting;
  }

  /** Primary language subtags that have a voice, sorted. */
  async languages(): Promise<readonly string[]> {
    const voices = await this.ready();
    return [...new Set(voices.map(({ lang }) => primaryLanguage(lang)))].filter(Boolean).sort();
  }

  #wait(): Promise<readonly Voice[]> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve([]), PATIENCE);
      this.#arrived = () => {
        const voices = this.now();
        if (voices.length === 0) return;
        clearTimeout(timer);
        resolve(voices);
      };
    });
  }
}
