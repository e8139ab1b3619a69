import { expect, test } from 'vitest';
import { SteadyClock } from '../../../src/speech/built-in/steady-clock.ts';

/** What a clock says to a device's times, each at a moment in ms. */
const told = (clock: SteadyClock, moments: readonly (readonly [number, number])[]) =>
  moments.map(([device, now]) => Number(clock.at(device, now).toFixed(3)));

test('it goes as the device does, however rarely somebody looks', () => {
  const moments = [
    [0, 0],
    [0.5, 500],
    [10, 10_000],
    [70, 70_000],
  ] as const;
  expect(told(new SteadyClock(), moments)).toEqual([0, 0.5, 10, 70]);
});

test('it goes on by itself once the device stands still for two seconds, from its beginning or later', () => {
  const clock = new SteadyClock();
  const fromBeginning = [
    [0, 0],
    [0, 1900],
    [0, 2500],
    [0, 4000],
  ] as const;
  expect(told(clock, fromBeginning)).toEqual([0, 0, 0.5, 2]);
  expect(clock.deviceTime(3, 4000)).toBe(1);
});

test('when the device is back it goes on from where it is', () => {
  const clock = new SteadyClock();
  const moments = [
    [1, 1000],
    [1, 6000],
    [1.1, 6000],
    [2.1, 7000],
  ] as const;
  expect(told(clock, moments)).toEqual([1, 4, 4.1, 5.1]);
  expect(clock.deviceTime(5.1, 7000)).toBeCloseTo(2.1);
});
