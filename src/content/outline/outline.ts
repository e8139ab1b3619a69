import type { Block } from '../extract/block.ts';
import { Bar, type BarAction } from './bar.ts';
import { Drawing } from './drawing.ts';
import { Editing, type Outcome } from './editing.ts';
import { takeInput } from './input.ts';
import type { OutlinedPage } from './outline-script.ts';
import { Overlay } from './overlay.ts';
import { PartLayer } from './part-layer.ts';
import { type Step, stepOf } from './steps.ts';

/** What showing the parts needs besides the page. */
export interface OutlineDeps {
  readonly document: Document;
  readonly window: Window & typeof globalThis;
  readonly css: string;
  /** Its end takes everything back. */
  readonly life: AbortController;
}

/** The parts of a page outlined on it, and what a person does with them. */
export class Outline {
  readonly #page: OutlinedPage;
  readonly #deps: OutlineDeps;
  readonly #editing: Editing;
  readonly #overlay: Overlay;
  readonly #layer: PartLayer;
  readonly #bar: Bar;
  readonly #drawing: Drawing;
  #said = '';

  constructor(page: OutlinedPage, deps: OutlineDeps) {
    const { t, parts } = page;
    this.#page = page;
    this.#deps = deps;
    this.#editing = new Editing(parts, page.rules);
    const { document, css, life } = deps;
    this.#overlay = new Overlay(document, css, { name: t('outlineName'), lang: t('languageTag') });
    this.#layer = new PartLayer(document, t('outlineParts'), {
      read: '',
      unread: t('outlineUnread'),
      in: t('outlineIn'),
      out: t('outlineOut'),
    });
    this.#bar = new Bar(document, {
      hint: t('outlineHint'),
      keys: t('outlineKeys'),
      undo: t('undo'),
      widen: t('outlineWiden'),
      end: t('outlineEnd'),
    });
    const { blocks } = parts;
    const stateOf = (block: Block) => this.#editing.stateOf(block);
    this.#drawing = new Drawing({ ...deps, blocks, layer: this.#layer, stateOf, signal: life.signal });
    this.#drawing.cursor = blocks.find((block) => this.#editing.isRead(block)) ?? blocks[0] ?? null;
  }

  /** Shows the parts until the person, the page or the end of `life` ends it. */
  show(): void {
    const { document, window, life } = this.#deps;
    const { signal } = life;
    this.#overlay.open(this.#layer.element, this.#bar.element);
    const handlers = {
      pressed: (element: Element | null) => this.#pressed(element),
      key: (event: KeyboardEvent) => this.#key(event),
      wheel: (event: WheelEvent) => this.#drawing.scroll(event),
    };
    takeInput(window, this.#overlay, handlers, signal);
    const end = () => life.abort();
    const removed = new window.MutationObserver(() => this.#overlay.host.isConnected || end());
    removed.observe(document.documentElement, { childList: true });
    signal.addEventListener('abort', () => {
      removed.disconnect();
      this.#overlay.close();
    });
    this.#drawing.begin();
    this.#refresh();
  }

  #refresh(): void {
    const { t } = this.#page;
    const { count, idle, canUndo, canWiden } = this.#editing;
    const number = (value: number) => value.toLocaleString(t('languageTag'));
    const sentences = [this.#said, t('outlineCount', number(count))];
    if (idle > 0) sentences.push(t('rulesIdle', number(idle)));
    this.#bar.show(sentences.filter(Boolean).join(' '), { undo: canUndo, widen: canWiden });
    this.#drawing.draw();
  }

  #pressed(element: Element | null): void {
    const block = this.#layer.blockAt(element);
    const action = this.#bar.actionAt(element);
    if (block) this.#toggle(block);
    else if (action) this.#act(action);
  }

  #key(event: KeyboardEvent): boolean {
    const at = this.#layer.blockAt(this.#overlay.focused);
    const step = stepOf(event, at !== null);
    if (step === null) return false;
    if (step === 'undo' || step === 'end') this.#act(step);
    else if (step !== 'toggle') this.#go(step);
    else if (at && !event.repeat) this.#toggle(at);
    return true;
  }

  #toggle(block: Block): void {
    this.#drawing.cursor = block;
    this.#do(() => this.#editing.toggle(block));
    this.#layer.boxOf(block)?.focus({ preventScroll: true });
  }

  #act(action: BarAction): void {
    if (action === 'end') this.#deps.life.abort();
    else this.#do(() => (action === 'undo' ? this.#editing.undo() : this.#editing.widen()));
  }

  #go(step: Step): void {
    const blocks = this.#drawing.drawable;
    const read = blocks.filter((block) => this.#editing.isRead(block));
    const { cursor } = this.#drawing;
    const at = cursor ? blocks.indexOf(cursor) : -1;
    const targets = { next: blocks[at + 1], previous: blocks[at - 1], first: read[0], last: read.at(-1) };
    const block = targets[step];
    if (block) this.#drawing.goTo(block);
  }

  /** Does something, shows it at once, and keeps it; what cannot be kept is taken back. */
  #do(work: () => Outcome): void {
    const { life } = this.#deps;
    const { isAlive, keep, sentenceFor, t } = this.#page;
    if (!isAlive()) {
      life.abort();
      return;
    }
    const before = this.#editing.rules;
    this.#said = t(SAID[work()]);
    this.#refresh();
    if (this.#editing.rules === before) return;
    keep(this.#editing.rules).catch((thrown: unknown) => {
      if (life.signal.aborted) return;
      this.#editing.undo();
      this.#said = sentenceFor(thrown);
      this.#refresh();
    });
  }
}

const SAID = {
  out: 'outlineTookOut',
  in: 'outlinePutIn',
  undone: 'outlineUndone',
  impossible: 'outlineImpossible',
  full: 'outlineFull',
} as const satisfies Record<Outcome, string>;
