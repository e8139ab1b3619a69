import { errorCode } from '../../shared/errors.ts';
import type { Lit } from '../../shared/messages/content-calls.ts';
import type { AskedSource, Reading } from '../../shared/reading.ts';
import type { SessionState, StartWhat } from '../../shared/session.ts';
import type { Settings } from '../../shared/settings.ts';
import type { SpokenSettings } from '../../shared/spoken-settings.ts';
import type { EngineLink } from '../engine/engine-link.ts';
import { reduce } from './machine.ts';
import { sentenceAt, sizeOf } from './places.ts';
import type { Snapshot } from './snapshot.ts';
import { type Fetch, NEW_SESSION, type Session, type SessionEffect, type SessionEvent } from './state.ts';
import { utteranceOf } from './utterance.ts';

/** What the session does in pages. */
export interface Pages {
  /** @throws {LecternError} when there is nothing to read. */
  extract(tabId: number, what: StartWhat): Promise<Reading>;
  /** The text for later; what the page lights up stays. @throws {LecternError} when there is nothing to read. */
  extractLater(tabId: number, what: AskedSource): Promise<Reading>;
  /** Lights up from now on what was extracted for later; false if the page is gone, or knows nothing of it. */
  take(tabId: number, readingId: string): Promise<boolean>;
  /** Forgets what was extracted for later. */
  drop(tabId: number, readingId: string): void;
  show(tabId: number, lit: Lit, follow: boolean): void;
  clear(tabId: number): void;
}

/** What the runner needs. */
export interface RunnerDeps {
  readonly snapshot: Snapshot;
  readonly engine: EngineLink;
  readonly pages: Pages;
  readonly settings: () => Promise<Settings>;
  /** How the person wants texts to be spoken. */
  readonly spoken: () => Promise<SpokenSettings>;
  /** Hears every state that is shown, and what is read in it. */
  readonly changed: (view: SessionState, reading: Reading | null) => void;
}

type ExtractEffect = Extract<SessionEffect, { type: 'extract' }>;
type TakeEffect = Extract<SessionEffect, { type: 'take' | 'drop' }>;
type ShowEffect = Extract<SessionEffect, { type: 'show' }>;

/** Texts of so many code units in all are kept by every browser: `storage.session` holds 10 MB. */
const SURELY_KEPT = 2_000_000;

/** The engine may know so many tokens that a killed background told it of and could not save any more. */
const UNSAVED_TOKENS = 100;

/** Keeps the session, feeds it events one after the other, and does what it asks for. */
export class SessionRunner {
  readonly #deps: RunnerDeps;
  readonly #now: () => number;
  readonly #restored: Promise<void>;
  #session: Session = NEW_SESSION;

  /** @param now milliseconds since the epoch. */
  constructor(deps: RunnerDeps, now: () => number = Date.now) {
    this.#deps = deps;
    this.#now = now;
    this.#restored = this.#restore();
  }

  /** What is shown now. */
  async view(): Promise<SessionState> {
    await this.#restored;
    return this.#session.view;
  }

  /** What is read now; null where nothing is. */
  async reading(): Promise<Reading | null> {
    await this.#restored;
    return this.#session.reading;
  }

  /** Takes in one event; resolves when the new state is saved and what it asks for is begun. */
  async dispatch(event: SessionEvent): Promise<void> {
    await this.#restored;
    return this.#take(event.type === 'retuned' ? { ...event, spoken: await this.#deps.spoken() } : event);
  }

