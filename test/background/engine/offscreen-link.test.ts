import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { OffscreenLink } from '../../../src/background/engine/offscreen-link.ts';
import type { SpeechEvent } from '../../../src/speech/engine.ts';
import { ENGINE_PORT } from '../../../src/speech/link/engine-messages.ts';
import { serveEngine } from '../../../src/speech/link/serve-engine.ts';
import { FakeEngine } from '../../fakes/engine.ts';
import { type PortPair, portPair } from '../../fakes/ports.ts';
import { utterance } from '../../fakes/utterances.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const ONE = utterance(1, 'One.');
const TWO = utterance(2, 'Two.');
const settled = () => vi.advanceTimersByTimeAsync(0);

/** A browser with at most one document, and a background that can be killed. */
class World {
  readonly events: SpeechEvent[] = [];
  /** The engine of each document that was made, in order. */
  readonly engines: FakeEngine[] = [];
  losses = 0;
  refuses = false;
  /** What a document does when it is made: nothing, where it is about to close. */
  connects = true;
  /** When the documents answer; `Promise.race([])` is never. */
  answers: Promise<void> = Promise.resolve();
  link = this.#newLink();
  #pair: PortPair | null = null;
  #alive = false;
  #killing = false;

  #newLink(): OffscreenLink {
    return new OffscreenLink(
      { exists: async () => this.#alive, create: () => this.#create() },
      {
        heard: async (event) => void this.events.push(event),
        lost: () => {
          this.losses += 1;
        },
      },
    );
  }

  get engine(): FakeEngine {
    const engine = this.engines.at(-1);
    if (!engine) throw new Error('no document was made');
    return engine;
  }

  /** A background that was killed and is started again by the document's new port. */
  restartBackground(): void {
    this.link = this.#newLink();
    this.#pair?.killBackground();
  }

  /** The browser closes the document. */
  closeDocument(): void {
    this.#alive = false;
    this.#killing = true;
    this.#pair?.killDocument();
    this.#killing = false;
  }

  /** The document is there, but its port is not. */
  pretendAlive(alive: boolean): void {
    this.#alive = alive;
  }

  async #create(): Promise<void> {
    await Promise.resolve();
    if (this.refuses) throw new Error('Only a single offscreen document may be created.');
    if (this.#alive) throw new Error('made twice');
    this.#alive = true;
    const engine = new FakeEngine();
    engine.ready = this.answers;
    this.engines.push(engine);
    if (!this.connects) return;
    serveEngine(
      () => this.#connect(),
      (emit) => {
        engine.emit = emit;
        return engine;
      },
    );
  }

  #connect() {
    const pair = portPair();
    if (this.#killing) return pair.document;
    this.#pair = pair;
    this.link.connected(ENGINE_PORT, pair.background);
    return pair.document;
  }
}

