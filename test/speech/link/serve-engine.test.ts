import { expect, test, vi } from 'vitest';
import type { EnginePort } from '../../../src/speech/link/serve-engine.ts';
import { serveEngine } from '../../../src/speech/link/serve-engine.ts';
import type { MediaKey } from '../../../src/speech/media/media-panel.ts';
import { PaceBook } from '../../../src/speech/words/pace-book.ts';
import { FakeEngine } from '../../fakes/engine.ts';
import { type PortPair, portPair } from '../../fakes/ports.ts';
import { utterance } from '../../fakes/utterances.ts';

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

/** A document that serves a fake engine; each connection is a fresh background that writes down what it hears. */
function setUp() {
  const engine = new FakeEngine();
  const pairs: PortPair[] = [];
  const heard: unknown[][] = [];
  const connect = (): EnginePort => {
    const pair = portPair();
    const messages: unknown[] = [];
    pairs.push(pair);
    heard.push(messages);
    pair.background.onMessage.addListener((message) => messages.push(message));
    return pair.document;
  };
  const panel = { show: vi.fn(), onKey: vi.fn<(pressed: (key: MediaKey) => void) => void>() };
  serveEngine(
    connect,
    (emit) => {
      engine.emit = emit;
      return engine;
    },
    new PaceBook(),
    panel,
  );
  const last = () => {
    const pair = pairs.at(-1);
    if (!pair) throw new Error('never connected');
    return pair;
  };
  return { engine, heard, last, panel };
}

const start = { type: 'start', token: 1, voice: 'Anna|en-GB|local', instead: false } as const;
const end = { type: 'end', token: 1, speed: 14 } as const;

test('tells events with their numbers', async () => {
  const { engine, heard } = setUp();
  engine.emit(start);
  engine.emit(end);
  await settled();
  expect(heard).toEqual([
    [
      { type: 'event', seq: 0, event: start },
      { type: 'event', seq: 1, event: end },
    ],
  ]);
});

test('opens a lost port again at once and tells what was not confirmed, in order', async () => {
  const { engine, heard, last } = setUp();
  engine.emit(start);
  await settled();
  last().background.postMessage({ type: 'taken', seq: 0 });
  await settled();
  engine.emit(end);
  engine.emit({ ...start, token: 2 });
  last().killBackground();
  await settled();
  expect(heard[1]).toEqual([
    { type: 'event', seq: 1, event: end },
    { type: 'event', seq: 2, event: { ...start, token: 2 } },
  ]);
});

test('an event that falls between two backgrounds is told to the second', async () => {
  const { engine, heard, last } = setUp();
  last().close();
  expect(() => engine.emit(start)).not.toThrow();
  last().killBackground();
  await settled();
  expect(heard).toEqual([[], [{ type: 'event', seq: 0, event: start }]]);
});

test('plans and previews reach the engine', async () => {
  const { engine, last } = setUp();
  last().background.postMessage({ type: 'plan', utterances: [utterance(1, 'One.'), utterance(2, 'Two.')] });
  last().background.postMessage({ type: 'plan', utterances: [] });
  last().background.postMessage({ type: 'preview', utterance: utterance(-1, 'Me.') });
  await settled();
  expect(engine.plans).toEqual([[1, 2], []]);
  expect(engine.previews).toEqual([utterance(-1, 'Me.')]);
});

test('what has the wrong shape reaches nobody', async () => {
  const { engine, last, heard } = setUp();
  for (const message of [
    null,
    'plan',
    { type: 'plan' },
    { type: 'plan', utterances: [{ token: 1 }] },
    { type: 'ask', id: -1, lang: 'en' },
    { type: 'nothing' },
  ])
    last().background.postMessage(message);
  await settled();
  expect(engine.plans).toEqual([]);
  expect(heard).toEqual([[]]);
});

test('answers questions', async () => {
  const { engine, last, heard } = setUp();
  engine.voicesOfAll = [{ name: 'Anna', lang: 'en-GB', local: true }];
  last().background.postMessage({ type: 'ask', id: 4, lang: null });
  last().background.postMessage({ type: 'ask', id: 5, lang: 'en' });
  await settled();
  expect(heard).toEqual([
    [
      { type: 'languages', id: 4, languages: ['de', 'en'] },
      { type: 'voices', id: 5, voices: engine.voicesOfAll },
    ],
  ]);
});

test('does not answer a new background what the old one asked', async () => {
  const { engine, last, heard } = setUp();
  let go: () => void = () => undefined;
  engine.ready = new Promise((resolve) => {
    go = resolve;
  });
  last().background.postMessage({ type: 'ask', id: 0, lang: null });
  await settled();
  last().killBackground();
  go();
  await settled();
  expect(heard[1]).toEqual([]);
});

test('shows in the media panel what it is told, and tells its keys', async () => {
  const { heard, last, panel } = setUp();
  const state = { title: 'A garden', playing: true };
  last().background.postMessage({ type: 'media', state });
  await settled();
  expect(panel.show).toHaveBeenCalledWith(state);
  panel.onKey.mock.calls[0]?.[0]('next');
  await settled();
  expect(heard).toEqual([[{ type: 'mediaKey', key: 'next' }]]);
});
