import { OUTLINE_TAG } from '../../shared/outline-tag.ts';

/** What no rule of a page may change. */
const FIXED: Readonly<Record<string, string>> = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: '0',
  width: '100vw',
  height: '100vh',
  margin: '0',
  padding: '0',
  border: '0',
  overflow: 'hidden',
  background: 'transparent',
  'pointer-events': 'none',
};

/** An overlay without any element of the page in it: a closed shadow root in the top layer. */
export interface Overlay {
  readonly element: HTMLElement;
  /** Draws the outlines anew, at these places of the window. */
  readonly draw: (rects: readonly DOMRect[]) => void;
  /** Where the person is told what is shown. */
  readonly say: (sentence: string) => void;
}

/** Makes the overlay; its button calls `end`. */
export function makeOverlay(document: Document, css: string, endLabel: string, end: () => void): Overlay {
  const element = document.createElement(OUTLINE_TAG);
  element.setAttribute('popover', 'manual');
  for (const [name, value] of Object.entries(FIXED)) element.style.setProperty(name, value, 'important');
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const boxes = document.createElement('div');
  const bar = document.createElement('div');
  const status = document.createElement('p');
  const button = document.createElement('button');
  bar.className = 'bar';
  status.setAttribute('role', 'status');
  button.textContent = endLabel;
  button.addEventListener('click', (event) => event.isTrusted && end());
  bar.append(status, button);
  root.append(boxes, bar);
  const draw = (rects: readonly DOMRect[]) =>
    boxes.replaceChildren(...rects.map((rect) => box(document, rect)));
  return { element, draw, say: (sentence) => status.replaceChildren(sentence) };
}

function box(document: Document, { left, top, width, height }: DOMRect): HTMLElement {
  const made = document.createElement('div');
  made.className = 'part';
  Object.assign(made.style, {
    left: `${left}px`,
    top: `${top}px`,
    width: `${width}px`,
    height: `${height}px`,
  });
  return made;
}
