import { OffscreenLink } from '../../src/background/engine/offscreen-link.ts';
import { SessionRunner } from '../../src/background/session/runner.ts';
import { Snapshot } from '../../src/background/session/snapshot.ts';
import type { SessionEvent } from '../../src/background/session/state.ts';
import { LecternError } from '../../src/shared/errors.ts';
import type { Lit } from '../../src/shared/messages/content-calls.ts';
import type { Reading } from '../../src/shared/reading.ts';
import type { SessionState } from '../../src/shared/session.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/shared/settings.ts';
import { DEFAULT_SPOKEN, type SpokenSettings } from '../../src/shared/spoken-settings.ts';
import { ENGINE_PORT } from '../../src/speech/link/engine-messages.ts';
import { serveEngine } from '../../src/speech/link/serve-engine.ts';
import { WebSpeechEngine } from '../../src/speech/web-speech/web-speech-engine.ts';
import { type PortPair, portPair } from './ports.ts';
import { MemoryArea } from './storage.ts';
import { FakeSynthesis, localVoice, type Spoken } from './synthesis.ts';

/** A synthesiser that speaks on: each tick is the next thing that happens to what is at its head. */
class TickingSynthesis extends FakeSynthesis {
  /** What was spoken to its end. */
  readonly ended: string[] = [];
  #waiting: Spoken[] = [];
  #next: 'start' | 'word' | 'end' = 'start';
  readonly wordEvents: boolean;

  constructor(wordEvents: boolean) {
    super([localVoice('Anna', 'en-GB')]);
    this.wordEvents = wordEvents;
  }

  override speak(...spoken: Parameters<FakeSynthesis['speak']>): void {
    super.speak(...spoken);
    this.#waiting.push(this.at(-1));
  }

  override cancel(byStranger: boolean): void {
    super.cancel(byStranger);
    this.#waiting = [];
    this.#next = 'start';
  }

  /** Lets one thing happen; false if there is nothing to speak. */
  tick(): boolean {
    const [head] = this.#waiting;
    if (!head) return false;
    const { listener, request } = head;
    if (this.#next === 'start') {
      this.#next = this.wordEvents ? 'word' : 'end';
      listener.start();
    } else if (this.#next === 'word') {
      this.#next = 'end';
      const last = request.text.lastIndexOf(' ') + 1;
      listener.boundary(last, 0);
    } else {
      this.#next = 'start';
      this.#waiting.shift();
      this.ended.push(request.text);
      listener.end();
    }
    return true;
  }
}

/** One life of the background; a killed one writes nothing and hears nothing any more. */
interface Background {
  readonly runner: SessionRunner;
  readonly link: OffscreenLink;
  dead: boolean;
}

/**
 * The whole way from the session to the synthesiser, as it stands on Chromium: a background and a speaking
 * document on either side of a port, both of which may be killed at any moment, and a storage that stays.
 */
export class World {
  readonly area = new MemoryArea();
  readonly shown: Lit[] = [];
  readonly cleared: number[] = [];
  readonly changes: SessionState[] = [];
  /** The text of every document's voice, in the order they lived. */
  readonly voices: TickingSynthesis[] = [];
  settings: Settings = DEFAULT_SETTINGS;
  spoken: SpokenSettings = DEFAULT_SPOKEN;
  /** What the page answers. */
  page: () => Promise<Reading> = async () => {
    throw new LecternError('pageEmpty');
  };
  #wordEvents: boolean;
  #pair: PortPair | null = null;
  #alive = false;
  #background: Background;

  constructor({ wordEvents = true } = {}) {
    this.#wordEvents = wordEvents;
    this.#background = this.#newBackground();
  }

  get runner(): SessionRunner {
    return this.#background.runner;
  }

  get link(): OffscreenLink {
    return this.#background.link;
  }

  /** Everything that was spoken to its end, in order. */
  get said(): string[] {
    return this.voices.flatMap(({ ended }) => ended);
  }

  dispatch(event: SessionEvent): Promise<void> {
    return this.runner.dispatch(event);
  }

  /** Starts to read. */
  read(reading: Reading): Promise<void> {
    this.page = async () => JSON.parse(JSON.stringify(reading)) as Reading;
    return this.dispatch({ type: 'start', tabId: 7, what: 'page' });
  }

  /** Lets the next thing happen to what is spoken; false if nothing is. */
  tick(): boolean {
    return this.#alive && (this.voices.at(-1)?.tick() ?? false);
  }

  /** Kills the background; the document's new port starts another one. */
  killBackground(): void {
    this.#background.dead = true;
    this.#background = this.#newBackground();
    this.#pair?.killBackground();
  }

  /** Closes the document, as the browser does after silence. */
  killDocument(): void {
    this.#alive = false;
    const pair = this.#pair;
    this.#pair = null;
    pair?.killDocument();
  }

  /** Both at once: what a browser does that runs short of memory. */
  killBoth(): void {
    this.#background.dead = true;
    this.#alive = false;
    this.#pair = null;
    this.#background = this.#newBackground();
  }

  #newBackground(): Background {
    const life = { dead: false };
    const whileAlive = async <T>(work: () => Promise<T>): Promise<T> => {
      if (life.dead) return Promise.race([]);
      const done = await work();
      return life.dead ? Promise.race([]) : done;
    };
    const link = new OffscreenLink(
      {
        exists: () => whileAlive(async () => this.#alive),
        create: () => whileAlive(async () => this.#newDocument()),
      },
      {
        heard: (event) => runner.dispatch({ type: 'speech', event }),
        lost: () => void runner.dispatch({ type: 'engineLost' }),
      },
    );
    const runner = new SessionRunner({
      snapshot: new Snapshot({
        get: (keys) => whileAlive(() => this.area.get(keys)),
        set: (items) => whileAlive(() => this.area.set(items)),
      }),
      engine: link,
      pages: {
        extract: () => whileAlive(() => this.page()),
        extractLater: () => whileAlive(() => this.page()),
        take: () => whileAlive(async () => true),
        drop: () => undefined,
        show: (_, lit) => void this.shown.push(lit),
        clear: (tabId) => void this.cleared.push(tabId),
      },
      settings: async () => this.settings,
      spoken: async () => this.spoken,
      changed: (view) => void this.changes.push(view),
    });
    return Object.assign(life, { runner, link });
  }

  #newDocument(): void {
    if (this.#alive) throw new Error('made twice');
    this.#alive = true;
    const voice = new TickingSynthesis(this.#wordEvents);
    this.voices.push(voice);
    serveEngine(
      () => this.#connect(voice),
      (emit) =>
        new WebSpeechEngine({ proxy: voice, emit, browserLanguages: ['en-GB'], now: () => Date.now() }),
    );
  }

  #connect(voice: TickingSynthesis) {
    const pair = portPair();
    if (voice === this.voices.at(-1)) {
      this.#pair = pair;
      this.link.connected(ENGINE_PORT, pair.background);
    }
    return pair.document;
  }
}
