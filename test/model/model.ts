import { LecternError } from '../../src/shared/errors.ts';
import type { Reading } from '../../src/shared/reading.ts';
import type { SessionCommand, SessionState } from '../../src/shared/session.ts';
import type { PageAnswer } from './fake-tabs.ts';
import { Breach, Law } from './law.ts';
import { indexFrom, type ListedSentence, sentenceList, stepIndex } from './sentence-list.ts';

type Status = SessionState['status'];

/** What should be true of the session: no more than a person sees and hears of it. */
export class Model {
  readonly law = new Law();
  status: Status = 'idle';
  /** The tab of what is prepared or read. */
  tab = 0;
  reading: Reading | null = null;
  list: readonly ListedSentence[] = [];
  /** Whether something has gone wrong for which the reading may pause by itself. */
  excused = false;

  get active(): boolean {
    return this.status === 'speaking' || this.status === 'paused';
  }

  start(tab: number): void {
    this.law.end();
    this.tab = tab;
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

  end(): void {
    this.law.end();
    this.status = 'idle';
  }

  tabGone(tab: number): void {
    if (this.status !== 'idle' && tab === this.tab) this.end();
  }

  pageLeft(tab: number): void {
    // Whoever is still asking the page hears of it when it does not answer.
    if (this.active && tab === this.tab) this.end();
  }

  backgroundDied(): void {
    if (this.status === 'preparing') this.status = 'failed';
  }

  /** What the voice had is lost. */
  speechLost(): void {
    if (this.status === 'speaking') this.law.interrupted();
  }

  /** A sound begins; `told` says whether the browser tells so. */
  begins(text: string, told: boolean): void {
    if (this.status !== 'speaking') throw new Breach(`“${text}” is said while it is ${this.status}`);
    this.law.begins(text, told);
  }

  /** A sound is heard to its end; `told` says whether the browser tells so. */
  ends(told: boolean): void {
    this.law.ends(told);
    if (this.law.sentence === null && this.status === 'speaking') this.end();
  }

  /** Takes what the session says where two things may be true. @throws {Breach} when neither is. */
  agree(view: SessionState): void {
    if (view.status === this.status) return;
    const last = this.law.sentence === this.list.length - 1;
    if (this.status === 'speaking' && view.status === 'paused' && view.error && this.excused) this.paused();
    else if (this.status === 'speaking' && view.status === 'idle' && this.law.unsure && last) this.end();
    else throw new Breach(`it is ${this.status} and says ${JSON.stringify(view)}`);
  }
}
