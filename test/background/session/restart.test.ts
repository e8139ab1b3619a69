import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { GARDEN, readingOf, sentencesOf } from '../../fakes/readings.ts';
import { World } from '../../fakes/world.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const settled = () => vi.advanceTimersByTimeAsync(0);
/** Start, word and end of each of the four sentences. */
const TICKS = Array.from({ length: 12 }, (_, i) => i);
/** How far the background gets with the last event before it is killed. */
const MOMENTS = [0, 1, 2, 3, 5, 8, 13, 21, 34] as const;

async function microtasks(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await Promise.resolve();
}

/** Speaks on until nothing is left. */
async function toTheEnd(world: World): Promise<void> {
  for (let i = 0; i < 100; i++) {
    await settled();
    if (!world.tick()) return;
  }
  throw new Error('it never ends');
}

describe('a reading', () => {
  test('goes from the first sentence to the last, each once', async () => {
    const world = new World();
    await world.read(GARDEN);
    await toTheEnd(world);
    expect(world.said).toEqual(sentencesOf(GARDEN));
    expect(await world.runner.view()).toEqual({ status: 'idle', ended: 'finished' });
    expect(world.cleared).toEqual([7]);
    expect(world.voices).toHaveLength(1);
  });

  test('lights up what is spoken', async () => {
    const world = new World();
    await world.read(GARDEN);
    await toTheEnd(world);
    const texts = world.shown.map(({ segment, sentence, word }) => {
      const { text = '' } = GARDEN.segments[segment] ?? {};
      return [text.slice(sentence.start, sentence.end), word && text.slice(word.start, word.end)];
    });
    // The last word is reported at once, before any other could be estimated: see `TickingSynthesis`.
    expect(texts.filter(([, word]) => word)).toEqual([
      ['The garden is old.', 'old'],
      ['Nobody knows who planted it.', 'it'],
      ['Roses grow along the wall.', 'wall'],
      ['They bloom in June.', 'June'],
    ]);
  });

  test.each(TICKS)(
    'goes on when the background is killed after %i events, whatever it was doing',
    async (ticks) => {
      for (const moment of MOMENTS) {
        const world = new World();
        await world.read(GARDEN);
        await settled();
        for (let i = 0; i < ticks; i++) {
          world.tick();
          await settled();
        }
        world.tick();
        await microtasks(moment);
        world.killBackground();
        await toTheEnd(world);
        expect(world.said).toEqual(sentencesOf(GARDEN));
        expect(await world.runner.view()).toEqual({ status: 'idle', ended: 'finished' });
      }
    },
  );

  test('goes on when the background is killed after every single event', async () => {
    for (const moment of MOMENTS) {
      const world = new World();
      await world.read(GARDEN);
      await settled();
      while (world.tick()) {
        await microtasks(moment);
        world.killBackground();
        await settled();
      }
      expect(world.said).toEqual(sentencesOf(GARDEN));
    }
  });

  test.each(TICKS)('goes on at the word when background and document die after %i events', async (ticks) => {
    const world = new World();
    await world.read(GARDEN);
    await settled();
    for (let i = 0; i < ticks; i++) {
      world.tick();
      await settled();
    }
    world.killBoth();
    await toTheEnd(world);
    const said = world.said.join(' ');
    expect(world.said).toHaveLength(4);
    for (const [i, sentence] of sentencesOf(GARDEN).entries())
      expect(sentence.endsWith(world.said[i] ?? '?')).toBe(true);
    // Only what was said of the sentence in which they died is missing, up to its last word.
    expect(sentencesOf(GARDEN).join(' ').length - said.length).toBeLessThan(30);
    expect(await world.runner.view()).toEqual({ status: 'idle', ended: 'finished' });
  });

  test.each(TICKS)('goes on at the word when the document dies after %i events', async (ticks) => {
    const world = new World();
    await world.read(GARDEN);
    await settled();
    for (let i = 0; i < ticks; i++) {
      world.tick();
      await settled();
    }
    world.killDocument();
    await toTheEnd(world);
    expect(world.said).toHaveLength(4);
    expect(world.said.at(-1)).toMatch(/June\.$/);
    expect(world.voices).toHaveLength(2);
  });
});

