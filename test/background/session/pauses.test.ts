import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { GARDEN, sentencesOf } from '../../fakes/readings.ts';
import { World } from '../../fakes/world.ts';

const SENTENCE_PAUSE = 300;
const PARAGRAPH_PAUSE = 2000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function worldWithPauses(): World {
  const world = new World();
  world.settings = {
    ...world.settings,
    sentencePause: SENTENCE_PAUSE / 1000,
    paragraphPause: PARAGRAPH_PAUSE / 1000,
  };
  return world;
}

/** Lets time pass until something can be spoken again; gives the silence in ms, null if nothing comes any more. */
async function silence(world: World): Promise<number | null> {
  const from = Date.now();
  for (let waited = 0; waited < 5000; waited += 10) {
    if (world.tick()) return Date.now() - from;
    await vi.advanceTimersByTimeAsync(10);
  }
  return null;
}

/** Speaks a sentence whose start has been told: its word and its end. */
async function finishSentence(world: World): Promise<void> {
  for (let i = 0; i < 2; i++) {
    await vi.advanceTimersByTimeAsync(0);
    world.tick();
  }
  await vi.advanceTimersByTimeAsync(0);
}

describe('the pauses that are set', () => {
  const expected = [0, SENTENCE_PAUSE, PARAGRAPH_PAUSE, SENTENCE_PAUSE];

  test.each([false, true])(
    'lie between sentences and paragraphs; a killed background: %s',
    async (killed) => {
      const world = worldWithPauses();
      await world.read(GARDEN);
      const silences: (number | null)[] = [];
      for (let i = 0; i < 4; i++) {
        if (killed) world.killBackground();
        silences.push(await silence(world));
        await finishSentence(world);
      }
      expect(silences).toEqual(expected);
      expect(world.said).toEqual(sentencesOf(GARDEN));
      expect(await world.runner.view()).toEqual({ status: 'idle', ended: 'finished' });
    },
  );

  test('are none after a step or a pause of the person', async () => {
    const world = worldWithPauses();
    await world.read(GARDEN);
    await silence(world);
    await world.dispatch({ type: 'command', command: 'next-paragraph' });
    expect(await silence(world)).toBe(0);
    await world.dispatch({ type: 'command', command: 'pause' });
    expect(await silence(world)).toBeNull();
    await world.dispatch({ type: 'command', command: 'play' });
    expect(await silence(world)).toBe(0);
  });

  test('end with the person’s pause: nothing is spoken when they would be over', async () => {
    const world = worldWithPauses();
    await world.read(GARDEN);
    await silence(world);
    await finishSentence(world);
    await world.dispatch({ type: 'command', command: 'pause' });
    expect(await silence(world)).toBeNull();
    expect(await world.runner.view()).toMatchObject({ status: 'paused', active: { sentencesDone: 1 } });
  });

  test('that lose their document end, and the reading goes on with the next sentence', async () => {
    const world = worldWithPauses();
    await world.read(GARDEN);
    await silence(world);
    await finishSentence(world);
    world.killBoth();
    await vi.advanceTimersByTimeAsync(0);
    expect(await silence(world)).toBe(0);
    await finishSentence(world);
    expect(world.said).toEqual(sentencesOf(GARDEN).slice(0, 2));
  });
});

test('without a pause the next sentence is with the voice before the one before has ended', async () => {
  const world = new World();
  await world.read(GARDEN);
  await silence(world);
  await vi.advanceTimersByTimeAsync(0);
  expect(world.voices[0]?.texts).toEqual(sentencesOf(GARDEN).slice(0, 2));
});
