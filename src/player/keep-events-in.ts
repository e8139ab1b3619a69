/** What a page might listen to for shortcuts and clicks of its own. */
const EVENTS = [
  'keydown',
  'keypress',
  'keyup',
  'pointerdown',
  'pointerup',
  'pointermove',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'contextmenu',
  'touchstart',
  'touchend',
  'wheel',
  'input',
  'change',
];

/** What is done in the player is none of the page's business. */
export function keepEventsIn(root: ShadowRoot): void {
  for (const type of EVENTS)
    root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
}