describe('a paused reading', () => {
  test('that outlives the background is silent, and goes on at its word', async () => {
    const world = new World();
    await world.read(GARDEN);
    await settled();
    world.tick();
    world.tick();
    await settled();
    await world.dispatch({ type: 'command', command: 'pause' });
    world.killBackground();
    await settled();
    expect(world.tick()).toBe(false);
    expect(await world.runner.view()).toMatchObject({ status: 'paused', error: null });
    await world.dispatch({ type: 'command', command: 'play' });
    await toTheEnd(world);
    expect(world.said).toEqual(['old.', ...sentencesOf(GARDEN).slice(1)]);
  });

  test('is silent even if the background dies between the pause and its telling', async () => {
    for (const moment of MOMENTS) {
      const world = new World();
      await world.read(GARDEN);
      await settled();
      world.tick();
      await settled();
      void world.dispatch({ type: 'command', command: 'pause' });
      await microtasks(moment);
      world.killBackground();
      await settled();
      const { status } = await world.runner.view();
      expect(world.tick()).toBe(status === 'speaking');
    }
  });
});

test('an extraction that dies with the background is said', async () => {
  const world = new World();
  world.page = () => Promise.race([]);
  void world.dispatch({ type: 'start', tabId: 7, what: 'page' });
  await settled();
  world.killBackground();
  expect(await world.runner.view()).toEqual({ status: 'failed', tabId: 7, error: 'pageGone' });
});

test('a page that calls its language `constructor` is read', async () => {
  const world = new World();
  await world.read({ ...readingOf('odd', [['Hello there.']]), lang: 'constructor' });
  await toTheEnd(world);
  expect(world.said).toEqual(['Hello there.']);
});

test('settings of the voice reach it', async () => {
  const world = new World();
  world.settings = { ...world.settings, rate: 2, pitch: 0.5, volume: 0.25 };
  await world.read(GARDEN);
  await settled();
  expect(world.voices[0]?.at(0).request).toMatchObject({ rate: 2, pitch: 0.5, volume: 0.25 });
});

describe('a storage that refuses', () => {
  const quota = new Error('Session storage quota bytes exceeded. Values were not stored.');

  test('a Reading for its size: it is said and nothing is spoken', async () => {
    const world = new World();
    world.area.refuse = (items) => (items['reading'] ? quota : null);
    await world.read(readingOf('book', [['A long book begins.'], ['so it goes '.repeat(200_000)]]));
    await settled();
    expect(await world.runner.view()).toEqual({ status: 'failed', tabId: 7, error: 'readingTooLarge' });
    expect(world.voices).toHaveLength(0);
    world.killBackground();
    expect(await world.runner.view()).toEqual({ status: 'failed', tabId: 7, error: 'readingTooLarge' });
    world.area.refuse = () => null;
    await world.read(GARDEN);
    await toTheEnd(world);
    expect(world.said).toEqual(sentencesOf(GARDEN));
  });

  test('a Reading that no browser would refuse for its size: it is said, and what was begun ends', async () => {
    const world = new World();
    world.area.refuse = (items) => (items['reading'] ? quota : null);
    await world.read(GARDEN);
    await settled();
    expect(await world.runner.view()).toEqual({ status: 'failed', tabId: 7, error: 'readingTooLarge' });
    expect(world.voices[0]?.tick()).toBe(false);
  });

  test('everything: the reading goes on in memory', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const world = new World();
    world.area.refuse = () => new Error('the disk is full');
    await world.read(GARDEN);
    await toTheEnd(world);
    expect(world.said).toEqual(sentencesOf(GARDEN));
    expect(await world.runner.view()).toEqual({ status: 'idle', ended: 'finished' });
  });

  test('for a while: no token that the engine was told of meanwhile is given to another sentence', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const world = new World();
    await world.read(GARDEN);
    await settled();
    world.area.refuse = () => new Error('the disk is full');
    await world.dispatch({ type: 'command', command: 'next-paragraph' });
    while (world.said.length === 0 && world.tick()) await settled();
    expect(world.said).toEqual(['Roses grow along the wall.']);
    world.area.refuse = () => null;
    world.killBackground();
    await toTheEnd(world);
    expect(world.said.slice(1)).toEqual(sentencesOf(GARDEN));
  });

  test('to be read: the session is new, and its tokens are none that a document knows', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const world = new World();
    await world.read(GARDEN);
    await settled();
    world.tick();
    world.area.unreadable = true;
    world.killBackground();
    expect(await world.runner.view()).toEqual({ status: 'idle', ended: null });
    await settled();
    expect(world.tick()).toBe(false);
    await world.read(GARDEN);
    await toTheEnd(world);
    expect(world.said).toEqual(sentencesOf(GARDEN));
  });
});
