import { expect, it } from 'vitest';
import { Budget } from '../../../src/content/text-size/budget.ts';

const FRAME = 1000 / 60;

it('is spent by work and comes back with time', () => {
  let now = 0;
  const budget = new Budget(6, () => now);
  const work = (ms: number) => budget.spend(() => (now += ms));
  expect(budget.open).toBe(true);
  work(4);
  expect(budget.open).toBe(true);
  work(6);
  expect(budget.open).toBe(false);
  now += FRAME;
  expect(budget.open).toBe(true);
});

it('makes up for long work by waiting, a few frames at most', () => {
  let now = 0;
  const budget = new Budget(6, () => now);
  budget.spend(() => (now += 5000));
  now += 4 * FRAME;
  expect(budget.open).toBe(false);
  now += 2 * FRAME;
  expect(budget.open).toBe(true);
});
