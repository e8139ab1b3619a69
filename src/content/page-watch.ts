import { OUTLINE_TAG } from '../shared/outline-tag.ts';
import { PLAYER_TAG } from '../shared/player-tag.ts';

const EVERYTHING = { subtree: true, childList: true, characterData: true, attributes: true } as const;

/** Events after which a page may look different though no script touched it: form controls, sheets, moving styles. */
const EVENTS = ['change', 'load', 'animationend', 'transitionend', 'fullscreenchange'] as const;

/** Watches whether anything at all happens to a page that may change what is read of it. */
export class PageWatch {
  readonly #changed: () => void;
  readonly #stop = new AbortController();
  readonly #observer: MutationObserver;
  readonly #roots = new Set<Node>();

  /** @param changed is told once at the most. */
  constructor(document: Document, changed: () => void) {
    this.#changed = changed;
    this.#observer = new MutationObserver((records) => {
      if (!records.every(isOurs)) this.#tell();
    });
    const how = { capture: true, passive: true, signal: this.#stop.signal };
    for (const event of EVENTS) document.addEventListener(event, () => this.#tell(), how);
    document.defaultView?.addEventListener('resize', () => this.#tell(), how);
    this.#watch(document);
  }

  /** Watches the shadow roots and the frames that some nodes lie in, too. */
  watchRootsOf(nodes: Iterable<Node>): void {
    for (const node of nodes) this.#watch(node.getRootNode());
  }

  /** Leaves the page alone. */
  stop(): void {
    this.#stop.abort();
    this.#observer.disconnect();
  }

  #watch(root: Node): void {
    if (this.#stop.signal.aborted || this.#roots.has(root)) return;
    this.#roots.add(root);
    this.#observer.observe(root, EVERYTHING);
  }

  #tell(): void {
    if (this.#stop.signal.aborted) return;
    this.stop();
    this.#changed();
  }
}

/** What Lectern itself shows on the page says nothing about it. */
const isOurs = ({ type, target, addedNodes, removedNodes }: MutationRecord): boolean =>
  isOwnElement(target) ||
  (type === 'childList' && [...addedNodes, ...removedNodes].every((node) => isOwnElement(node)));

const isOwnElement = ({ nodeName }: Node): boolean => OURS.has(nodeName.toLowerCase());

const OURS: ReadonlySet<string> = new Set([PLAYER_TAG, OUTLINE_TAG]);
