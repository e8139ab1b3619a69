import type { EngineLink, LinkListener } from '../../src/background/engine/engine-link.ts';
import { localLink } from '../../src/background/engine/local-link.ts';
import { OffscreenLink } from '../../src/background/engine/offscreen-link.ts';
import type { Engine, SpeechEvent } from '../../src/speech/engine.ts';
import { ENGINE_PORT } from '../../src/speech/link/engine-messages.ts';
import { serveEngine } from '../../src/speech/link/serve-engine.ts';
import { WebSpeechEngine } from '../../src/speech/web-speech/web-speech-engine.ts';
import type { FakeClock } from '../fakes/fake-clock.ts';
import { type PortPair, portPair } from '../fakes/ports.ts';
import type { TimedSynthesis } from '../fakes/timed-synthesis.ts';

/** One life of the background; a killed one hears and does nothing any more. */
export interface Life {
  dead: boolean;
}

/** Where a browser lets the engine run. */
export interface EngineHome {
  /** The engine's synthesiser, where there is one. */
  readonly synthesis: TimedSynthesis | null;
  /** The engine as a background that has just been started reaches it. */
  link(listener: LinkListener, life: Life): EngineLink;
  /** The background is dead, and there is a new one. */
  backgroundDied(): void;
  /** Closes the document, where the browser has one of its own for speech. */
  killDocument(): void;
  /** Does what the browser does by itself after a while; true if there was something to do. */
  tidy(): boolean;
}

interface HomeDeps {
  readonly clock: FakeClock;
  readonly makeSynthesis: () => TimedSynthesis;
}

interface Running {
  readonly synthesis: TimedSynthesis;
  readonly engine: Engine;
}

/** A promise that is kept only while the background lives that waits for it. */
export async function whileAlive<T>(life: Life, work: () => Promise<T>): Promise<T> {
  if (life.dead) return Promise.race([]);
  const done = await work();
  return life.dead ? Promise.race([]) : done;
}

const engineOver = (synthesis: TimedSynthesis, clock: FakeClock, emit: (event: SpeechEvent) => void) =>
  new WebSpeechEngine({ proxy: synthesis, emit, browserLanguages: ['en-GB'], now: () => clock.now });

/** Takes an engine's timers away with its document. */
function bury({ synthesis, engine }: Running): void {
  synthesis.die();
  engine.plan([]);
}

// What a new document takes to load, and how long Chromium lets one be silent, in ms.
const LOADING = 20;
const SILENCE = 30_000;

/** Chromium: the engine is in an offscreen document, which outlives the background and may be closed any time. */
export class OffscreenHome implements EngineHome {
  readonly #deps: HomeDeps;
  #running: Running | null = null;
  #loading = false;
  #pair: PortPair | null = null;
  #link: OffscreenLink | null = null;
  #soundAt = 0;

  constructor(deps: HomeDeps) {
    this.#deps = deps;
  }

  get synthesis(): TimedSynthesis | null {
    return this.#running?.synthesis ?? null;
  }

  link(listener: LinkListener, life: Life): OffscreenLink {
    const link = new OffscreenLink(
      {
        exists: () => whileAlive(life, async () => this.#loading || this.#running !== null),
        create: () => whileAlive(life, () => this.#create()),
      },
      {
        heard: (event) => whileAlive(life, () => listener.heard(event)),
        lost: () => {
          if (!life.dead) listener.lost();
        },
      },
    );
    this.#link = link;
    return link;
  }

  backgroundDied(): void {
    this.#pair?.killBackground();
  }

  killDocument(): void {
    if (!this.#running) return;
    bury(this.#running);
    this.#running = null;
    const pair = this.#pair;
    this.#pair = null;
    pair?.killDocument();
  }

  tidy(): boolean {
    const { now } = this.#deps.clock;
    if (this.synthesis?.sounding) this.#soundAt = now;
    if (!this.#running || now - this.#soundAt <= SILENCE) return false;
    this.killDocument();
    return true;
  }

  /** The browser makes it, whether the background that asked lives on or not. */
  async #create(): Promise<void> {
    if (this.#loading || this.#running) throw new Error('Only a single offscreen document may be created.');
    this.#loading = true;
    await new Promise<void>((resolve) => {
      setTimeout(() => {
        this.#load();
        resolve();
      }, LOADING);
    });
  }

  #load(): void {
    this.#loading = false;
    this.#soundAt = this.#deps.clock.now;
    const synthesis = this.#deps.makeSynthesis();
    const connect = () => this.#connect(synthesis);
    serveEngine(connect, (emit) => {
      const engine = engineOver(synthesis, this.#deps.clock, emit);
      this.#running = { synthesis, engine };
      return engine;
    });
  }

  #connect(synthesis: TimedSynthesis) {
    const pair = portPair();
    if (this.synthesis === synthesis) {
      this.#pair = pair;
      this.#link?.connected(ENGINE_PORT, pair.background);
    }
    return pair.document;
  }
}

/** Firefox: the engine is in the event page itself, and dies with it. */
export class LocalHome implements EngineHome {
  readonly #deps: HomeDeps;
  #running: Running | null = null;

  constructor(deps: HomeDeps) {
    this.#deps = deps;
  }

  get synthesis(): TimedSynthesis | null {
    return this.#running?.synthesis ?? null;
  }

  link(listener: LinkListener, life: Life): EngineLink {
    if (this.#running) bury(this.#running);
    const synthesis = this.#deps.makeSynthesis();
    const heard = (event: SpeechEvent) => whileAlive(life, () => listener.heard(event));
    const engine = localLink(
      { ...listener, heard },
      () => undefined,
      (emit) => engineOver(synthesis, this.#deps.clock, emit),
    );
    this.#running = { synthesis, engine };
    return engine;
  }

  backgroundDied(): void {}

  killDocument(): void {}

  tidy(): boolean {
    return false;
  }
}
