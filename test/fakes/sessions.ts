import { reduce } from '../../src/background/session/machine.ts';
import { sentenceAt, spokenAt } from '../../src/background/session/places.ts';
import {
  NEW_SESSION,
  type Session,
  type SessionEffect,
  type SessionEvent,
} from '../../src/background/session/state.ts';
import type { Reading } from '../../src/shared/reading.ts';
import type { ActiveReading } from '../../src/shared/session.ts';

/** A machine on its own: events go in, the session and the effects of the last event are there to see. */
export class Machine {
  session: Session;
  effects: readonly SessionEffect[] = [];

  constructor(session: Session = NEW_SESSION) {
    this.session = session;
  }

  take(event: SessionEvent): this {
    [this.session, this.effects] = reduce(this.session, event);
    return this;
  }

  /** Starts a reading in a tab, up to the point where it speaks. */
  begin(reading: Reading, tabId = 7): this {
    this.take({ type: 'start', tabId, what: 'page' });
    return this.take({ type: 'extracted', request: this.session.request, reading });
  }

  /** The voice starts what is at the head of the queue. */
  starts(token = this.head.token, instead = false): this {
    return this.take({ type: 'speech', event: { type: 'start', token, voice: 'Anna|en-GB|local', instead } });
  }

  /** The voice says a word of the sentence at the head of the queue. */
  says(word: string, estimated = false): this {
    const start = this.said.indexOf(word);
    if (start < 0) throw new Error(`“${this.said}” has no “${word}”`);
    const { token } = this.head;
    return this.take({
      type: 'speech',
      event: { type: 'word', token, start, length: word.length, estimated },
    });
  }

  /** The voice ends what is at the head of the queue. */
  ends(token = this.head.token): this {
    return this.take({ type: 'speech', event: { type: 'end', token, speed: 15 } });
  }

  get status(): string {
    return this.session.view.status;
  }

  get head() {
    const [head] = this.session.queue;
    if (!head) throw new Error('nothing is queued');
    return head;
  }

  /** What the voice gets for the head of the queue. */
  get said(): string {
    return this.#text(this.head);
  }

  /** What the voice gets for the queue. */
  get queue(): string[] {
    return this.session.queue.map((queued) => this.#text(queued));
  }

  get active(): ActiveReading {
    if (!('active' in this.session.view)) throw new Error(`${this.status} has no reading`);
    return this.session.view.active;
  }

  /** The sentence at the position. */
  get sentence(): string {
    const { reading } = this.session;
    if (!reading) throw new Error('no reading');
    const { position } = this.active;
    const { start, end } = sentenceAt(reading, position);
    return reading.segments[position.segment]?.text.slice(start, end) ?? '';
  }

  get effectTypes(): string[] {
    return this.effects.map(({ type }) => type);
  }

  #text({ place, from }: Session['queue'][number]): string {
    const { reading } = this.session;
    return reading ? spokenAt(reading, place, from).text : '';
  }
}
