import { LecternError } from '../../src/shared/errors.ts';
import type { Reading } from '../../src/shared/reading.ts';
import type { SessionCommand, SessionState } from '../../src/shared/session.ts';
import type { PageAnswer } from './fake-tabs.ts';
import { Breach, Law, type Told } from './law.ts';
import { indexFrom, type ListedSentence, sentenceList, stepIndex } from './sentence-list.ts';

type Status = SessionState['status'];

/** A Reading that waits. */
interface ModelWaiting {
  readonly tab: number;
  readonly reading: Reading;
  /** Whether its page is there. */
  readonly light: boolean;
}

/** What should be true of the session: no more than a person sees and hears of it. */
export class Model {
  readonly law = new Law();
  status: Status = 'idle';
  /** The tab of what is prepared or read. */
  tab = 0;
  reading: Reading | null = null;
  list: readonly ListedSentence[] = [];
  /** Whether the page of what is read lights it up. */
  light = true;
  /** Whether the last reading came to its end. */
  #finished = false;
  /** What is read next. */
  next: readonly ModelWaiting[] = [];
  /** Whether something has gone wrong for which the reading may pause by itself. */
  excused = false;

  get active(): boolean {
    return this.status === 'speaking' || this.status === 'paused';
  }

  start(tab: number): void {
    this.law.end();
    this.tab = tab;
    this.light = true;
    this.status = 'preparing';
  }

  /** The page has answered. */
  answered(answer: PageAnswer): void {
    if (this.status !== 'preparing') return;
    this.reading = answer instanceof LecternError ? null : answer;
    this.list = this.reading ? sentenceList(this.reading) : [];
    this.status = this.list.length > 0 ? 'speaking' : 'failed';
    if (this.reading && this.list.length > 0)
      this.law.seek(this.list, Math.max(0, indexFrom(this.list, this.reading.start)));
  }

  /** The background has what is to be read next. */
  keptNext(tab: number, reading: Reading, light: boolean): void {
    const waiting = { tab, reading, light };
    if (this.status === 'idle' && this.#finished) this.#takeUp(waiting);
    else this.next = [...this.next, waiting];
  }

  /** One of those that are read next is read now. */
  skip(at: number): void {
    const waiting = this.next[at];
    if (!waiting) return;
    this.remove(at);
    this.#takeUp(waiting);
  }

  remove(at: number): void {
    this.next = this.next.filter((_, i) => i !== at);
  }

  #takeUp({ tab, reading, light }: ModelWaiting): void {
    this.law.end();
    this.tab = tab;
    this.light = light;
    this.reading = reading;
    this.list = sentenceList(reading);
    this.status = 'speaking';
    this.law.seek(this.list, Math.max(0, indexFrom(this.list, reading.start)));
  }

  /** All is said of what is read. */
  #finish(): void {
    if (this.next.length > 0) this.skip(0);
    else this.end(true);
  }

  /** @param at the sentence that the session says it is at. */
  command(command: SessionCommand, tab: number, at: number): void {
    switch (command) {
      case 'toggle':
        this.command(this.status === 'speaking' ? 'pause' : 'play', tab, at);
        break;
      case 'play':
        if (this.status === 'idle' || this.status === 'failed') this.start(tab);
        else if (this.status === 'paused') this.status = 'speaking';
        break;
      case 'pause':
        if (this.status === 'speaking') this.paused();
        break;
      case 'stop':
        this.end();
        break;
      case 'faster':
      case 'slower':
        this.retuned();
        break;
      default:
        this.#step(stepIndex(this.list, at, command));
    }
  }

  #step(to: number): void {
    if (this.active && to >= 0) this.law.seek(this.list, to);
  }

  paused(): void {
    this.status = 'paused';
    this.law.interrupted();
  }

  retuned(): void {
    if (this.status === 'speaking') this.law.interrupted();
  }

  /** @param finished whether all is said. */
  end(finished = false): void {
    this.law.end();
    this.#finished = finished;
    this.status = 'idle';
  }

  tabGone(tab: number): void {
    if (this.status !== 'idle' && tab === this.tab && !(this.active && !this.light)) this.end();
    this.#pageGone(tab);
  }

  #pageGone(tab: number): void {
    this.next = this.next.map((waiting) => (waiting.tab === tab ? { ...waiting, light: false } : waiting));
  }

  pageLeft(tab: number): void {
    // Whoever is still asking the page hears of it when it does not answer.
    if (this.active && tab === this.tab && this.light) this.end();
    this.#pageGone(tab);
  }

  backgroundDied(): void {
    if (this.status === 'preparing') this.status = 'failed';
  }

  /** What the voice had is lost. */
  speechLost(): void {
    if (this.status === 'speaking') this.law.interrupted();
  }

  /** A sound begins; `told` says whether the browser tells so. */
  begins(text: string, told: Told): void {
    if (this.status !== 'speaking') throw new Breach(`“${text}” is said while it is ${this.status}`);
    if (this.#isNextBegun(text)) this.#finish();
    this.law.begins(text, told);
  }

  /** A sound is heard to its end; `told` says whether the browser tells so. */
  ends(told: boolean): void {
    this.law.ends(told);
    if (this.law.sentence === null && this.status === 'speaking') this.#finish();
  }

  /** Whether the end of the last sentence is told so late that the next Reading begins already. */
  #isNextBegun(text: string): boolean {
    const [waiting] = this.next;
    if (!waiting || !this.law.unsure || this.law.sentence !== this.list.length - 1) return false;
    const list = sentenceList(waiting.reading);
    const first = list[Math.max(0, indexFrom(list, waiting.reading.start))]?.spoken ?? '';
    return first.startsWith(text);
  }

  /** Takes what the session says where two things may be true. @throws {Breach} when neither is. */
  agree(view: SessionState): void {
    const last = this.law.sentence === this.list.length - 1;
    if (this.law.unsure && last && isOf(view, this.next[0])) this.#finish();
    if (view.status === this.status) return;
    if (this.status === 'speaking' && view.status === 'paused' && view.error && this.excused) this.paused();
    else if (this.status === 'speaking' && view.status === 'idle' && this.law.unsure && last) this.end(true);
    else throw new Breach(`it is ${this.status} and says ${JSON.stringify(view)}`);
  }
}

const isOf = (view: SessionState, waiting: ModelWaiting | undefined): boolean =>
  'active' in view && waiting !== undefined && view.active.reading.id === waiting.reading.id;
