import type { Voice } from '../../shared/voice.ts';
import type { Utterance } from '../../speech/engine.ts';
import {
  ENGINE_PORT,
  type FromEngine,
  parseFromEngine,
  type ToEngine,
} from '../../speech/link/engine-messages.ts';
import type { EnginePort } from '../../speech/link/serve-engine.ts';
import type { EngineLink, LinkListener } from './engine-link.ts';

/** The part of `chrome.offscreen` that the link uses, with its document filled in. */
export interface OffscreenDocument {
  exists(): Promise<boolean>;
  create(): Promise<void>;
}

/**
 * The engine in an offscreen document, which a Chromium worker needs because it has no `speechSynthesis`.
 * The browser closes the document some 30 s after the last sound, so that it is made anew when needed.
 */
export class OffscreenLink implements EngineLink {
  readonly #document: OffscreenDocument;
  readonly #listener: LinkListener;
  readonly #asked = new Map<number, (answer: FromEngine) => void>();
  #port: EnginePort | null = null;
  #creating: Promise<void> | null = null;
  #waiting: ToEngine[] = [];
  #questions = 0;

  constructor(document: OffscreenDocument, listener: LinkListener) {
    this.#document = document;
    this.#listener = listener;
  }

  /** Takes a port that somebody opened; true if it was the document's. */
  connected(name: string, port: EnginePort): boolean {
    if (name !== ENGINE_PORT) return false;
    this.#port = port;
    port.onMessage.addListener((message) => this.#heard(parseFromEngine(message)));
    port.onDisconnect.addListener(() => this.#disconnected(port));
    for (const message of this.#waiting.splice(0)) port.postMessage(message);
    return true;
  }

  plan(utterances: readonly Utterance[]): void {
    // Silence needs no document: where there is none, nothing sounds.
    if (utterances.length > 0 || this.#port) this.#tell({ type: 'plan', utterances });
    else this.#waiting = this.#waiting.filter(({ type }) => type !== 'plan');
  }

  preview(utterance: Utterance): void {
    this.#tell({ type: 'preview', utterance });
  }

  async languages(): Promise<readonly string[]> {
    const answer = await this.#ask(null);
    return answer.type === 'languages' ? answer.languages : [];
  }

  async voices(lang: string): Promise<readonly Voice[]> {
    const answer = await this.#ask(lang);
    return answer.type === 'voices' ? answer.voices : [];
  }

  alive(): Promise<boolean> {
    return this.#document.exists();
  }

  #ask(lang: string | null): Promise<FromEngine> {
    const id = this.#questions;
    this.#questions += 1;
    return new Promise((resolve) => {
      this.#asked.set(id, resolve);
      this.#tell({ type: 'ask', id, lang });
    });
  }

  #tell(message: ToEngine): void {
    if (this.#port) this.#port.postMessage(message);
    else this.#wait(message);
  }

  #wait(message: ToEngine): void {
    // Only the last plan counts.
    if (message.type === 'plan') this.#waiting = this.#waiting.filter(({ type }) => type !== 'plan');
    this.#waiting.push(message);
    void this.#ensure();
  }

  async #ensure(): Promise<void> {
    if (await this.#document.exists()) return;
    this.#creating ??= this.#document.create().finally(() => {
      this.#creating = null;
    });
    await this.#creating;
  }

  #heard(message: FromEngine | undefined): void {
    if (!message) return;
    if (message.type === 'event') return void this.#take(message);
    this.#asked.get(message.id)?.(message);
    this.#asked.delete(message.id);
  }

  async #take({ seq, event }: Extract<FromEngine, { type: 'event' }>): Promise<void> {
    await this.#listener.heard(event);
    this.#port?.postMessage({ type: 'taken', seq } satisfies ToEngine);
  }

  #disconnected(port: EnginePort): void {
    if (this.#port !== port) return;
    this.#port = null;
    this.#listener.lost();
  }
}
