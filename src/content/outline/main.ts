import { browser } from '../../shared/browser.ts';
import { t } from '../../shared/i18n.ts';
import { OUTLINE_SHAPES, type OutlineCalls } from '../../shared/messages/outline-calls.ts';
import { serve } from '../../shared/messages/rpc.ts';
import { OUTLINE_TAG } from '../../shared/outline-tag.ts';
import type { ReadParts } from '../../shared/read-parts.ts';
import { extractSlices } from '../extract/extract-page.ts';
import { liveLayout } from '../extract/layout.ts';
import { inSlices } from '../slices.ts';
import css from './outline.css?inline';
import { partRanges } from './part-rects.ts';
import { showOutline } from './show-outline.ts';

/** What the script leaves in the content scripts' own world, invisible to the page. */
const world = globalThis as typeof globalThis & { lecternOutline?: AbortController };

// Asked for again, it begins anew; an update of Lectern may have left a dead one.
world.lecternOutline?.abort();
for (const left of document.querySelectorAll(OUTLINE_TAG)) left.remove();

const life = new AbortController();
world.lecternOutline = life;

async function show(parts: ReadParts): Promise<void> {
  const words = { lang: t('languageTag'), codeSkipped: t('codeSkipped') };
  const slices = extractSlices(document, liveLayout(document), { parts, words });
  const extraction = await inSlices(slices, { signal: life.signal });
  const status = t('outlineStatus');
  showOutline(partRanges(document, extraction), {
    document,
    window,
    css,
    words: { status, end: t('outlineEnd') },
    life,
  });
}

const answer = serve<OutlineCalls>('outline', OUTLINE_SHAPES, {
  'outline.show': ({ parts }) => show(parts),
});
const listener = (message: unknown) => answer(message);
browser.runtime.onMessage.addListener(listener);
life.signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
