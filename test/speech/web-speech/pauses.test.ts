import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Utterance } from '../../../src/speech/engine.ts';
import { engineOverFake } from '../../fakes/engine-over-fake.ts';
import { utterance } from '../../fakes/utterances.ts';

const A = utterance(1, 'The first sentence is here.');
const B = utterance(2, 'The second one comes after a rest.', { pauseBefore: 800 });
const C = utterance(3, 'The third one follows at once.');

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function setUp() {
  const { synthesis, events, engine } = engineOverFake();
  const plan = async (...utterances: readonly Utterance[]) => {
    engine.plan(utterances);
    await vi.advanceTimersByTimeAsync(0);
  };
  /** Speaks what was handed over last to its end. */
  const speak = async () => {
    const { listener } = synthesis.at(-1);
    listener.start();
    listener.end();
    await vi.advanceTimersByTimeAsync(0);
  };
  const failures = () => events.filter(({ type }) => type === 'error');
  return { synthesis, plan, speak, failures };
}

/** Waits to just before a moment, looks, and then passes it. */
async function pass(ms: number, look: () => void): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms - 1);
  look();
  await vi.advanceTimersByTimeAsync(1);
}

test('an utterance with a pause is handed over when the one before has ended and its pause is over', async () => {
  const { synthesis, plan, speak } = setUp();
  await plan(A, B);
  synthesis.at(0).listener.start();
  await vi.advanceTimersByTimeAsync(5000);
  expect(synthesis.texts).toEqual([A.text]);
  await speak();
  await pass(800, () => expect(synthesis.texts).toEqual([A.text]));
  expect(synthesis.texts).toEqual([A.text, B.text]);
});

test('what follows it without a pause is handed over with it', async () => {
  const { synthesis, plan, speak } = setUp();
  await plan(A, B);
  await speak();
  await plan(B, C);
  await pass(800, () => expect(synthesis.texts).toEqual([A.text]));
  expect(synthesis.texts).toEqual([A.text, B.text, C.text]);
});

test('the same plan said again, as a background that was killed does, makes the pause no longer', async () => {
  const { synthesis, plan, speak } = setUp();
  await plan(A, B);
  await speak();
  await vi.advanceTimersByTimeAsync(500);
  await plan(A, B);
  await plan(B, C);
  await pass(300, () => expect(synthesis.texts).toEqual([A.text]));
  expect(synthesis.texts).toEqual([A.text, B.text, C.text]);
});

test.each([
  ['silence', [], [A.text]],
  ['something else', [C], [A.text, C.text]],
])('%s ends the pause, and nothing comes of it', async (_, utterances, texts) => {
  const { synthesis, plan, speak } = setUp();
  await plan(A, B);
  await speak();
  await plan(...utterances);
  expect(synthesis.texts).toEqual(texts);
  // What is spoken now may be looked after, and what was to come is gone.
  await vi.advanceTimersByTimeAsync(1500);
  expect(synthesis.texts).toEqual(texts);
});

test('silence in a pause is no failure, and a voice that fails after it is tried again without one', async () => {
  const { synthesis, plan, speak, failures } = setUp();
  const long = { ...B, pauseBefore: 60_000 };
  await plan(A, long);
  await speak();
  await pass(60_000, () => expect(synthesis.spoken).toHaveLength(1));
  expect(failures()).toEqual([]);
  synthesis.at(-1).listener.error('');
  await vi.advanceTimersByTimeAsync(0);
  expect(synthesis.texts).toEqual([A.text, B.text, B.text]);
});
