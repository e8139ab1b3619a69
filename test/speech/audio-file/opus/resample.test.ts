import { expect, test } from 'vitest';
import { Resampler } from '../../../../src/speech/audio-file/opus/resample.ts';

const [FROM, TO] = [22_050, 24_000];
const tone = (hertz: number, rate: number, count: number) =>
  Float32Array.from({ length: count }, (_, i) => Math.sin((2 * Math.PI * hertz * i) / rate));

function resampled(samples: Float32Array, ...cuts: readonly number[]): Float32Array {
  const resampler = new Resampler(FROM, TO);
  const ends = [...cuts, samples.length];
  const parts = ends.map((end, i) => resampler.add(samples.subarray(ends[i - 1] ?? 0, end)));
  return Float32Array.from([...parts, resampler.end()].flatMap((part) => [...part]));
}

test.each([100, 1000, 5000])('a tone of %i Hz stays that tone, at the same places', (hertz) => {
  const made = resampled(tone(hertz, FROM, FROM));
  const wanted = tone(hertz, TO, TO);
  expect(Math.abs(made.length - TO)).toBeLessThanOrEqual(1);
  const error = Math.max(
    ...Array.from(made.subarray(100, TO - 100), (s, i) => Math.abs(s - (wanted[i + 100] ?? 0))),
  );
  expect(error).toBeLessThan(0.01);
});

test('stretch after stretch is the same as all at once', () => {
  const samples = tone(700, FROM, 5000);
  const whole = resampled(samples);
  const parts = resampled(samples, 1, 2, 700, 701, 4000);
  expect(parts).toHaveLength(whole.length);
  expect(Math.max(...Array.from(whole, (s, i) => Math.abs(s - (parts[i] ?? 9))))).toBeLessThan(1e-4);
});
