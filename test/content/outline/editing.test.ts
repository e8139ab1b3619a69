import { describe, expect, test } from 'vitest';
import { partsSlices } from '../../../src/content/extract/page-parts.ts';
import { USUAL } from '../../../src/content/extract/walk-options.ts';
import { Editing } from '../../../src/content/outline/editing.ts';
import { atOnce } from '../../../src/content/slices.ts';
import { type ReadRule, RULE_LIMITS } from '../../../src/shared/read-rules.ts';
import { loadPage } from '../extract/load.ts';

const PAGE = `<html lang="en"><title>The mill</title><nav><a href="/">Home</a></nav><main><h1>The mill</h1>
  <p>The mill by the weir has ground no flour for sixty years.</p>
  <p>Its wheel still turns whenever the river is high enough.</p>
  <p>In winter only the edge of the pond freezes, and the wheel goes on.</p></main>
  <aside><h2>Opening times</h2><p>It is open on Sundays from ten to four.</p></aside>
  <div>Tickets are sold at the gate.<br><br>Dogs are welcome everywhere.</div>`;

const RULE: ReadRule = { read: false, path: 'main > p', text: '', alike: true };

function setUp(rules: readonly ReadRule[] = []) {
  const { document } = loadPage(PAGE);
  const parts = atOnce(partsSlices(document, USUAL));
  const editing = new Editing(parts, rules);
  const block = (begins: string) => {
    const found = parts.blocks.find(({ text }) => text.startsWith(begins));
    if (!found) throw new Error(begins);
    return found;
  };
  return { editing, block };
}

describe('a part', () => {
  test('that is read is taken out, and put in again without a trace', () => {
    const { editing, block } = setUp();
    const wheel = block('Its wheel');
    const { count } = editing;
    expect(editing.stateOf(wheel)).toBe('read');
    expect(editing.toggle(wheel)).toBe('out');
    expect(editing.stateOf(wheel)).toBe('out');
    expect(editing.count).toBe(count - 1);
    expect(editing.rules).toEqual([{ ...RULE, text: wheel.text }]);
    expect(editing.toggle(wheel)).toBe('in');
    expect(editing.rules).toEqual([]);
  });

  test('that is not read is put in', () => {
    const { editing, block } = setUp();
    expect(editing.stateOf(block('It is open'))).toBe('unread');
    expect(editing.toggle(block('It is open'))).toBe('in');
    expect(editing.stateOf(block('It is open'))).toBe('in');
    expect(editing.stateOf(block('Opening'))).toBe('unread');
  });

  test('between line breaks is told from the others by its text', () => {
    const { editing, block } = setUp();
    editing.toggle(block('Dogs'));
    expect([editing.isRead(block('Dogs')), editing.isRead(block('Tickets'))]).toEqual([true, false]);
  });

  test('in a larger one that was put in can be taken out of it', () => {
    const { editing, block } = setUp([{ ...RULE, read: true, path: 'body > aside', alike: false }]);
    expect(editing.isRead(block('Opening'))).toBe(true);
    expect(editing.toggle(block('It is open'))).toBe('out');
    expect(editing.rules).toHaveLength(2);
    expect([editing.isRead(block('Opening')), editing.isRead(block('It is open'))]).toEqual([true, false]);
  });
});

describe('a step', () => {
  test('is made for what is around the part', () => {
    const { editing, block } = setUp();
    expect(editing.canWiden).toBe(false);
    editing.toggle(block('It is open'));
    expect(editing.canWiden).toBe(true);
    expect(editing.widen()).toBe('in');
    expect(editing.rules).toMatchObject([{ read: true, path: 'body > aside', alike: false }]);
    expect(editing.isRead(block('Opening'))).toBe(true);
    // There is nothing around it but the page.
    expect(editing.widen()).toBe('impossible');
  });

  test('is made for all that stands between line breaks, and no more than once', () => {
    const { editing, block } = setUp();
    editing.toggle(block('Dogs'));
    expect(editing.widen()).toBe('in');
    expect([editing.isRead(block('Dogs')), editing.isRead(block('Tickets'))]).toEqual([true, true]);
    expect(editing.canWiden).toBe(false);
  });

  test('is taken back', () => {
    const { editing, block } = setUp();
    editing.toggle(block('It is open'));
    editing.widen();
    editing.undo();
    expect(editing.isRead(block('Opening'))).toBe(false);
    expect(editing.undo()).toBe('undone');
    expect(editing.rules).toEqual([]);
    expect([editing.canUndo, editing.undo()]).toEqual([false, 'impossible']);
  });

  test('is not made where a site has too many rules', () => {
    const { editing, block } = setUp(Array(RULE_LIMITS.ofSite).fill(RULE));
    expect(editing.toggle(block('It is open'))).toBe('full');
    expect(editing.rules).toHaveLength(RULE_LIMITS.ofSite);
  });
});

test('rules that find nothing are counted', () =>
  expect(setUp([{ ...RULE, path: 'main > section' }]).editing.idle).toBe(1));
