import type { EnginePort } from '../../src/speech/link/serve-engine.ts';

type Heard = (message: unknown) => void;

/** One end of a port: what is posted reaches the other end later, as JSON, as between two contexts. */
class PortEnd implements EnginePort {
  other: PortEnd | null = null;
  readonly #heard: Heard[] = [];
  readonly #gone: (() => void)[] = [];
  #open = true;
  #told = false;
  readonly onMessage = { addListener: (heard: Heard) => void this.#heard.push(heard) };
  readonly onDisconnect = { addListener: (gone: () => void) => void this.#gone.push(gone) };

  postMessage(message: unknown): void {
    if (!this.#open) throw new Error('Attempting to use a disconnected port object');
    const travelling = JSON.parse(JSON.stringify(message)) as unknown;
    queueMicrotask(() => this.other?.hear(travelling));
  }

  hear(message: unknown): void {
    if (this.#open) for (const heard of this.#heard) heard(message);
  }

  /** Closes this end without a word to its holder: what a killed context sees. */
  kill(): void {
    this.#open = false;
  }

  /** Closes this end and tells its holder: what the context sees whose counterpart is gone. */
  lose(): void {
    if (this.#told) return;
    this.#told = true;
    this.#open = false;
    for (const gone of this.#gone) gone();
  }
}

/** A port between two contexts of which either may die. */
export interface PortPair {
  readonly background: EnginePort;
  readonly document: EnginePort;
  /** The background is dead and the port with it, but the document has not heard of it yet. */
  close(): void;
  /** The background is killed: its end is dead, the document hears of it. */
  killBackground(): void;
  /** The document is closed: its end is dead, the background hears of it. */
  killDocument(): void;
}

/** Two connected ends. */
export function portPair(): PortPair {
  const background = new PortEnd();
  const document = new PortEnd();
  background.other = document;
  document.other = background;
  return {
    background,
    document,
    close() {
      background.kill();
      document.kill();
    },
    killBackground() {
      background.kill();
      document.lose();
    },
    killDocument() {
      document.kill();
      background.lose();
    },
  };
}
