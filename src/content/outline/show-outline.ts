import { makeOverlay } from './overlay.ts';
import { rectsInSight } from './part-rects.ts';

/** What showing the parts needs. */
export interface OutlineDeps {
  readonly document: Document;
  readonly window: Window;
  readonly css: string;
  readonly words: { readonly status: string; readonly end: string };
  /** Its end takes everything back. */
  readonly life: AbortController;
}

/** Outlines ranges on the page until Escape, the button or the end of `life`. */
export function showOutline(
  ranges: readonly Range[],
  { document, window, css, words, life }: OutlineDeps,
): void {
  const { signal } = life;
  const overlay = makeOverlay(document, css, words.end, () => life.abort());
  let frame = 0;
  const draw = () => {
    frame = 0;
    overlay.draw(rectsInSight(ranges, window.innerHeight));
  };
  const later = () => {
    frame ||= window.requestAnimationFrame(draw);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !event.isTrusted) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    life.abort();
  };
  window.addEventListener('keydown', onKey, { capture: true, signal });
  for (const type of ['scroll', 'resize'])
    window.addEventListener(type, later, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    window.cancelAnimationFrame(frame);
    overlay.element.remove();
  });
  document.documentElement.append(overlay.element);
  overlay.element.showPopover();
  overlay.say(words.status);
  draw();
}
