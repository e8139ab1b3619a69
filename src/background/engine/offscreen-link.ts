import type { Voice } from '../../shared/voice.ts';
import type { Utterance } from '../../speech/engine.ts';
import {
  ENGINE_PORT,
  type FromEngine,
  parseFromEngine,
  type ToEngine,
} from '../../speech/link/engine-messages.ts';
import type { EnginePort } from '../../speech/link/serve-engine.ts';
import type { MediaState } from '../../speech/media/media-panel.ts';
import type { EngineLink, LinkListener } from './engine-link.ts';
import { Questions } from './questions.ts';

/** The part of `chrome.offscreen` that the link uses, with its document filled in. */
export interface OffscreenDocument {
  exists(): Promise<boolean>;
  create(): Promise<void>;
}

// How often, and after how many ms, a document that does not connect is looked for again.
const TRIES = 4;
const PATIENCE = 3000;
/** How soon one is made again that could not be made, in ms. */
const SOON = 200;

/** Whether a message needs a document: neither silence nor the panel does, for where there is none nothing sounds. */
const needsDocument = (message: ToEngine): boolean =>
  message.type === 'plan' ? message.utterances.length > 0 : message.type !== 'media';

/**
 * The engine in an offscreen document, which a Chromium worker needs because it has no `speechSynthesis`.
 * The browser closes the document some 30 s after the last sound, so that it is made anew when needed.
 */
export class OffscreenLink implements EngineLink {
  readonly #document: OffscreenDocument;
  readonly #listener: LinkListener;
  readonly #questions = new Questions();
  #port: EnginePort | null = null;
  /** What the panel is to show; undefined as long as nobody has said it. */
  #media: MediaState | null | undefined;
  #creating: Promise<void> | null = null;
  #again: ReturnType<typeof setTimeout> | undefined;
  #waiting: readonly ToEngine[] = [];

  constructor(document: OffscreenDocument, listener: LinkListener) {
    this.#document = document;
    this.#listener = listener;
  }

  /** Takes a port that somebody opened; true if it was the document's. */
  connected(name: string, port: EnginePort): boolean {
    if (name !== ENGINE_PORT) return false;
    clearTimeout(this.#again);
    this.#port = port;
    port.onMessage.addListener((message) => this.#heard(parseFromEngine(message)));
    port.onDisconnect.addListener(() => this.#disconnected(port));
    void this.#listener.paces?.all().then((paces) => post(port, { type: 'paces', paces }));
    if (this.#media !== undefined) post(port, { type: 'media', state: this.#media });
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const message of waiting) this.#tell(message);
    return true;
  }

  plan(utterances: readonly Utterance[]): void {
    this.#tell({ type: 'plan', utterances });
  }

  media(state: MediaState | null): void {
    this.#media = state;
    if (this.#port) post(this.#port, { type: 'media', state });
  }

  preview(utterance: Utterance): void {
    this.#tell({ type: 'preview', utterance });
  }

  async languages(): Promise<readonly string[]> {
    const answer = await this.#questions.ask(null, (ask) => this.#tell(ask));
    return answer.type === 'languages' ? answer.languages : [];
  }

  async voices(lang: string): Promise<readonly Voice[]> {
    const answer = await this.#questions.ask(lang, (ask) => this.#tell(ask));
    return answer.type === 'voices' ? answer.voices : [];
  }

  alive(): Promise<boolean> {
    return this.#document.exists();
  }

  #tell(message: ToEngine): void {
    if (!this.#port || !post(this.#port, message)) this.#wait(message);
  }

  #wait(message: ToEngine): void {
    // Only the last plan counts.
    const others = this.#waiting.filter(({ type }) => type !== 'plan' || message.type !== 'plan');
    this.#waiting = [...others, message];
    if (needsDocument(message)) void this.#open(TRIES);
  }

  /** Sees to it that a document is there, and looks again if it does not connect: it may just be closing. */
  async #open(tries: number): Promise<void> {
    clearTimeout(this.#again);
    const failure = await this.#makeSure();
    // One that dies while it is being made is made again.
    if (failure && tries <= 1) return this.#giveUp(failure.cause);
    clearTimeout(this.#again);
    if (this.#waiting.some(needsDocument))
      this.#again = setTimeout(
        () => (tries > 1 ? this.#open(tries - 1) : this.#giveUp('no connection')),
        failure ? SOON : PATIENCE,
      );
  }

  async #makeSure(): Promise<{ readonly cause: unknown } | null> {
    try {
      if (!(await this.#document.exists())) await this.#create();
      return null;
    } catch (cause) {
      return { cause };
    }
  }

  #create(): Promise<void> {
    this.#creating ??= this.#document.create().finally(() => {
      this.#creating = null;
    });
    return this.#creating;
  }

  /** Nothing can be spoken: says so to whoever waits. */
  #giveUp(cause: unknown): void {
    const [utterance] = this.#waiting.flatMap((message) =>
      message.type === 'plan' ? message.utterances : [],
    );
    this.#waiting = [];
    this.#questions.giveUp(cause);
    if (utterance) void this.#listener.heard({ type: 'error', token: utterance.token, error: 'unexpected' });
  }

  #heard(message: FromEngine | undefined): void {
    if (message?.type === 'event') void this.#take(message);
    else if (message?.type === 'mediaKey') this.#listener.mediaKey?.(message.key);
    else if (message?.type === 'pace') void this.#listener.paces?.keep(message.pace);
    else if (message) this.#questions.answered(message);
  }

  async #take({ seq, event }: Extract<FromEngine, { type: 'event' }>): Promise<void> {
    await this.#listener.heard(event);
    if (this.#port) post(this.#port, { type: 'taken', seq });
  }

  #disconnected(port: EnginePort): void {
    if (this.#port !== port) return;
    this.#port = null;
    for (const ask of this.#questions.lost()) if (!this.#waiting.includes(ask)) this.#wait(ask);
    this.#listener.lost();
  }
}

/** Posts what it can: false if the port is closed, which may be before anybody says so. */
function post(port: EnginePort, message: ToEngine): boolean {
  try {
    port.postMessage(message);
    return true;
  } catch {
    return false;
  }
}
