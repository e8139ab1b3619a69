import { primaryLanguage } from '../../shared/voice.ts';
import type { Amounts } from './features.ts';
import { type KeptPace, MOST_PACES, paceName } from './kept-pace.ts';
import { Pace } from './pace.ts';

/** What a pace is known for: engines map rates their own way, so each rate is learned by itself. */
export interface PaceOf {
  /** `voiceKey` of the voice. */
  readonly voice: string;
  /** BCP 47 tag of the text. */
  readonly lang: string;
  readonly rate: number;
}

interface Entry extends PaceOf {
  readonly pace: Pace;
}

/** Rates are told apart by a tenth, and a language's regions not at all. */
const known = ({ voice, lang, rate }: PaceOf): PaceOf => ({
  voice,
  lang: primaryLanguage(lang),
  rate: Math.max(0.1, Math.round(rate * 10) / 10),
});

/** The first lessons change much, later ones little: those after which a pace is told to who keeps it. */
const isWorthKeeping = (lessons: number): boolean => lessons <= 10 || lessons % 10 === 0;

/** Remembers the pace of each voice in each language at each rate. */
export class PaceBook {
  /** By `paceName`, the one used last at the end. */
  readonly #entries = new Map<string, Entry>();
  #keep: (pace: KeptPace) => void = () => undefined;

  /** Has somebody told what is worth keeping, from now on. */
  onLearned(keep: (pace: KeptPace) => void): void {
    this.#keep = keep;
  }

  /** Takes in what was kept, where nothing newer is known. */
  restore(kept: readonly KeptPace[]): void {
    const newer = [...this.#entries.values()].filter(({ pace }) => pace.lessons > 0);
    this.#entries.clear();
    for (const one of kept) this.#put({ ...known(one), pace: new Pace(one.weights, one.lessons) });
    for (const entry of newer) this.#put(entry);
  }

  /** The pace of a voice; a rate that was never heard is guessed from the one heard last. */
  of(what: PaceOf): Pace {
    const is = known(what);
    const entry = this.#entries.get(paceName(is)) ?? { ...is, pace: this.#guess(is) };
    this.#put(entry);
    return entry.pace;
  }

  /** Learns from a finished utterance how long its amounts took. */
  learn(what: PaceOf, amounts: Amounts, seconds: number): void {
    const pace = this.of(what);
    if (!pace.learn(amounts, seconds) || !isWorthKeeping(pace.lessons)) return;
    this.#keep({ ...known(what), weights: pace.weights, lessons: pace.lessons });
  }

  #guess({ voice, lang, rate }: PaceOf): Pace {
    const last = [...this.#entries.values()].findLast(
      (entry) => entry.voice === voice && entry.lang === lang,
    );
    return last ? last.pace.slower(last.rate / rate) : new Pace().slower(1 / rate);
  }

  #put(entry: Entry): void {
    const name = paceName(entry);
    this.#entries.delete(name);
    this.#entries.set(name, entry);
    const [oldest] = this.#entries.keys();
    if (this.#entries.size > MOST_PACES && oldest !== undefined) this.#entries.delete(oldest);
  }
}
