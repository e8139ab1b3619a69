import { isBuiltIn, type Voice, voiceKey } from '../../shared/voice.ts';
import type { SpeechEvent, Utterance } from '../engine.ts';
import { estimateWords } from '../words/estimate-words.ts';
import { type Amounts, FeatureCount } from '../words/features.ts';
import type { Pace } from '../words/pace.ts';
import type { PaceBook, PaceOf } from '../words/pace-book.ts';
import { ToldWords } from '../words/told-words.ts';
import type { SynthesisListener } from './synthesis-proxy.ts';

/** What one spoken utterance needs and tells. */
export interface SpeakingDeps {
  readonly emit: (event: SpeechEvent) => void;
  readonly now: () => number;
  readonly paces: PaceBook;
  readonly started: () => void;
  readonly ended: () => void;
  readonly failed: (reason: string) => void;
  /** Whether an end that came too soon is to be doubted; asked for it, the answer is yes only once. */
  readonly doubts: () => boolean;
}

// A start comes 50–100 ms after `speak` for a sentence and 6–12 s after for 2,000 characters (measured on
// Linux); 3 s is also what ken107/read-aloud grants a remote voice.
const START_PATIENCE = 3000;
const START_PATIENCE_PER_UNIT = 10;
// An end may be so many times later than the voice's measured speed says before it counts as lost.
const END_PATIENCE = 8000;
const END_FACTOR = 3;
// speech-dispatcher may throw away what it is given right after a cancel, and Firefox then tells an end and no start,
// at once. An end without a start that comes sooner than this (ms) is doubted where the text takes longer (s).
const TOO_SOON = 150;
const SURELY_LONGER = 0.5;

/** One utterance in the synthesiser's queue: hears its events, estimates words, watches for silence. */
export class Speaking implements SynthesisListener {
  readonly utterance: Utterance;
  readonly voice: Voice;
  readonly #deps: SpeakingDeps;
  readonly #amounts: Amounts;
  readonly #told: ToldWords;
  #state: 'queued' | 'started' | 'over' = 'queued';
  #startedAt = 0;
  #turnAt = Number.NEGATIVE_INFINITY;
  #watchdog: ReturnType<typeof setTimeout> | undefined;
  #words: ReturnType<typeof setTimeout>[] = [];

  constructor(utterance: Utterance, voice: Voice, deps: SpeakingDeps) {
    this.utterance = utterance;
    this.voice = voice;
    this.#deps = deps;
    this.#amounts = new FeatureCount(utterance.text, utterance.lang).whole();
    this.#told = new ToldWords(utterance.text, utterance.lang);
  }

  /** Begins to wait for the start: it is this utterance's turn. */
  watch(): void {
    this.#turnAt = this.#deps.now();
    if (this.#state === 'queued')
      this.#expect(START_PATIENCE + START_PATIENCE_PER_UNIT * this.utterance.text.length);
  }

  /** Forgets everything; what the browser still says about it is not heard. */
  abandon(): void {
    this.#state = 'over';
    clearTimeout(this.#watchdog);
    this.#stopWords();
  }

  start(): void {
    if (this.#state !== 'queued') return;
    this.#state = 'started';
    this.#startedAt = this.#deps.now();
    this.#deps.started();
    const { token, online, voice: chosen } = this.utterance;
    const voice = voiceKey(this.voice);
    const instead = voice !== chosen && (online || isBuiltIn(this.voice));
    this.#deps.emit({ type: 'start', token, voice, instead });
    this.#estimate();
    this.#expect(END_PATIENCE + END_FACTOR * 1000 * this.#pace().seconds(this.#amounts));
  }

  boundary(charIndex: number, length: number): void {
    // A word is proof of the start, even where the browser forgot to say so.
    if (this.#state === 'queued') this.start();
    if (this.#state !== 'started') return;
    const word = this.#told.told(charIndex, length);
    if (!word) return;
    this.#stopWords();
    this.#word(word.start, word.end - word.start, false);
  }

  end(): void {
    if (this.#state === 'over') return;
    if (this.#isTooSoon() && this.#deps.doubts()) this.error('unheard');
    else this.takeForSpoken();
  }

  /** Ends it as something does that was spoken: the voice says so, or something behind it has begun. */
  takeForSpoken(): void {
    if (this.#state === 'over') return;
    if (this.#state === 'queued') this.start();
    const seconds = (this.#deps.now() - this.#startedAt) / 1000;
    this.abandon();
    const { ended, emit } = this.#deps;
    const { text, token, rate } = this.utterance;
    this.#deps.paces.learn(this.#paceOf(), this.#amounts, seconds);
    ended();
    emit({ type: 'end', token, speed: text.length / (this.#pace().seconds(this.#amounts) * rate) });
  }

  error(reason: string): void {
    if (this.#state === 'over') return;
    this.abandon();
    this.#deps.failed(reason);
  }

  #isTooSoon(): boolean {
    if (this.#state !== 'queued' || this.#deps.now() - this.#turnAt > TOO_SOON) return false;
    return this.#pace().seconds(this.#amounts) > SURELY_LONGER;
  }

  #pace(): Pace {
    return this.#deps.paces.of(this.#paceOf());
  }

  #paceOf(): PaceOf {
    const { lang, rate } = this.utterance;
    return { voice: voiceKey(this.voice), lang, rate };
  }

  #expect(patience: number): void {
    clearTimeout(this.#watchdog);
    this.#watchdog = setTimeout(() => this.error('silence'), patience);
  }

  #estimate(): void {
    const { text, lang } = this.utterance;
    this.#words = estimateWords(text, lang, this.#pace()).map(({ start, end, at }) =>
      setTimeout(() => this.#word(start, end - start, true), at),
    );
  }

  #stopWords(): void {
    for (const timer of this.#words) clearTimeout(timer);
    this.#words = [];
  }

  #word(start: number, length: number, estimated: boolean): void {
    this.#deps.emit({ type: 'word', token: this.utterance.token, start, length, estimated });
  }
}
