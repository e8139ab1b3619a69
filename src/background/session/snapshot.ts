import { sleepShape } from '../../shared/agenda.ts';
import { LecternError } from '../../shared/errors.ts';
import { index, listOf, object, oneOf } from '../../shared/messages/shapes.ts';
import { parseSession } from '../../shared/parse-session.ts';
import type { Reading, SentencePlace } from '../../shared/reading.ts';
import { SESSION } from '../../shared/storage-keys.ts';
import { packReading, unpackReading } from './packed-reading.ts';
import { GAPS, NEW_SESSION, type Queued, type Session } from './state.ts';

/** The part of `storage.session` that a snapshot needs. */
export interface SnapshotArea {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

const queued = object<Queued>({
  token: index,
  place: object({ segment: index, sentence: index }),
  from: index,
  gap: oneOf(GAPS),
});
const machineShape = object<Pick<Session, 'queue' | 'nextToken' | 'request' | 'sleep'>>({
  queue: listOf(queued),
  nextToken: index,
  request: index,
  sleep: sleepShape,
});

/** Keeps the session where a killed background finds it again. */
export class Snapshot {
  readonly #area: SnapshotArea;
  #saved: Session | null = null;
  #wanted: Session | null = null;
  #writing: Promise<Session> | null = null;
  readonly #now: () => number;

  /** @param now milliseconds since the epoch. */
  constructor(area: SnapshotArea, now: () => number = Date.now) {
    this.#area = area;
    this.#now = now;
  }

  /** The session as it was last saved; where nothing whole is saved, a new one. */
  async load(): Promise<Session> {
    const session = parseSnapshot(await this.#read()) ?? this.#newSession();
    this.#saved = session;
    return session;
  }

  /**
   * Keeps a session; those that follow fast are saved as one.
   * @returns the session that was saved in the end: this one or a later one.
   * @throws {LecternError} `readingTooLarge` or `storageFailed`.
   */
  save(session: Session): Promise<Session> {
    this.#wanted = session;
    if (!this.#writing && session === this.#saved) return Promise.resolve(session);
    this.#writing ??= this.#write();
    return this.#writing;
  }

  /** An engine that outlived the snapshot may know old tokens, so that the new ones must be greater. */
  #newSession(): Session {
    return { ...NEW_SESSION, nextToken: this.#now() };
  }

  async #read(): Promise<Record<string, unknown>> {
    try {
      return await this.#area.get([SESSION.session, SESSION.machine, SESSION.reading]);
    } catch (thrown) {
      console.warn('Lectern: the session cannot be read from the storage:', thrown);
      return {};
    }
  }

  async #write(): Promise<Session> {
    try {
      let session = this.#wanted ?? NEW_SESSION;
      while (session !== this.#saved) {
        await this.#set(session);
        this.#saved = session;
        session = this.#wanted ?? session;
      }
      return session;
    } finally {
      // At once and not in a later microtask: whoever saves from now on needs a writing of their own.
      this.#writing = null;
    }
  }

  async #set({ view, queue, nextToken, request, sleep, reading }: Session): Promise<void> {
    // The text is large and changes only with a new reading.
    const changed = reading !== this.#saved?.reading;
    try {
      await this.#area.set({
        [SESSION.session]: view,
        [SESSION.machine]: { queue, nextToken, request, sleep },
        ...(changed && { [SESSION.reading]: reading && packReading(reading) }),
      });
    } catch (cause) {
      const full = changed && reading !== null && /quota/i.test(String(cause));
      throw new LecternError(full ? 'readingTooLarge' : 'storageFailed', '', { cause });
    }
  }
}

/** The session of a snapshot; null if any part of it is missing, damaged or does not fit the others. */
function parseSnapshot(stored: Record<string, unknown>): Session | null {
  const machine = machineShape(stored[SESSION.machine]);
  if (!machine) return null;
  const reading = unpackReading(stored[SESSION.reading]) ?? null;
  const session = { ...machine, view: parseSession(stored[SESSION.session]), reading };
  return fits(session) ? session : null;
}

/** Whether every place of a session lies in its Reading, and what speaks has something to speak. */
function fits({ view, queue, nextToken, reading }: Session): boolean {
  if (!('active' in view)) return queue.length === 0;
  if (!reading || view.active.reading.id !== reading.id) return false;
  const { position } = view.active;
  return (
    holds(reading, position, position.offset) &&
    queue.every(({ place, from }) => holds(reading, place, from)) &&
    queue.every(({ token }, i) => token < (queue[i + 1]?.token ?? nextToken)) &&
    (view.status === 'speaking') === queue.length > 0
  );
}

function holds(reading: Reading, { segment, sentence }: SentencePlace, offset: number): boolean {
  const span = reading.segments[segment]?.sentences[sentence];
  return span !== undefined && span.start <= offset && offset <= span.end;
}
