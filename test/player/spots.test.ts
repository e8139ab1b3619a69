import { describe, expect, test } from 'vitest';
import { edgesAt, insetsOf, nearestSpot, nextSpot, opposite, overlaps } from '../../src/player/spots.ts';
import { PLAYER_SPOTS } from '../../src/shared/messages/player-port.ts';

const VIEW = { width: 900, height: 600 };
const boxAt = (left: number, top: number) => ({ left, top, right: left + 100, bottom: top + 50 });

describe('where the player lies', () => {
  test.each([
    [boxAt(400, 540), 'bottom'],
    [boxAt(400, 10), 'top'],
    [boxAt(20, 500), 'bottom-left'],
    [boxAt(780, 30), 'top-right'],
  ] as const)('dropped at %o it goes to %s', (box, spot) => expect(nearestSpot(box, VIEW)).toBe(spot));

  test('moving on comes to every spot and back', () => {
    const seen = new Set<string>();
    let spot = nextSpot('bottom');
    while (!seen.has(spot)) {
      seen.add(spot);
      spot = nextSpot(spot);
    }
    expect([...seen].sort()).toEqual([...PLAYER_SPOTS].sort());
  });

  test('the other edge of a corner is on the same side', () => {
    expect(PLAYER_SPOTS.map(opposite)).toEqual([
      'top',
      'bottom',
      'top-left',
      'top-right',
      'bottom-left',
      'bottom-right',
    ]);
  });

  test.each([
    ['bottom', { left: 400, top: 538, right: 500, bottom: 588 }],
    ['top-left', { left: 12, top: 12, right: 112, bottom: 62 }],
    ['bottom-right', { left: 788, top: 538, right: 888, bottom: 588 }],
  ] as const)('at %s its edges are where its insets put them', (spot, edges) => {
    expect(edgesAt(spot, { width: 100, height: 50 }, VIEW, 0)).toEqual(edges);
    const { top, bottom } = edgesAt(spot, { width: 100, height: 50 }, VIEW, 30);
    const by = spot.startsWith('top') ? 30 : -30;
    expect([top, bottom]).toEqual([edges.top + by, edges.bottom + by]);
  });

  test('a box as wide as the page begins at its edge', () => {
    expect(insetsOf('bottom-right', 900, VIEW, 0)).toMatchObject({
      left: '0px',
      bottom: '12px',
      top: 'auto',
    });
    expect(insetsOf('top', 500, VIEW, 40)).toMatchObject({ left: '200px', top: '52px', bottom: 'auto' });
  });

  test('boxes that only touch cover nothing', () => {
    expect(overlaps(boxAt(0, 0), boxAt(100, 0))).toBe(false);
    expect(overlaps(boxAt(0, 0), boxAt(99, 49))).toBe(true);
  });
});
