import type { Voice } from '../../src/shared/voice.ts';
import type {
  SynthesisListener,
  SynthesisProxy,
  SynthesisRequest,
} from '../../src/speech/web-speech/synthesis-proxy.ts';

/** What a synthesiser can do wrong with one utterance. */
export const FAULTS = [
  /** Nothing is heard and nothing is said; what is queued behind it waits for ever. */
  'mute',
  /** It is heard to its end, but the browser forgets to say that it began. */
  'no-start',
  /** It is heard to its end, but the browser forgets to say so. */
  'no-end',
  /** Its end is told after the next one has begun. */
  'late-end',
  'start-twice',
  /** An error, and nothing is heard. */
  'refused',
  /** An error in the middle. */
  'broken',
  /** In the middle it falls silent without a word, as Google's online voices do at 15 s. */
  'cut-off',
] as const;

/** One of the above. */
export type Fault = (typeof FAULTS)[number];

/** One utterance, and what became of it. */
export interface Heard {
  readonly request: SynthesisRequest;
  outcome: 'waiting' | 'speaking' | 'whole' | 'cut' | 'silent';
  /** When its sound began and ended, in ms. */
  begunAt: number;
  endedAt: number;
  /** The last word that was told, in code units of the text. */
  word: number;
  /** What goes wrong with it. */
  fault: Fault | null;
}

interface Entry {
  readonly heard: Heard;
  readonly listener: SynthesisListener;
}

/** How a synthesiser speaks. */
export interface TimedOptions {
  readonly voices: readonly Voice[];
  readonly now: () => number;
  /** How long a code unit takes at rate 1, in ms. */
  readonly pace?: number;
  /** Whether the voice tells its words. */
  readonly words?: boolean;
  /** What goes wrong with the next utterance that is begun. */
  readonly fault?: (request: SynthesisRequest) => Fault | null;
  /** Whether a cancelled utterance ends as on Chromium or as on Firefox. */
  readonly cancelled?: 'error' | 'end';
  readonly begins?: (heard: Heard) => void;
  readonly ends?: (heard: Heard) => void;
}

const START_DELAY = 50;
const LATE = 60;

/** A synthesiser that speaks by the clock, one utterance after the other, and can do it wrong. */
export class TimedSynthesis implements SynthesisProxy {
  /** Everything it was ever given, in order. */
  readonly heard: Heard[] = [];
  /** How many listen for changed voices. */
  listeners = 0;
  readonly #options: TimedOptions;
  #voices: readonly Voice[];
  readonly #changed: (() => void)[] = [];
  #queue: Entry[] = [];
  #next: ReturnType<typeof setTimeout> | undefined;
  #lateEnd: (() => void) | null = null;
  #dead = false;

  constructor(options: TimedOptions) {
    this.#options = options;
    this.#voices = options.voices;
  }

  /** What sounds now. */
  get sounding(): Heard | undefined {
    return this.#queue.map(({ heard }) => heard).find(({ outcome }) => outcome === 'speaking');
  }

  /** Whether anything is in its queue. */
  get busy(): boolean {
    return this.#queue.length > 0;
  }

  voices(): readonly Voice[] {
    return this.#voices;
  }

  onVoicesChanged(changed: () => void): void {
    this.listeners += 1;
    this.#changed.push(changed);
  }

