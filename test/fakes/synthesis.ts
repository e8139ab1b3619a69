import type { Voice } from '../../src/shared/voice.ts';
import type {
  SynthesisListener,
  SynthesisProxy,
  SynthesisRequest,
} from '../../src/speech/web-speech/synthesis-proxy.ts';

/** One utterance as the synthesiser was told it; its events are fired by hand. */
export interface Spoken {
  readonly request: SynthesisRequest;
  readonly listener: SynthesisListener;
}

/** A synthesiser that speaks nothing, writes down what it is told and says what a test makes it say. */
export class FakeSynthesis implements SynthesisProxy {
  /** Everything that was ever spoken, in order. */
  readonly spoken: Spoken[] = [];
  cancels = 0;
  /** How many of these were to leave other pages' speech alone. */
  gentleCancels = 0;
  #voices: readonly Voice[];
  readonly #changed: (() => void)[] = [];

  constructor(voices: readonly Voice[]) {
    this.#voices = voices;
  }

  voices(): readonly Voice[] {
    return this.#voices;
  }

  onVoicesChanged(changed: () => void): void {
    this.#changed.push(changed);
  }

  speak(request: SynthesisRequest, listener: SynthesisListener): void {
    this.spoken.push({ request, listener });
  }

  cancel(byStranger: boolean): void {
    this.cancels += 1;
    if (byStranger) this.gentleCancels += 1;
  }

  /** Changes the list of voices, as a system does some time after it was asked first. */
  change(voices: readonly Voice[]): void {
    this.#voices = voices;
    for (const changed of this.#changed) changed();
  }

  /** How many were told that they will hear of changed voices. */
  get listeners(): number {
    return this.#changed.length;
  }

  /** The utterance that was spoken as the n-th, negative from the end. @throws if there was none. */
  at(n: number): Spoken {
    const found = this.spoken.at(n);
    if (!found) throw new Error(`only ${this.spoken.length} utterances were spoken`);
    return found;
  }

  /** The texts that were spoken, in order. */
  get texts(): string[] {
    return this.spoken.map(({ request }) => request.text);
  }
}

/** A local voice. */
export const localVoice = (name: string, lang: string): Voice => ({ name, lang, local: true });

/** A voice whose maker gets the text. */
export const onlineVoice = (name: string, lang: string): Voice => ({ name, lang, local: false });
