import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type Lectern, startLectern } from './support/lectern.ts';
import { type MediaKeys, mediaKeys } from './support/media-keys.ts';

describe.for(BROWSERS)('in %s', (name) => {
  let media: MediaKeys;
  let lectern: Lectern;
  beforeAll(async () => {
    media = await mediaKeys();
    // Firefox gives its panel to those alone who really have a sound device to play on.
    lectern = await startLectern(name, {
      source: 'reading',
      speech: { module: 'espeak' },
      env: media.env,
    });
  });
  afterAll(async () => {
    await lectern.close();
    await media.stop();
  });

  test("the desktop's media panel shows what is read, and its keys pause, go on, step and stop", async () => {
    const tab = await lectern.open('/garden.html');
    await (await lectern.browser.openPopup(tab)).press('Enter');
    const panel = { title: 'A garden through the year' };
    await expect.poll(media.panel).toEqual({ ...panel, status: 'Playing' });
    const at = async () => {
      const state = await lectern.session();
      return 'active' in state ? state.active.sentencesDone : -1;
    };

    await media.press('PlayPause');
    await lectern.reaches(({ status }) => status === 'paused');
    await expect.poll(media.panel).toEqual({ ...panel, status: 'Paused' });
    // While it is paused nothing else moves.
    const before = Number(await at());
    await media.press('Next');
    await expect.poll(at).toBe(before + 1);
    await media.press('Next');
    await expect.poll(at).toBe(before + 2);
    await media.press('Previous');
    await expect.poll(at).toBe(before + 1);
    await media.press('PlayPause');
    await lectern.reaches(({ status }) => status === 'speaking');
    await expect.poll(media.panel).toEqual({ ...panel, status: 'Playing' });

    await media.press('Stop');
    await lectern.reaches((state) => state.status === 'idle' && state.ended === 'stopped');
    await expect.poll(async () => (await media.panel())?.status ?? 'Stopped').not.toBe('Playing');
  });
});