  /** Changes the list of voices. */
  change(voices: readonly Voice[]): void {
    this.#voices = voices;
    for (const changed of this.#changed) changed();
  }

  speak(request: SynthesisRequest, listener: SynthesisListener): void {
    if (this.#dead) return;
    const heard: Heard = { request, outcome: 'waiting', begunAt: 0, endedAt: 0, word: 0, fault: null };
    this.heard.push(heard);
    this.#queue.push({ heard, listener });
    if (this.#queue.length === 1) this.#begin();
  }

  /** Silence; the events of what was cancelled come late, as they do in browsers. */
  cancel(_byStranger: boolean): void {
    if (this.#dead) return;
    const cancelled = this.#drop();
    setTimeout(() => {
      for (const { heard, listener } of cancelled) this.#tellCancelled(heard, listener);
    }, LATE);
  }

  /** Another page cancels: the browser has one queue for all. */
  cancelByStranger(): void {
    for (const { heard, listener } of this.#drop())
      listener.error(heard.outcome === 'cut' ? 'interrupted' : 'canceled');
  }

  /** Its document is gone: no sound and no event any more. */
  die(): void {
    this.#dead = true;
    this.#drop();
  }

  #drop(): Entry[] {
    const dropped = this.#queue;
    this.#queue = [];
    this.#lateEnd = null;
    clearTimeout(this.#next);
    for (const { heard } of dropped) {
      if (heard.outcome === 'speaking') this.#over(heard, 'cut');
      else if (heard.outcome === 'waiting') heard.outcome = 'silent';
    }
    return dropped;
  }

  #tellCancelled(heard: Heard, listener: SynthesisListener): void {
    if (this.#options.cancelled !== 'end')
      listener.error(heard.outcome === 'cut' ? 'interrupted' : 'canceled');
    else if (heard.outcome === 'cut') listener.end();
    else listener.error('');
  }

  #over(heard: Heard, outcome: 'whole' | 'cut'): void {
    heard.outcome = outcome;
    heard.endedAt = this.#options.now();
    this.#options.ends?.(heard);
  }

  #after(ms: number, work: () => void): void {
    this.#next = setTimeout(work, ms);
  }

  #begin(): void {
    const [entry] = this.#queue;
    if (entry) this.#after(START_DELAY, () => this.#sound(entry));
  }

  /** After the next start, or somewhat later where there is none. */
  #tellLate(tell: () => void): void {
    this.#lateEnd = tell;
    setTimeout(() => {
      if (this.#lateEnd === tell && this.#queue.length === 0) this.#tellLateEnd();
    }, LATE);
  }

  #tellLateEnd(): void {
    const tell = this.#lateEnd;
    this.#lateEnd = null;
    tell?.();
  }

  #sound(entry: Entry): void {
    const { heard, listener } = entry;
    heard.fault = this.#options.fault?.(heard.request) ?? null;
    const { fault } = heard;
    if (fault === 'mute') return;
    if (fault === 'refused') {
      heard.outcome = 'silent';
      this.#leave(() => listener.error('synthesis-failed'));
      return;
    }
    heard.outcome = 'speaking';
    heard.begunAt = this.#options.now();
    this.#options.begins?.(heard);
    if (fault !== 'no-start') listener.start();
    if (fault === 'start-twice') listener.start();
    this.#tellLateEnd();
    this.#words(entry, 0);
  }

  /** Says word after word from an offset on, as far as the fault lets it. */
  #words(entry: Entry, from: number): void {
    const { heard, listener } = entry;
    const { fault } = heard;
    const { text, rate } = heard.request;
    const msPerUnit = (this.#options.pace ?? 60) / rate;
    const breaks = fault === 'broken' || fault === 'cut-off' ? Math.floor(text.length / 2) : text.length;
    const space = text.indexOf(' ', from + 1);
    const next = this.#options.words && space >= 0 && space + 1 < breaks ? space + 1 : breaks;
    this.#after((next - from) * msPerUnit, () => {
      if (next === breaks) return this.#end(entry);
      heard.word = next;
      listener.boundary(next, 0);
      // The listener may have cancelled.
      if (heard.outcome === 'speaking') this.#words(entry, next);
    });
  }

  #end({ heard, listener }: Entry): void {
    const { fault } = heard;
    if (fault === 'broken' || fault === 'cut-off') {
      this.#over(heard, 'cut');
      if (fault === 'broken') this.#leave(() => listener.error('network'));
      return;
    }
    this.#over(heard, 'whole');
    if (fault === 'late-end') this.#tellLate(() => listener.end());
    this.#leave(() => {
      if (fault !== 'no-end' && fault !== 'late-end') listener.end();
    });
  }

  /** Takes the head from the queue and goes on, whatever its listener does to the queue. */
  #leave(tell: () => void): void {
    this.#queue.shift();
    const next = this.#queue[0];
    tell();
    if (next && next === this.#queue[0]) this.#begin();
  }
}