describe('the document', () => {
  test('is made on demand, once, and gets the last plan', async () => {
    const world = new World();
    world.link.plan([ONE]);
    world.link.plan([ONE, TWO]);
    await settled();
    expect(world.engines).toHaveLength(1);
    expect(world.engine.plans).toEqual([[1, 2]]);
    world.link.plan([TWO]);
    await settled();
    expect(world.engine.plans).toEqual([[1, 2], [2]]);
    expect(world.engines).toHaveLength(1);
  });

  test('is not made for silence', async () => {
    const world = new World();
    world.link.plan([]);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(world.engines).toHaveLength(0);
  });

  test('that is alive and not connected yet is silenced as soon as it is', async () => {
    const world = new World();
    world.link.plan([ONE]);
    await settled();
    const { link } = world;
    world.restartBackground();
    await settled();
    expect(world.link).not.toBe(link);
    // A background that plans before the port is there.
    const pair = portPair();
    const early = new OffscreenLink(
      { exists: async () => true, create: () => Promise.reject(new Error('made twice')) },
      { heard: async () => undefined, lost: () => undefined },
    );
    const told: unknown[] = [];
    pair.document.onMessage.addListener((message) => told.push(message));
    early.plan([]);
    early.connected(ENGINE_PORT, pair.background);
    await settled();
    expect(told).toEqual([{ type: 'plan', utterances: [] }]);
  });

  test('that was just closing is made again, and the plan is kept for it', async () => {
    const world = new World();
    world.pretendAlive(true);
    world.link.plan([ONE]);
    await settled();
    expect(world.engines).toHaveLength(0);
    world.pretendAlive(false);
    await vi.advanceTimersByTimeAsync(3000);
    expect(world.engine.plans).toEqual([[1]]);
  });

  test('that cannot be made is said, with the place kept', async () => {
    const world = new World();
    world.refuses = true;
    world.link.plan([ONE, TWO]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(world.events).toEqual([{ type: 'error', token: 1, error: 'unexpected' }]);
    world.refuses = false;
    world.link.plan([TWO]);
    await settled();
    expect(world.engine.plans).toEqual([[2]]);
  });

  test('that dies while it is made is made again', async () => {
    const world = new World();
    world.refuses = true;
    world.link.plan([ONE]);
    await settled();
    world.refuses = false;
    await vi.advanceTimersByTimeAsync(1000);
    expect([world.events, world.engine.plans]).toEqual([[], [[1]]]);
  });

  test('that never connects is said', async () => {
    const world = new World();
    world.connects = false;
    world.link.plan([ONE]);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(world.events).toEqual([{ type: 'error', token: 1, error: 'unexpected' }]);
  });

  test('that is gone is told of, and the next plan makes a new one', async () => {
    const world = new World();
    world.link.plan([ONE]);
    await settled();
    world.closeDocument();
    expect(world.losses).toBe(1);
    world.link.plan([TWO]);
    await settled();
    expect(world.engines.map(({ plans }) => plans)).toEqual([[[1]], [[2]]]);
  });

  test('is told a sample', async () => {
    const world = new World();
    world.link.preview(utterance(-1, 'Me.'));
    await settled();
    expect(world.engine.previews).toEqual([utterance(-1, 'Me.')]);
  });

  test("other people's ports are left alone", () => {
    const world = new World();
    expect(world.link.connected('page:1', portPair().background)).toBe(false);
  });
});

describe('events', () => {
  test('that the dead background did not take in are told to the next one, the others are not', async () => {
    const world = new World();
    world.link.plan([ONE]);
    await settled();
    world.engine.emit({ type: 'start', token: 1, voice: 'v', instead: false });
    await settled();
    world.engine.emit({ type: 'end', token: 1, speed: 14 });
    world.restartBackground();
    await settled();
    expect(world.events.map(({ type }) => type)).toEqual(['start', 'end']);
    world.restartBackground();
    await settled();
    expect(world.events).toHaveLength(2);
  });
});

describe('questions', () => {
  test('are answered', async () => {
    const world = new World();
    const languages = world.link.languages();
    await settled();
    expect(await languages).toEqual(['de', 'en']);
    world.engine.voicesOfAll = [{ name: 'Anna', lang: 'en-GB', local: true }];
    const voices = world.link.voices('en');
    await settled();
    expect(await voices).toEqual(world.engine.voicesOfAll);
  });

  test('are asked again when the document dies before it answers', async () => {
    const world = new World();
    world.answers = Promise.race([]);
    const languages = world.link.languages();
    await settled();
    world.answers = Promise.resolve();
    world.closeDocument();
    await settled();
    expect(world.engines).toHaveLength(2);
    expect(await languages).toEqual(['de', 'en']);
  });

  test('are given up when the second document dies too', async () => {
    const world = new World();
    world.answers = Promise.race([]);
    const rejected = expect(world.link.languages()).rejects.toMatchObject({ code: 'unexpected' });
    await settled();
    world.closeDocument();
    await settled();
    world.closeDocument();
    await rejected;
    expect(world.engines).toHaveLength(2);
  });

  test('are refused where no document can be made', async () => {
    const world = new World();
    world.refuses = true;
    const rejected = expect(world.link.voices('en')).rejects.toMatchObject({ code: 'unexpected' });
    await vi.advanceTimersByTimeAsync(1000);
    await rejected;
  });
});
