import type { Extraction } from '../extract/extraction.ts';

/** What the outline gets of the page, from the script that can read it. */
interface OutlinedPage {
  readonly extraction: Extraction;
  readonly words: { readonly status: string; readonly end: string };
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
