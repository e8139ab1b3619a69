import { expect, test, vi } from 'vitest';
import { inaudible } from '../../../src/speech/media/inaudible.ts';
import { type MediaKey, mediaPanel } from '../../../src/speech/media/media-panel.ts';

function setUp() {
  const handlers = new Map<string, () => void>();
  const session = {
    metadata: null,
    playbackState: 'none',
    setActionHandler: (action: string, handler: (() => void) | null) =>
      handler ? handlers.set(action, handler) : handlers.delete(action),
  } as unknown as MediaSession;
  const audio = { play: vi.fn(async () => undefined), pause: vi.fn() };
  const makeAudio = vi.fn(() => audio);
  const panel = mediaPanel({
    session,
    makeAudio,
    makeMetadata: (title) => ({ title }) as MediaMetadata,
  });
  return { panel, session, handlers, audio, makeAudio };
}

test('shows what is read, and plays its silence only while it is spoken', () => {
  const { panel, session, audio, makeAudio, handlers } = setUp();
  panel.show(null);
  expect(makeAudio).not.toHaveBeenCalled();
  panel.show({ title: 'A garden', playing: true });
  panel.show({ title: 'A garden', playing: true });
  expect(session).toMatchObject({ metadata: { title: 'A garden' }, playbackState: 'playing' });
  expect(audio.play).toHaveBeenCalledTimes(1);
  panel.show({ title: 'A garden', playing: false });
  expect(session.playbackState).toBe('paused');
  expect(audio.pause).toHaveBeenCalledTimes(1);
  panel.show({ title: 'A lake', playing: true });
  expect(session.metadata?.title).toBe('A lake');
  expect(makeAudio).toHaveBeenCalledTimes(1);
  panel.show(null);
  expect(session).toMatchObject({ metadata: null, playbackState: 'none' });
  expect([audio.pause.mock.calls.length, handlers.size]).toEqual([2, 0]);
});

test('tells every key', () => {
  const { panel, handlers } = setUp();
  const pressed: MediaKey[] = [];
  panel.onKey((key) => pressed.push(key));
  panel.show({ title: 'A garden', playing: true });
  for (const press of handlers.values()) press();
  expect(pressed).toEqual(['play', 'pause', 'stop', 'previous', 'next']);
});

test('does without a panel where nothing may be played', async () => {
  const { panel, audio, session } = setUp();
  audio.play.mockRejectedValue(new Error('NotAllowedError'));
  panel.show({ title: 'A garden', playing: true });
  await Promise.resolve();
  expect(session.playbackState).toBe('playing');
});

test('its silence is a sound of 6 s that is too low and too quiet to be heard', async () => {
  const view = new DataView(await inaudible().arrayBuffer());
  const rate = view.getUint32(24, true);
  const samples = Array.from({ length: view.getUint32(40, true) / 2 }, (_, i) =>
    view.getInt16(44 + 2 * i, true),
  );
  expect(samples.length / rate).toBe(6);
  const loudest = Math.max(...samples.map(Math.abs));
  expect(loudest).toBeGreaterThan(40);
  expect(loudest / 32_768).toBeLessThan(10 ** (-50 / 20));
  const rises = samples.filter((value, i) => i > 0 && value >= 0 && (samples[i - 1] ?? 0) < 0).length;
  expect(rises).toBeLessThan(7);
});