  async #restore(): Promise<void> {
    const { snapshot, engine, changed } = this.#deps;
    const loaded = await snapshot.load();
    this.#session = { ...loaded, nextToken: loaded.nextToken + UNSAVED_TOKENS };
    const { view, reading, fetching } = this.#session;
    changed(view, reading);
    for (const fetch of fetching) void this.#extractNext(fetch);
    // The last background may have died before it could ask.
    if ('active' in view && view.active.light === 'asked' && reading)
      void this.#takePage({ type: 'take', tabId: view.active.tabId, readingId: reading.id });
    // An extraction dies with the background that asked for it.
    if (view.status === 'preparing') await this.#take(this.#failure('pageGone'));
    // What the last background told the engine may not have arrived, not even that it be silent.
    if (await engine.alive().catch(() => false)) return this.#plan();
    if (view.status === 'speaking') return this.#take({ type: 'engineLost' });
  }

  /** Takes in an event; first the time, where somebody waits for it: what speaks tells of every word. */
  async #take(event: SessionEvent): Promise<void> {
    const timed = this.#session.sleep.kind === 'timer';
    const clock = timed ? this.#apply({ type: 'clock', now: this.#now() }) : null;
    await Promise.all([clock, this.#apply(event)]);
  }

  async #apply(event: SessionEvent): Promise<void> {
    const before = this.#session;
    const [after, effects] = reduce(before, event);
    this.#session = after;
    if (after.view !== before.view) this.#deps.changed(after.view, after.reading);
    // Pages are told without waiting for the disk.
    const told = effects.map((effect) => this.#tellPage(effect));
    const plans = effects.some(({ type }) => type === 'plan');
    // A Reading that may be too large to be kept is not begun before it is.
    if (plans && this.#mayBeRefused(after)) await this.#keep(after);
    await Promise.all([...told, plans && this.#plan(), this.#keep(after)]);
  }

  #mayBeRefused(session: Session): boolean {
    if (!this.#deps.snapshot.unkept(session)) return false;
    const all = [session.reading, ...session.next.map(({ reading }) => reading)];
    return all.reduce((sum, reading) => sum + (reading ? sizeOf(reading).length : 0), 0) > SURELY_KEPT;
  }

  /** Saves a session; one that cannot be saved goes on in memory, but for a new Reading. */
  async #keep(session: Session): Promise<void> {
    try {
      await this.#deps.snapshot.save(session);
    } catch (thrown) {
      const error = errorCode(thrown);
      const unkept = this.#deps.snapshot.unkept(session);
      if (error !== 'storageFailed' && unkept)
        await this.#take({ type: 'notKept', readingId: unkept.id, error });
      else console.warn('Lectern: the session is not kept:', thrown);
    }
  }

  #tellPage(effect: SessionEffect): Promise<void> | void {
    switch (effect.type) {
      case 'extract':
        return this.#extract(effect);
      case 'extractNext':
        return this.#extractNext(effect);
      case 'take':
        return this.#takePage(effect);
      case 'drop':
        return this.#deps.pages.drop(effect.tabId, effect.readingId);
      case 'clear':
        return this.#deps.pages.clear(effect.tabId);
      case 'show':
        return this.#show(effect);
      case 'plan':
        return;
    }
  }

  /** Tells the engine what is to be spoken as the session is by now. */
  async #plan(): Promise<void> {
    const settings = await this.#deps.settings();
    const { reading, queue, sleep } = this.#session;
    if (!reading) return this.#deps.engine.plan([]);
    this.#deps.engine.plan(queue.map((queued) => utteranceOf(reading, queued, settings, sleep)));
  }

  async #extract({ request, tabId, what }: ExtractEffect): Promise<void> {
    const answer = await this.#deps.pages.extract(tabId, what).then(
      async (reading): Promise<SessionEvent> => ({
        type: 'extracted',
        request,
        reading: { ...reading, spoken: await this.#deps.spoken() },
      }),
      (thrown): SessionEvent => ({ type: 'extractFailed', request, error: errorCode(thrown) }),
    );
    await this.#take(answer);
    // It may have come too late or hold nothing to say, or it is an earlier answer that the page holds.
    const readingId = answer.type === 'extracted' ? answer.reading.id : null;
    await this.#take({ type: 'pageHolds', tabId, readingId });
  }

  async #extractNext({ tabId, what }: Fetch): Promise<void> {
    const answer = await this.#deps.pages.extractLater(tabId, what).then(
      async (reading): Promise<SessionEvent> => ({
        type: 'nextExtracted',
        tabId,
        reading: { ...reading, spoken: await this.#deps.spoken() },
      }),
      (thrown): SessionEvent => ({ type: 'nextRefused', tabId, error: errorCode(thrown) }),
    );
    await this.#take(answer);
  }

  async #takePage({ tabId, readingId }: TakeEffect): Promise<void> {
    const light = await this.#deps.pages.take(tabId, readingId);
    await this.#take({ type: 'pageTaken', readingId, light });
    // It may be read no more.
    if (light) await this.#take({ type: 'pageHolds', tabId, readingId });
  }

  #failure(error: 'pageGone'): SessionEvent {
    return { type: 'extractFailed', request: this.#session.request, error };
  }

  #show({ word, follow }: ShowEffect): void {
    const { reading, view } = this.#session;
    if (!reading || !('active' in view)) return;
    const { tabId, position } = view.active;
    const lit: Lit = {
      readingId: reading.id,
      segment: position.segment,
      sentence: sentenceAt(reading, position),
      word: word > 0 ? { start: position.offset, end: position.offset + word } : null,
      estimated: view.active.estimated,
    };
    this.#deps.pages.show(tabId, lit, follow);
  }
}
