import { PLAYER_SPOTS, type PlayerSpot } from '../shared/messages/player-port.ts';

/** Edges of a box in CSS px of the viewport. */
export interface Edges {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Width and height of what is seen of the page, in CSS px. */
export interface View {
  readonly width: number;
  readonly height: number;
}

/** Free space between the player and the edge, in CSS px. */
export const GAP = 12;

/** The spot that comes after one, all of them in turn. */
export const nextSpot = (spot: PlayerSpot): PlayerSpot =>
  PLAYER_SPOTS[(PLAYER_SPOTS.indexOf(spot) + 1) % PLAYER_SPOTS.length] ?? spot;

/** The spot nearest to where the player was let go, by the middle of its box. */
export function nearestSpot(box: Edges, { width, height }: View): PlayerSpot {
  const edge = (box.top + box.bottom) / 2 < height / 2 ? 'top' : 'bottom';
  const middle = (box.left + box.right) / 2;
  if (middle > width / 3 && middle < (2 * width) / 3) return edge;
  return middle < width / 2 ? `${edge}-left` : `${edge}-right`;
}

/** The same spot at the other edge. */
export const opposite = (spot: PlayerSpot): PlayerSpot =>
  (spot.startsWith('top') ? spot.replace('top', 'bottom') : spot.replace('bottom', 'top')) as PlayerSpot;

/** Insets that put a box of a width at a spot, `away` CSS px further from its edge. */
export function insetsOf(spot: PlayerSpot, boxWidth: number, view: View, away: number) {
  const atTop = spot.startsWith('top');
  const far = `${GAP + away}px`;
  return {
    top: atTop ? far : 'auto',
    bottom: atTop ? 'auto' : far,
    left: `${leftOf(spot, boxWidth, view)}px`,
    right: 'auto',
  };
}

/** The edges of a box that these insets put there. */
export function edgesAt(spot: PlayerSpot, box: View, view: View, away: number): Edges {
  const left = leftOf(spot, box.width, view);
  const top = spot.startsWith('top') ? GAP + away : view.height - GAP - away - box.height;
  return { left, top, right: left + box.width, bottom: top + box.height };
}

function leftOf(spot: PlayerSpot, boxWidth: number, { width }: View): number {
  const free = Math.max(0, width - boxWidth);
  const left = spot.endsWith('left') ? GAP : spot.endsWith('right') ? free - GAP : free / 2;
  return Math.max(0, Math.min(left, free));
}

/** Whether two boxes cover a part of each other. */
export const overlaps = (a: Edges, b: Edges): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
