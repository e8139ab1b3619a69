import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { eventually } from './support/eventually.ts';
import { BROWSERS, type Lectern, startLectern } from './support/lectern.ts';
import type { Surface, Tab } from './support/surface.ts';

/** ms a character: the whole page takes half a minute. */
const PACE = 90;
const READ = 'A garden through the year';

/** Asks for a time that the list does not offer, for nobody wants to wait five minutes here. */
const sleepIn = (popup: Surface, seconds: number) =>
  popup.evaluate(async (minutes) => {
    const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
    await api.runtime.sendMessage({ to: 'background', method: 'session.sleep', args: { minutes } });
  }, seconds / 60);

const statusOf = (popup: Surface) =>
  popup.evaluate(() => document.querySelector('[role=status]')?.textContent ?? '');

describe.for(BROWSERS)('in %s', (name) => {
  let lectern: Lectern;
  let speech: ReturnType<Lectern['listen']>;
  let tab: Tab;
  let popup: Surface;
  beforeAll(async () => {
    lectern = await startLectern(name, { source: 'reading', pace: PACE });
  });
  afterAll(() => lectern.close());
  beforeEach(async () => {
    speech = lectern.listen();
    tab = await lectern.open('/garden.html');
    popup = await lectern.browser.openPopup(tab);
  });
  afterEach(() => lectern.tidy());

  test('the voice speaks in small pieces for the last seconds, then pauses, says so, and goes on from there', async () => {
    await popup.click('Play');
    await speech.waitFor((spoken) => spoken.length === 2);
    const from = Date.now();
    await sleepIn(popup, 12);
    // A killed background has the same time, for it is one of the clock.
    if (name === 'chrome') await lectern.browser.stopBackground();
    const state = await lectern.reaches(({ status }) => status === 'paused');
    const took = Date.now() - from;
    expect(took).toBeGreaterThan(11_000);
    expect(took).toBeLessThan(18_000);
    expect(state).toMatchObject({ error: null, active: { notice: 'asleep' } });
    await eventually(async () => (await statusOf(popup)) === messages.noticeAsleep.message);
    const spoken = speech.spoken();
    const pieces = spoken.slice(3);
    expect(pieces.length).toBeGreaterThan(2);
    expect(Math.max(...pieces.map(({ text }) => text.length))).toBeLessThanOrEqual(30);
    // Nothing was left out between what was whole before and the pieces after.
    const before = spoken.length;
    await popup.click('Play');
    await speech.waitFor((now) => now.length > before);
    expect(speech.spoken()[before]?.text.length).toBeGreaterThan(0);
    await popup.click('Stop');
  });

  test('the list of the popup sets it, and the end of the article takes it away', async () => {
    speech.setPace(2);
    await popup.click('More');
    await popup.click('Sleep timer');
    for (let i = 0; i < 6; i++) await popup.press('ArrowDown');
    await popup.press('Enter');
    const sleep = async () => (await lectern.browser.stored('session', 'machine')) as { sleep?: unknown };
    await vi.waitUntil(async () => JSON.stringify((await sleep()).sleep) === '{"kind":"end"}', {
      timeout: 5000,
    });
    await popup.click('Play');
    await lectern.reaches((state) => state.status === 'idle' && state.ended === 'finished');
    expect(speech.texts()[0]).toBe(READ);
    expect((await sleep()).sleep).toEqual({ kind: 'off' });
  });
});
