import { describe, expect, test } from 'vitest';
import type { Loop } from '../../../src/shared/session.ts';
import { GARDEN, readingOf } from '../../fakes/readings.ts';
import { Machine } from '../../fakes/sessions.ts';

const [OLD, NOBODY, ROSES, JUNE] = [
  'The garden is old.',
  'Nobody knows who planted it.',
  'Roses grow along the wall.',
  'They bloom in June.',
] as const;

const loop = (machine: Machine, what: Loop) => machine.take({ type: 'loop', loop: what });

/** Speaks so many sentences to their ends, and gives them. */
function speak(machine: Machine, sentences: number): string[] {
  return Array.from({ length: sentences }, () => {
    machine.starts();
    const { sentence } = machine;
    machine.ends();
    return sentence;
  });
}

test('a reading begins without a loop, whatever the one before it had', () => {
  const machine = loop(new Machine().begin(GARDEN), 'all').begin(GARDEN);
  expect(machine.active.loop).toBe('none');
});

test('a paragraph is read again and again, and no longer when the loop is taken away', () => {
  const machine = loop(new Machine().begin(GARDEN), 'paragraph');
  expect(speak(machine, 5)).toEqual([OLD, NOBODY, OLD, NOBODY, OLD]);
  loop(machine, 'none');
  expect(speak(machine, 3)).toEqual([NOBODY, ROSES, JUNE]);
  expect(machine.session.view).toEqual({ status: 'idle', ended: 'finished' });
});

test('the whole text is read again and again, from where the reading began', () => {
  const machine = loop(new Machine().begin({ ...GARDEN, start: { segment: 0, sentence: 1 } }), 'all');
  expect(speak(machine, 7)).toEqual([NOBODY, ROSES, JUNE, NOBODY, ROSES, JUNE, NOBODY]);
});

test('a paragraph of one sentence, and sentences with nothing to say', () => {
  const machine = loop(new Machine().begin(readingOf('r', [['***', 'One.', '…'], ['Two.']])), 'paragraph');
  expect(speak(machine, 3)).toEqual(['One.', 'One.', 'One.']);
});

test('a step takes the loop to the paragraph it goes to', () => {
  const machine = loop(new Machine().begin(GARDEN), 'paragraph').starts();
  machine.take({ type: 'command', command: 'next-paragraph' });
  expect(speak(machine, 3)).toEqual([ROSES, JUNE, ROSES]);
});

describe('the voice goes on undisturbed', () => {
  test('where what it has next stays the same', () => {
    const machine = new Machine().begin(GARDEN).starts();
    const { queue } = machine.session;
    loop(machine, 'paragraph');
    expect(machine.session.queue).toEqual(queue);
  });

  test('where it has nothing next: it gets what the loop wants', () => {
    const machine = new Machine().begin({ ...GARDEN, start: { segment: 1, sentence: 1 } }).starts();
    const [head] = machine.session.queue;
    loop(machine, 'paragraph');
    expect(machine.session.queue[0]).toEqual(head);
    expect(machine.queue).toEqual([JUNE, ROSES]);
    expect(machine.effectTypes).toEqual(['plan']);
  });

  test('while it is paused: the change waits for it', () => {
    const machine = new Machine().begin(GARDEN).starts();
    machine.take({ type: 'command', command: 'pause' });
    loop(machine, 'paragraph');
    expect(machine.effects).toEqual([]);
    machine.take({ type: 'command', command: 'play' });
    expect(speak(machine, 3)).toEqual([OLD, NOBODY, OLD]);
  });
});

test.each([
  ['set', 'none', 'paragraph', OLD],
  ['taken away', 'paragraph', 'none', ROSES],
] as const)(
  'where the voice has the wrong sentence next, the loop %s begins at its word',
  (_, was, is, next) => {
    const machine = loop(new Machine().begin({ ...GARDEN, start: { segment: 0, sentence: 1 } }), was);
    machine.starts().says('planted');
    loop(machine, is);
    expect(machine.queue).toEqual(['planted it.', next]);
    expect(machine.effectTypes).toEqual(['plan', 'show']);
  },
);

test('the rest between two rounds is that between paragraphs', () => {
  const machine = loop(new Machine().begin({ ...GARDEN, start: { segment: 0, sentence: 1 } }), 'paragraph');
  expect(machine.session.queue.map(({ gap }) => gap)).toEqual(['none', 'paragraph']);
});

test('with nothing to read there is nothing to read again', () => {
  const machine = loop(new Machine(), 'all');
  expect(machine.session.view).toEqual({ status: 'idle', ended: null });
});
