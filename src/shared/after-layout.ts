/**
 * Calls back in the page's next frame, when its layout is done: it can then be read without another one. In a page
 * that nobody sees, that is when it is seen.
 * @returns forgets it.
 */
export function afterLayout(document: Document, work: () => void): () => void {
  const View = document.defaultView as (Window & typeof globalThis) | null;
  const observer = new (View?.ResizeObserver ?? ResizeObserver)(() => {
    observer.disconnect();
    work();
  });
  observer.observe(document.documentElement);
  return () => observer.disconnect();
}
