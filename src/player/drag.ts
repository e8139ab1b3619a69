import type { PlayerSpot } from '../shared/messages/player-port.ts';
import type { PlayerHost } from './player-host.ts';
import { nearestSpot } from './spots.ts';

/** A pointer that moves less is pressing, in CSS px. */
const SLACK = 6;

/** Lets a handle drag the player about; where it is let go, it goes to the nearest spot. */
export function makeDraggable(
  handle: HTMLElement,
  host: PlayerHost,
  dropped: (spot: PlayerSpot) => void,
): void {
  let from: { readonly x: number; readonly y: number; readonly box: DOMRect } | null = null;
  let moved = false;

  handle.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    from = { x: event.clientX, y: event.clientY, box: host.element.getBoundingClientRect() };
    moved = false;
    handle.setPointerCapture(event.pointerId);
  });
  handle.addEventListener('pointermove', ({ clientX, clientY }) => {
    if (!from) return;
    const [x, y] = [clientX - from.x, clientY - from.y];
    moved ||= Math.hypot(x, y) > SLACK;
    if (!moved) return;
    const { left, top } = from.box;
    host.place({ left: `${left + x}px`, top: `${top + y}px`, right: 'auto', bottom: 'auto' });
  });
  const end = () => {
    from = null;
  };
  handle.addEventListener('pointercancel', end);
  handle.addEventListener('pointerup', () => {
    const view = { width: window.innerWidth, height: window.innerHeight };
    if (from && moved) dropped(nearestSpot(host.element.getBoundingClientRect(), view));
    end();
  });
  // The click that ends a drag presses nothing.
  handle.addEventListener('click', (event) => moved && event.stopImmediatePropagation(), { capture: true });
}
