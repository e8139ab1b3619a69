import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fadedVolume } from '../../../src/speech/web-speech/fade.ts';
import { engineOverFake } from '../../fakes/engine-over-fake.ts';
import { utterance } from '../../fakes/utterances.ts';

const NOW = 1_700_000_000_000;
const TEXT = 'The first sentence is here, and it is long enough to be spoken in several pieces.';

beforeEach(() => void vi.useFakeTimers({ now: NOW }));
afterEach(() => void vi.useRealTimers());

test('the volume falls to almost nothing, and not below', () => {
  const volumes = [-20_000, -10_000, -5000, -1000, 0, 5000].map((from) => fadedVolume(0.8, 0, from));
  expect(volumes.map((volume) => Number(volume.toFixed(3)))).toEqual([0.8, 0.8, 0.4, 0.08, 0.04, 0.04]);
});

test('each piece has the volume of the moment it is spoken, and the next utterance waits for its own', async () => {
  const { synthesis, events, engine } = engineOverFake();
  const fadeUntil = NOW + 10_000;
  engine.plan([utterance(1, TEXT, { fadeUntil }), utterance(2, 'Another one.', { fadeUntil })]);
  await vi.advanceTimersByTimeAsync(0);
  const volumes: number[] = [];
  while (synthesis.at(-1).request.text !== 'Another one.') {
    const { listener, request } = synthesis.at(-1);
    volumes.push(request.volume);
    expect(synthesis.spoken).toHaveLength(volumes.length);
    listener.start();
    await vi.advanceTimersByTimeAsync(2000);
    listener.end();
    await vi.advanceTimersByTimeAsync(0);
  }
  expect(synthesis.texts.slice(0, -1).join('')).toBe(TEXT);
  expect(volumes.map((volume) => Number(volume.toFixed(2)))).toEqual(
    volumes.map((_, i) => Number((1 - i * 0.2).toFixed(2))),
  );
  expect(volumes.length).toBeGreaterThanOrEqual(3);
  const told = events.filter(({ type }) => type !== 'word').map(({ type, token }) => `${type} ${token}`);
  expect(told).toEqual(['start 1', 'end 1']);
});
