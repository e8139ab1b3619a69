import { sleepShape, type WaitingSummary } from '../../shared/agenda.ts';
import { ERROR_CODES, type ErrorCode, LecternError } from '../../shared/errors.ts';
import { index, listOf, nullable, object, oneOf } from '../../shared/messages/shapes.ts';
import { parseSession } from '../../shared/parse-session.ts';
import { ASKED_SOURCES, type Reading, type SentencePlace } from '../../shared/reading.ts';
import { SESSION } from '../../shared/storage-keys.ts';
import { packReading, packWaiting, unpackReading, unpackWaiting } from './packed-reading.ts';
import { type Fetch, GAPS, NEW_SESSION, type Queued, type Session, type Waiting } from './state.ts';

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
const machineShape = object<
  Pick<Session, 'queue' | 'nextToken' | 'request' | 'sleep' | 'fetching' | 'refused'>
>({
  queue: listOf(queued),
  nextToken: index,
  request: index,
  sleep: sleepShape,
  fetching: listOf(object<Fetch>({ tabId: index, what: oneOf(ASKED_SOURCES) })),
  refused: nullable(oneOf(ERROR_CODES)),
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
      return await this.#area.get([SESSION.session, SESSION.machine, SESSION.reading, SESSION.next]);
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

  /** The Reading of a session that is not kept yet, the last one if there are more; null if there is none. */
  unkept({ reading, next }: Session): Reading | null {
    const known = [this.#saved?.reading, ...(this.#saved?.next ?? []).map((waiting) => waiting.reading)];
    const all = [reading, ...next.map((waiting) => waiting.reading)];
    return all.findLast((one) => one !== null && !known.includes(one)) ?? null;
  }

  async #set(session: Session): Promise<void> {
    const { view, queue, nextToken, request, sleep, fetching, refused, reading, next } = session;
    try {
      await this.#area.set({
        [SESSION.session]: view,
        [SESSION.machine]: {
          queue,
          nextToken,
          request,
          sleep,
          fetching,
          refused,
          next: next.map(summaryOf),
        },
        // The texts are large and change only with a new reading.
        ...(reading !== this.#saved?.reading && { [SESSION.reading]: reading && packReading(reading) }),
        ...(next !== (this.#saved ?? NEW_SESSION).next && { [SESSION.next]: next.map(packWaiting) }),
      });
    } catch (cause) {
      throw new LecternError(this.#problemWith(session, cause), '', { cause });
    }
  }

  #problemWith(session: Session, cause: unknown): ErrorCode {
    if (!this.unkept(session) || !/quota/i.test(String(cause))) return 'storageFailed';
    return session.next.length > 0 ? 'nextFull' : 'readingTooLarge';
  }
}

const summaryOf = ({ reading: { id, title, lang, source } }: Waiting): WaitingSummary => ({
  id,
  title,
  lang,
  source,
});

/** The session of a snapshot; null if any part of it is missing, damaged or does not fit the others. */
function parseSnapshot(stored: Record<string, unknown>): Session | null {
  const machine = machineShape(stored[SESSION.machine]);
  if (!machine) return null;
  const reading = unpackReading(stored[SESSION.reading]) ?? null;
  const next = unpackWaiting(stored[SESSION.next]);
  const session = { ...machine, view: parseSession(stored[SESSION.session]), reading, next };
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
