import type { Runtime } from 'webextension-polyfill';
import { backgroundHandlers } from '../../src/background/calls.ts';
import type { EngineLink } from '../../src/background/engine/engine-link.ts';
import { watchPage } from '../../src/background/page/page-ports.ts';
import { type Controls, controls } from '../../src/background/session/controls.ts';
import { SessionRunner } from '../../src/background/session/runner.ts';
import { Snapshot } from '../../src/background/session/snapshot.ts';
import type { Waiting } from '../../src/background/session/state.ts';
import { SettingsStore } from '../../src/background/settings/settings-store.ts';
import { parseAgenda } from '../../src/shared/agenda.ts';
import type { LecternError } from '../../src/shared/errors.ts';
import type { BackgroundCalls } from '../../src/shared/messages/background-calls.ts';
import type { Handlers } from '../../src/shared/messages/rpc.ts';
import { parseSession } from '../../src/shared/parse-session.ts';
import type { Reading } from '../../src/shared/reading.ts';
import type { SessionState } from '../../src/shared/session.ts';
import { DEFAULT_SPOKEN } from '../../src/shared/spoken-settings.ts';
import { SESSION } from '../../src/shared/storage-keys.ts';
import { FakeClock, settled } from '../fakes/fake-clock.ts';
import { MemoryArea } from '../fakes/storage.ts';
import { localVoice, onlineVoice } from '../fakes/synthesis.ts';
import { type Fault, type Heard, TimedSynthesis } from '../fakes/timed-synthesis.ts';
import { type EngineHome, type Life, LocalHome, OffscreenHome, whileAlive } from './engine-homes.ts';
import { FakeTabs, type PageAnswer } from './fake-tabs.ts';

/** How a world is made. */
export interface WorldOptions {
  readonly browser: 'chromium' | 'firefox';
  /** Whether the voices tell their words. */
  readonly words: boolean;
  readonly begins?: (heard: Heard) => void;
  readonly ends?: (heard: Heard) => void;
  /** What goes wrong is asked for each utterance that is begun. */
  readonly fault?: () => Fault | null;
  /** What the page of a tab answers; it is asked as often as the background asks the page. */
  readonly page: (tabId: number) => PageAnswer;
  /** The background has got what the page answered to the last question. */
  readonly answered?: (answer: PageAnswer) => void;
  /** The background has kept what is to be read next. */
  readonly keptNext?: (tabId: number, reading: Reading) => void;
}

/** The voices of the system as long as nobody changes them. */
export const VOICES = [localVoice('Anna', 'en-GB'), localVoice('Bert', 'en-US')];
/** A voice whose maker gets the text. */
export const CLOUD = onlineVoice('Cloud', 'en-US');

/** How long a code unit takes at rate 1, in ms: about what an unknown voice is taken for. */
const PACE = 65;

interface Background {
  readonly life: Life;
  readonly runner: SessionRunner;
  readonly controls: Controls;
  readonly handlers: Handlers<BackgroundCalls>;
  connected(port: Runtime.Port): void;
}

const notHere = async () => {
  throw new Error('not asked for here');
};
const NO_SITES = {
  'appearance.get': notHere,
  'appearance.size': notHere,
  'appearance.look': notHere,
  'appearance.answered': notHere,
  'sites.change': notHere,
  'sites.remove': notHere,
  'sites.removeAll': notHere,
};

/**
 * All of Lectern but its documents: pages, background, engine and a synthesiser that speaks by a clock. Any of
 * them may die at any moment, as they do in the browser.
 */
export class WalkWorld {
  readonly clock = new FakeClock();
  readonly session = new MemoryArea();
  readonly local = new MemoryArea();
  readonly tabs: FakeTabs;
  /** Every synthesiser that ever was. */
  readonly syntheses: TimedSynthesis[] = [];
  readonly home: EngineHome;
  /** What the toolbar icon shows. */
  icon: SessionState = { status: 'idle', ended: null };
  voices = VOICES;
  readonly #options: WorldOptions;
  #background: Background;
  #asked = 0;
  readonly #fetched = new Map<string, Waiting>();

