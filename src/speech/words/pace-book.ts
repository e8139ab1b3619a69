import { primaryLanguage } from '../../shared/voice.ts';
import { Pace } from './pace.ts';

/** What a pace is known for: engines map rates their own way, so each rate is learned by itself. */
export interface PaceOf {
  /** `voiceKey` of the voice. */
  readonly voice: string;
  /** BCP 47 tag of the text. */
  readonly lang: string;
  readonly rate: number;
}

/** Remembers the pace of each voice in each language at each rate. */
export class PaceBook {
  readonly #paces = new Map<string, Pace>();
  /** The rate at which a voice was last heard, from which another is guessed. */
  readonly #last = new Map<string, { readonly rate: number; readonly pace: Pace }>();

  /** The pace of a voice; a rate that was never heard is guessed from the one heard last. */
  of({ voice, lang, rate }: PaceOf): Pace {
    const speaker = `${voice}|${primaryLanguage(lang)}`;
    const key = `${speaker}|${rate.toFixed(1)}`;
    const last = this.#last.get(speaker);
    const guess = () =>
      last ? new Pace(last.pace.weights, last.rate / rate) : new Pace(undefined, 1 / rate);
    const pace = this.#paces.get(key) ?? guess();
    this.#paces.set(key, pace);
    this.#last.set(speaker, { rate, pace });
    return pace;
  }
}
