import { index, listOf, object } from '../../shared/messages/shapes.ts';
import { isRecord } from '../../shared/parse.ts';
import { parseReading } from '../../shared/parse-reading.ts';
import { parseSession } from '../../shared/parse-session.ts';
import { SESSION } from '../../shared/storage-keys.ts';
import { NEW_SESSION, type Queued, type Session } from './state.ts';

/** The part of `storage.session` that a snapshot needs. */
export interface SnapshotArea {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

const queued = object<Queued>({
  token: index,
  place: object({ segment: index, sentence: index }),
  from: index,
});
const machineShape = object<Pick<Session, 'queue' | 'nextToken' | 'request'>>({
  queue: listOf(queued),
  nextToken: index,
  request: index,
});

/** Keeps the session where a killed background finds it again. */
export class Snapshot {
  readonly #area: SnapshotArea;
  #saved: Session | null = null;
  #wanted: Session | null = null;
  #writing: Promise<void> | null = null;

  constructor(area: SnapshotArea) {
    this.#area = area;
  }

  /** The session as it was last saved; a damaged one gives a new session that counts on from its tokens. */
  async load(): Promise<Session> {
    const stored = await this.#area.get([SESSION.session, SESSION.machine, SESSION.reading]);
    const session = parseSnapshot(stored);
    this.#saved = session;
    return session;
  }

  /** Resolves when this session, or a later one, is saved. Sessions that follow fast are saved as one. */
  save(session: Session): Promise<void> {
    this.#wanted = session;
    this.#writing ??= this.#write().finally(() => {
      this.#writing = null;
    });
    return this.#writing;
  }

  async #write(): Promise<void> {
    while (this.#wanted && this.#wanted !== this.#saved) {
      const session = this.#wanted;
      const { view, queue, nextToken, request, reading } = session;
      await this.#area.set({
        [SESSION.session]: view,
        [SESSION.machine]: { queue, nextToken, request },
        // The text is large and changes only with a new reading.
        ...(reading !== this.#saved?.reading && { [SESSION.reading]: reading }),
      });
      this.#saved = session;
    }
  }
}

function parseSnapshot(stored: Record<string, unknown>): Session {
  const machine = machineShape(stored[SESSION.machine]);
  if (!machine) return NEW_SESSION;
  const view = parseSession(stored[SESSION.session]);
  const raw = stored[SESSION.reading];
  const reading = isRecord(raw) ? (parseReading(raw) ?? null) : null;
  const whole = !('active' in view) || view.active.reading.id === reading?.id;
  return whole ? { ...machine, view, reading } : { ...NEW_SESSION, nextToken: machine.nextToken };
}
