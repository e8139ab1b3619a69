/** The part of a window that speaks. */
type SpeakingWindow = Pick<typeof globalThis, 'speechSynthesis' | 'SpeechSynthesisUtterance'>;

/** A hidden window to speak in, which can be thrown away with everything that waits there. */
export class SpeechFrame {
  readonly #document: Document;
  #frame: HTMLIFrameElement | null = null;

  constructor(document: Document) {
    this.#document = document;
  }

  /** The window as it is now. */
  get window(): SpeakingWindow {
    this.#frame ??= this.#open();
    return this.#frame.contentWindow as unknown as SpeakingWindow;
  }

  /** Throws the window away: nothing that waits there begins any more, and no event comes from it. */
  close(): void {
    this.#frame?.remove();
    this.#frame = null;
  }

  #open(): HTMLIFrameElement {
    const frame = this.#document.createElement('iframe');
    frame.hidden = true;
    this.#document.documentElement.append(frame);
    return frame;
  }
}