  constructor(options: WorldOptions) {
    this.#options = options;
    this.tabs = new FakeTabs({
      connected: (port) => this.#background.connected(port),
      removed: (tabId) => void this.#background.runner.dispatch({ type: 'tabClosed', tabId }),
    });
    const deps = { clock: this.clock, makeSynthesis: () => this.#newSynthesis() };
    this.home = options.browser === 'chromium' ? new OffscreenHome(deps) : new LocalHome(deps);
    this.#background = this.#newBackground();
  }

  get controls(): Controls {
    return this.#background.controls;
  }

  get handlers(): Handlers<BackgroundCalls> {
    return this.#background.handlers;
  }

  /** What the surfaces show: they read it from the storage. */
  get shown(): SessionState {
    return (
      (this.session.value(SESSION.session) as SessionState | undefined) ?? { status: 'idle', ended: null }
    );
  }

  /** The ids of what is read next. */
  get next(): readonly string[] {
    return parseAgenda(this.session.value(SESSION.machine)).next.map(({ id }) => id);
  }

  /** What the background holds for true. */
  view(): Promise<SessionState> {
    return this.#background.runner.view();
  }

  /** Lets time pass. */
  async wait(ms: number, ticked: () => void = () => undefined): Promise<void> {
    await this.clock.advance(ms, () => {
      ticked();
      return this.home.tidy();
    });
    this.home.tidy();
    await settled();
  }

  /** Kills the background; whatever holds a port starts another one. */
  async killBackground(): Promise<void> {
    this.#background.life.dead = true;
    this.#background = this.#newBackground();
    this.home.backgroundDied();
    this.tabs.backgroundDied();
    await settled();
  }

  /** Kills the background and the document that speaks at the same time. */
  async killBoth(): Promise<void> {
    this.#background.life.dead = true;
    this.home.killDocument();
    await this.killBackground();
  }

  #extract(life: Life, tabId: number): Promise<Reading> {
    this.#asked += 1;
    const question = this.#asked;
    const answer = this.#options.page(tabId);
    const got = (what: PageAnswer) => {
      if (!life.dead && question === this.#asked) this.#options.answered?.(what);
    };
    return whileAlive(life, () =>
      this.tabs.extract(tabId, answer).then(
        (reading) => {
          got(answer);
          return reading;
        },
        (error: LecternError) => {
          got(error);
          throw error;
        },
      ),
    );
  }

  async #extractLater(life: Life, tabId: number): Promise<Reading> {
    const answer = this.#options.page(tabId);
    const reading = await whileAlive(life, () => this.tabs.extractLater(tabId, answer));
    this.#fetched.set(reading.id, { tabId, reading });
    return reading;
  }

  /** What was fetched for later counts from when it is kept: before, it dies with the background. */
  async #keep(items: Record<string, unknown>): Promise<void> {
    await this.session.set(items);
    const { next } = parseAgenda(items[SESSION.machine]);
    const ids = [...next, parseSession(items[SESSION.session])].map((one) =>
      'id' in one ? one.id : 'active' in one ? one.active.reading.id : '',
    );
    for (const id of ids) {
      const waiting = this.#fetched.get(id);
      this.#fetched.delete(id);
      if (waiting) this.#options.keptNext?.(waiting.tabId, waiting.reading);
    }
  }

  #newSynthesis(): TimedSynthesis {
    const { words, browser, begins, ends, fault } = this.#options;
    const synthesis = new TimedSynthesis({
      voices: this.voices,
      now: () => this.clock.now,
      pace: PACE,
      words,
      cancelled: browser === 'firefox' ? 'end' : 'error',
      ...(begins && { begins }),
      ...(ends && { ends }),
      ...(fault && { fault }),
    });
    this.syntheses.push(synthesis);
    return synthesis;
  }

  #newBackground(): Background {
    const life: Life = { dead: false };
    const settings = new SettingsStore({
      get: (key) => whileAlive(life, () => this.local.get(key)),
      set: (items) => whileAlive(life, () => this.local.set(items)),
      remove: (key) => whileAlive(life, () => this.local.remove(key)),
    });
    const engine = this.home.link(
      {
        heard: (event) => runner.dispatch({ type: 'speech', event }),
        lost: () => void runner.dispatch({ type: 'engineLost' }),
      },
      life,
    );
    const runner: SessionRunner = this.#newRunner(life, engine, settings);
    const made = controls(runner, settings);
    return {
      life,
      runner,
      controls: made,
      handlers: backgroundHandlers({
        controls: made,
        settings,
        pronunciations: { set: async () => undefined },
        engine,
        texts: {
          outline: async () => undefined,
          idleRules: async () => 0,
          text: async () => Promise.reject(new Error('nobody asks for it')),
        },
        places: { forget: async () => undefined },
        hasSelection: notHere,
        rules: { keep: notHere },
        sites: NO_SITES,
      }),
      connected: (port) =>
        void watchPage(port, {
          tabs: { get: (tabId: number) => whileAlive(life, () => this.tabs.get(tabId)) } as never,
          asked: async () => null,
          opened: (tabId, readingId) => {
            if (!life.dead) void runner.dispatch({ type: 'pageHolds', tabId, readingId });
          },
          left: (tabId, readingId) => {
            if (!life.dead) void runner.dispatch({ type: 'pageLeft', tabId, readingId });
          },
        }),
    };
  }

  #newRunner(life: Life, engine: EngineLink, settings: SettingsStore): SessionRunner {
    const alive = (work: () => void) => {
      if (!life.dead) work();
    };
    return new SessionRunner({
      snapshot: new Snapshot(
        {
          get: (keys) => whileAlive(life, () => this.session.get(keys)),
          set: (items) => whileAlive(life, () => this.#keep(items)),
        },
        () => this.clock.now,
      ),
      engine,
      pages: {
        extract: (tabId) => this.#extract(life, tabId),
        extractLater: (tabId) => this.#extractLater(life, tabId),
        take: (tabId, readingId) => whileAlive(life, () => this.tabs.take(tabId, readingId)),
        drop: (tabId, readingId) => alive(() => this.tabs.drop(tabId, readingId)),
        show: (tabId, lit) => alive(() => this.tabs.show(tabId, lit)),
        clear: (tabId) => alive(() => this.tabs.clear(tabId)),
      },
      settings: () => settings.get(),
      spoken: async () => DEFAULT_SPOKEN,
      changed: (view) =>
        alive(() => {
          this.icon = view;
        }),
    });
  }
}
