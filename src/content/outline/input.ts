import type { Overlay } from './overlay.ts';

/** What a page might listen to; while the parts are shown, it is none of its business. */
const KEPT_FROM_PAGE = [
  'keypress',
  'keyup',
  'pointerdown',
  'pointerup',
  'pointermove',
  'pointerover',
  'pointerout',
  'mousedown',
  'mouseup',
  'mousemove',
  'mouseover',
  'mouseout',
  'auxclick',
  'dblclick',
  'contextmenu',
  'touchstart',
  'touchend',
  'touchmove',
];

/** What a person does with the overlay. */
export interface InputHandlers {
  /** A click, or a press of Enter or the space bar on a button. */
  readonly pressed: (element: Element | null) => void;
  /** A key; true where it was meant for the overlay. */
  readonly key: (event: KeyboardEvent) => boolean;
  /** The wheel; true where it was dealt with. */
  readonly wheel: (event: WheelEvent) => boolean;
}

/** Hears keys, clicks and the wheel before the page does, and lets nothing of it through. */
export function takeInput(
  window: Window,
  overlay: Overlay,
  handlers: InputHandlers,
  signal: AbortSignal,
): void {
  const listen = <T extends Event>(types: readonly string[], heard: (event: T) => void) => {
    for (const type of types)
      window.addEventListener(
        type,
        (event) => {
          if (!event.isTrusted) return;
          event.stopImmediatePropagation();
          heard(event as T);
        },
        { capture: true, passive: false, signal },
      );
  };
  let isHeld = false;
  listen(KEPT_FROM_PAGE, ({ type }) => {
    if (type === 'keyup') isHeld = false;
  });
  listen<MouseEvent>(['click'], (event) => {
    // A key's click has no place.
    const element = event.detail === 0 ? overlay.focused : overlay.at(event.clientX, event.clientY);
    handlers.pressed(element);
  });
  listen<KeyboardEvent>(['keydown'], (event) => {
    isHeld = true;
    if (handlers.key(event)) event.preventDefault();
  });
  signal.addEventListener('abort', () => {
    // The key that ended it is let go afterwards.
    if (isHeld) window.addEventListener('keyup', stop, { capture: true, once: true });
  });
  listen<WheelEvent>(['wheel'], (event) => {
    if (handlers.wheel(event)) event.preventDefault();
  });
}

const stop = (event: Event): void => event.stopImmediatePropagation();
