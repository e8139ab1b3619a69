import type { MessageName } from '../../shared/i18n.ts';
import type { ReadRule } from '../../shared/read-rules.ts';
import type { PageParts } from '../extract/page-parts.ts';

/** What the outline gets from `content.js`: the page's parts, and the way to the rest of Lectern. */
export interface OutlinedPage {
  readonly parts: PageParts;
  /** What was decided about the site before. */
  readonly rules: readonly ReadRule[];
  /** Keeps the rules for the site. @throws {LecternError} */
  readonly keep: (rules: readonly ReadRule[]) => Promise<void>;
  readonly t: (name: MessageName, ...values: readonly string[]) => string;
  /** The sentence for what was thrown. */
  readonly sentenceFor: (thrown: unknown) => string;
  /** Whether Lectern is still there: it may have been updated or removed. */
  readonly isAlive: () => boolean;
}

/** What `outline.js` leaves for `content.js`, which runs in the same world: so the extractor is there only once. */
export interface OutlineScript {
  readonly show: (page: OutlinedPage) => void;
  /** Takes everything back. */
  readonly end: () => void;
}

/** The content scripts' own world, invisible to the page. */
const world = globalThis as typeof globalThis & { lecternOutline?: OutlineScript };

/** The script that was injected last, if any was. */
export const outlineScript = (): OutlineScript | undefined => world.lecternOutline;

/** Takes the place of one that was injected before; an update of Lectern may have left a dead one. */
export function replaceOutlineScript(script: OutlineScript): void {
  world.lecternOutline?.end();
  world.lecternOutline = script;
}
