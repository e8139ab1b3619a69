// @vitest-environment jsdom
import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/content/extract/block.ts';
import { Bar } from '../../../src/content/outline/bar.ts';
import { PartLayer } from '../../../src/content/outline/part-layer.ts';
import { stepOf } from '../../../src/content/outline/steps.ts';

// jsdom has no canvas and says so at length.
HTMLCanvasElement.prototype.getContext = () => null;

const LABELS = { read: '', unread: 'Not read', in: 'Put in', out: 'Taken out' };
const PLACE = { left: 8, top: 20, width: 300, height: 40 };
const [mill, weir] = [
  { text: 'The mill', lang: 'en' },
  { text: 'Das Wehr', lang: 'de' },
] as unknown as [Block, Block];
const BAR = { hint: 'Click', keys: 'Arrows', undo: 'Undo', widen: 'Larger part', end: 'Done' };

function setUp() {
  const layer = new PartLayer(document, 'Parts', LABELS);
  const bar = new Bar(document, BAR);
  document.body.replaceChildren(layer.element, bar.element);
  const draw = (state: 'read' | 'out') =>
    layer.draw(
      [
        { block: mill, place: PLACE, state },
        { block: weir, place: { ...PLACE, top: 80 }, state: 'unread' },
      ],
      weir,
    );
  return { layer, bar, draw };
}

describe('the outlines', () => {
  test('are checkboxes named by their parts, in the language of each, one of them a tab stop', () => {
    const { layer, draw } = setUp();
    draw('read');
    const told = [...layer.element.children].map((box) => [
      ...['role', 'aria-label', 'aria-checked', 'lang', 'tabindex'].map((name) => box.getAttribute(name)),
      box.textContent,
    ]);
    expect(told).toEqual([
      ['checkbox', 'The mill', 'true', 'en', '-1', ''],
      ['checkbox', 'Das Wehr', 'false', 'de', '0', 'Not read'],
    ]);
  });

  test('stay the same elements, so that the focus does not move', () => {
    const { layer, draw } = setUp();
    draw('read');
    layer.boxOf(weir)?.focus();
    draw('out');
    expect(layer.blockAt(document.activeElement)).toBe(weir);
    expect(layer.boxOf(mill)?.textContent).toBe('Taken out');
    layer.draw([], null);
    expect(layer.element.childElementCount).toBe(0);
  });

  test('have no faults that a checker of accessibility finds', async () => {
    const { draw, bar } = setUp();
    draw('out');
    bar.show('Taken out.', { undo: true, widen: false });
    // What they stand in is a dialogue, which jsdom cannot open; contrast needs layout.
    const rules = { region: { enabled: false }, 'color-contrast': { enabled: false } };
    const { violations } = await axe.run(document.body, { rules });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

test('a button of the bar that can do nothing does nothing', () => {
  const { bar } = setUp();
  const button = (name: string) =>
    [...bar.element.querySelectorAll('button')].find(({ textContent }) => textContent === name) ?? null;
  bar.show('', { undo: false, widen: true });
  expect([button('Undo'), button('Larger part'), button('Done')].map((e) => bar.actionAt(e))).toEqual([
    null,
    'widen',
    'end',
  ]);
  expect(bar.actionAt(null)).toBeNull();
});

test.each([
  ['ArrowDown', true, {}, 'next'],
  ['ArrowDown', false, {}, null],
  ['End', true, {}, 'last'],
  [' ', true, {}, 'toggle'],
  [' ', false, {}, null],
  ['z', false, { ctrlKey: true }, 'undo'],
  ['z', false, { metaKey: true }, 'undo'],
  ['Z', false, { ctrlKey: true, shiftKey: true }, null],
  ['f', true, { ctrlKey: true }, null],
  ['ArrowLeft', true, { altKey: true }, null],
  ['Escape', false, {}, 'end'],
] as const)('%j, on a part: %s, with %j', (key, onPart, held, step) =>
  expect(stepOf(new KeyboardEvent('keydown', { key, ...held }), onPart)).toBe(step),
);
