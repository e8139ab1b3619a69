import { afterEach, describe, expect, test, vi } from 'vitest';
import { localLink } from '../../../src/background/engine/local-link.ts';
import { OffscreenLink } from '../../../src/background/engine/offscreen-link.ts';
import { PaceStore } from '../../../src/background/engine/pace-store.ts';
import { LOCAL } from '../../../src/shared/storage-keys.ts';
import { ENGINE_PORT } from '../../../src/speech/link/engine-messages.ts';
import { serveEngine } from '../../../src/speech/link/serve-engine.ts';
import { FeatureCount } from '../../../src/speech/words/features.ts';
import { type KeptPace, parsePaces } from '../../../src/speech/words/kept-pace.ts';
import { Pace } from '../../../src/speech/words/pace.ts';
import { PaceBook } from '../../../src/speech/words/pace-book.ts';
import { FakeEngine } from '../../fakes/engine.ts';
import { portPair } from '../../fakes/ports.ts';
import { MemoryArea } from '../../fakes/storage.ts';

afterEach(() => void vi.restoreAllMocks());

const ANNA: KeptPace = {
  voice: 'Anna|en-GB|local',
  lang: 'en',
  rate: 1,
  weights: new Pace().weights,
  lessons: 3,
};
const BEN = { ...ANNA, voice: 'Ben|en-GB|local' };
const kept = (area: MemoryArea) => parsePaces(area.value(LOCAL.paces));
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
const listener = (area: MemoryArea) => ({
  heard: async () => undefined,
  lost: () => undefined,
  paces: new PaceStore(area),
});
/** One sentence of Anna's, at twice the usual voice's time. */
const teach = (paces: PaceBook) => {
  const amounts = new FeatureCount('The lamp turned once.', 'en').whole();
  paces.learn({ voice: ANNA.voice, lang: 'en', rate: 1 }, amounts, new Pace().seconds(amounts) * 2);
};

describe('the store of paces', () => {
  test('keeps one for each voice, the newest, all of them at once', async () => {
    const area = new MemoryArea();
    const store = new PaceStore(area);
    await Promise.all([store.keep(ANNA), store.keep(BEN), store.keep({ ...ANNA, lessons: 4 })]);
    expect(kept(area)).toEqual([BEN, { ...ANNA, lessons: 4 }]);
    expect(await store.all()).toEqual(kept(area));
    expect([...area.items.keys()]).toEqual([LOCAL.paces]);
  });

  test('knows nothing where the storage cannot be read, and goes on', async () => {
    const area = new MemoryArea();
    await new PaceStore(area).keep(ANNA);
    area.unreadable = true;
    expect(await new PaceStore(area).all()).toEqual([]);
  });

  test('bears that the storage refuses, and keeps the next one', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const area = new MemoryArea();
    const store = new PaceStore(area);
    area.refuse = () => new Error('full');
    await store.keep(ANNA);
    expect(console.warn).toHaveBeenCalledOnce();
    area.refuse = () => null;
    await store.keep(BEN);
    expect(kept(area)).toEqual([BEN]);
  });

  test('replaces what is no list of paces', async () => {
    const area = new MemoryArea();
    await area.set({ [LOCAL.paces]: 'nonsense' });
    await new PaceStore(area).keep(ANNA);
    expect(kept(area)).toEqual([ANNA]);
  });
});

describe.each([
  [
    'in this document',
    (area: MemoryArea) => {
      let paces = new PaceBook();
      localLink(
        listener(area),
        () => undefined,
        (_, book) => {
          paces = book;
          return new FakeEngine();
        },
      );
      return paces;
    },
  ],
  [
    'in the offscreen document',
    (area: MemoryArea) => {
      const paces = new PaceBook();
      const document = { exists: async () => true, create: async () => undefined };
      const link = new OffscreenLink(document, listener(area));
      const connect = () => {
        const pair = portPair();
        link.connected(ENGINE_PORT, pair.background);
        return pair.document;
      };
      serveEngine(connect, () => new FakeEngine(), paces);
      return paces;
    },
  ],
] as const)('an engine %s', (_, start) => {
  test('has what it learned kept, and knows it again at the next start', async () => {
    const area = new MemoryArea();
    const first = start(area);
    await settled();
    teach(first);
    await settled();
    expect(kept(area).map(({ voice, lessons }) => [voice, lessons])).toEqual([[ANNA.voice, 1]]);
    const second = start(area);
    await settled();
    const of = { voice: ANNA.voice, lang: 'en-GB', rate: 1 };
    expect(second.of(of).lessons).toBe(1);
    expect(second.of(of).weights).toEqual(first.of(of).weights);
    teach(second);
    await settled();
    expect(kept(area)[0]?.lessons).toBe(2);
  });

  test('begins with the usual voice where what was kept is unusable', async () => {
    const area = new MemoryArea();
    await area.set({ [LOCAL.paces]: { version: 1, paces: [{ ...ANNA, weights: [1] }, BEN] } });
    const paces = start(area);
    await settled();
    expect(paces.of({ voice: ANNA.voice, lang: 'en', rate: 1 }).weights).toEqual(new Pace().weights);
    expect(paces.of({ voice: BEN.voice, lang: 'en', rate: 1 }).lessons).toBe(3);
  });
});
