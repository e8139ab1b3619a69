import { isBuiltIn } from '../../shared/voice.ts';
import type { SynthesisListener, SynthesisProxy, SynthesisRequest } from '../web-speech/synthesis-proxy.ts';

interface Waiting {
  readonly request: SynthesisRequest;
  readonly listener: SynthesisListener;
}

/** The system's voices and Lectern's own as one synthesiser: what one says waits for what the other one says. */
export class JoinedSynthesis implements SynthesisProxy {
  readonly #system: SynthesisProxy;
  readonly #builtIn: SynthesisProxy;
  #waiting: Waiting[] = [];
  /** What has been handed over and is not over yet, all of it to `#speaker`. */
  readonly #handed = new Set<Waiting>();
  #speaker: SynthesisProxy | null = null;
  /** Who was handed something since the last cancel: the system's cancel reaches beyond Lectern. */
  readonly #used = new Set<SynthesisProxy>();

  constructor(system: SynthesisProxy, builtIn: SynthesisProxy) {
    this.#system = system;
    this.#builtIn = builtIn;
  }

  voices() {
    return [...this.#system.voices(), ...this.#builtIn.voices()];
  }

  onVoicesChanged(changed: () => void): void {
    this.#system.onVoicesChanged(changed);
  }

  speak(request: SynthesisRequest, listener: SynthesisListener): void {
    this.#waiting.push({ request, listener });
    this.#hand();
  }

  cancel(byStranger: boolean): void {
    const used = [...this.#used];
    this.#waiting = [];
    this.#handed.clear();
    this.#used.clear();
    for (const proxy of used) proxy.cancel(byStranger);
  }

  #hand(): void {
    for (let next = this.#waiting[0]; next; next = this.#waiting[0]) {
      const speaker = isBuiltIn(next.request.voice) ? this.#builtIn : this.#system;
      if (this.#handed.size > 0 && speaker !== this.#speaker) return;
      this.#speaker = speaker;
      this.#used.add(speaker);
      this.#waiting.shift();
      this.#handed.add(next);
      speaker.speak(next.request, this.#listen(next));
    }
  }

  #listen(one: Waiting): SynthesisListener {
    const { listener } = one;
    const over = () => {
      this.#handed.delete(one);
      this.#hand();
    };
    return {
      start: () => listener.start(),
      boundary: (charIndex, length) => listener.boundary(charIndex, length),
      end: () => {
        listener.end();
        over();
      },
      error: (reason) => {
        listener.error(reason);
        over();
      },
    };
  }
}
