import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { manifest } from '../../manifest.config.ts';
import { BROWSERS, type Lectern, startLectern } from './support/lectern.ts';
import { type RealKeys, realKeys } from './support/real-keys.ts';
import type { Tab } from './support/surface.ts';

describe.for(BROWSERS)('in %s', (name) => {
  let keys: RealKeys;
  let lectern: Lectern;
  let tab: Tab;
  beforeAll(async () => {
    keys = await realKeys(name);
    lectern = await startLectern(name, { source: 'reading', pace: 20, ...keys.launch });
  });
  afterAll(async () => {
    await lectern.close();
    await keys.stop();
  });
  afterEach(() => lectern.tidy());

  /** Presses the keys the manifest suggests for a command. */
  const command = (id: string) => keys.press(tab, manifest(name).commands[id]?.suggested_key?.default ?? '');

  test('play, steps, pause and stop by the real shortcuts, without the popup', async () => {
    const speech = lectern.listen();
    const last = () => speech.spoken().at(-1)?.text;
    tab = await lectern.open('/garden.html');
    await keys.begin(lectern, tab);
    await command('play-pause');
    await speech.waitFor((spoken) => spoken.length === 1);
    await command('next-sentence');
    await vi.waitUntil(() => last() === 'The soil is still hard in March.', { timeout: 5000 });
    await command('next-sentence');
    await vi.waitUntil(() => last() === 'Nothing grows yet, but the buds are ready.', { timeout: 5000 });
    await command('previous-sentence');
    await vi.waitUntil(() => last() === 'The soil is still hard in March.', { timeout: 5000 });
    await command('play-pause');
    await lectern.reaches(({ status }) => status === 'paused');
    await command('stop');
    await lectern.reaches((state) => state.status === 'idle' && state.ended === 'stopped');
    expect(speech.texts()).toEqual([]);
  });
});
