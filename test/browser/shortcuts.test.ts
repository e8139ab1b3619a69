import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { manifest } from '../../manifest.config.ts';
import { pressInWindow } from '../../scripts/services/firefox-keys.mjs';
import { firefoxWindow } from '../../scripts/services/firefox-window.mjs';
import { menuIsMade } from './support/context-menu.ts';
import { type HeadedDisplay, headedDisplay } from './support/headed.ts';
import { BROWSERS, type Lectern, startLectern } from './support/lectern.ts';
import { pageOf } from './support/page-surface.ts';
import type { Tab } from './support/surface.ts';

describe.for(BROWSERS)('in %s', (name) => {
  let display: HeadedDisplay | null = null;
  let lectern: Lectern;
  let tab: Tab;
  beforeAll(async () => {
    display = name === 'chrome' ? await headedDisplay() : null;
    const headed = display ? { headed: true, env: display.env } : {};
    lectern = await startLectern(name, { source: 'reading', pace: 20, ...headed });
  });
  afterAll(async () => {
    await lectern.close();
    await display?.stop();
  });
  afterEach(() => lectern.tidy());

  /** Presses the keys the manifest suggests for a command, on a real keyboard or in Firefox's own window. */
  const command = async (id: string) => {
    const keys = manifest(name).commands[id]?.suggested_key?.default ?? '';
    if (display) return display.press(keys.toLowerCase().replace('left', 'Left').replace('right', 'Right'));
    const arrows: Record<string, string> = { Left: 'ArrowLeft', Right: 'ArrowRight' };
    const pressed = keys.split('+').map((key) => arrows[key] ?? key) as Parameters<typeof pressInWindow>[1];
    await pressInWindow(await firefoxWindow(pageOf(tab).browser()), pressed);
  };

  test('play, steps, pause and stop by the real shortcuts, without the popup', async () => {
    const speech = lectern.listen();
    const last = () => speech.spoken().at(-1)?.text;
    tab = await lectern.open('/garden.html');
    await menuIsMade(lectern);
    await tab.bringToFront();
    display?.clickPage();
    await vi.waitUntil(() => tab.evaluate(() => document.hasFocus()), { timeout: 5000 });
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
