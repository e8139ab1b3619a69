import { isBuiltIn, primaryLanguage, type Voice } from '../../shared/voice.ts';
import type { SynthesisProxy } from './synthesis-proxy.ts';

/** How long a voice list may stay empty before the system counts as having no voice, in ms. */
const PATIENCE = 6000;
/** The same where Lectern's own voice can speak meanwhile. */
const SHORT_PATIENCE = 4000;

/** The system's voices, which arrive late: 0.8–2.2 s after the first question on Linux. */
export class VoiceList {
  readonly #proxy: SynthesisProxy;
  #waiting: Promise<readonly Voice[]> | null = null;
  #arrived: () => void = () => undefined;
  /** Whether the system was waited for in vain while Lectern's own voice was there. */
  #alone = false;

  constructor(proxy: SynthesisProxy) {
    this.#proxy = proxy;
    proxy.onVoicesChanged(() => this.#arrived());
  }

  /** The voices as they are now. */
  now(): readonly Voice[] {
    return this.#proxy.voices();
  }

  /** The voices once the system has told its own; what there is if it has told none in all the patience. */
  async ready(): Promise<readonly Voice[]> {
    const voices = this.now();
    if (this.#alone || hasSystemVoice(voices)) return voices;
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
    const others = this.now().length > 0;
    return new Promise((resolve) => {
      const giveUp = () => {
        this.#alone = others;
        resolve(this.now());
      };
      const timer = setTimeout(giveUp, others ? SHORT_PATIENCE : PATIENCE);
      this.#arrived = () => {
        const voices = this.now();
        if (!hasSystemVoice(voices)) return;
        clearTimeout(timer);
        resolve(voices);
      };
    });
  }
}

const hasSystemVoice = (voices: readonly Voice[]): boolean => voices.some((voice) => !isBuiltIn(voice));
