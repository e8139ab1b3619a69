import { expect, test, vi } from 'vitest';
import { SENTENCES } from './support/garden.ts';
import { highlighted } from './support/highlighted.ts';
import { BROWSERS, type Lectern, startLectern } from './support/lectern.ts';
import { pageOf } from './support/page-surface.ts';
import type { BrowserName, Tab } from './support/surface.ts';

interface Reading {
  readonly lectern: Lectern;
  readonly speech: ReturnType<Lectern['listen']>;
  readonly tab: Tab;
}

/** Reads the garden until its third sentence sounds, in a tab behind another. */
async function reading(name: BrowserName, rest: (reading: Reading) => Promise<void>): Promise<void> {
  const lectern = await startLectern(name, { source: 'reading', pace: 25 });
  try {
    const speech = lectern.listen();
    const tab = await lectern.open('/garden.html');
    await (await lectern.browser.openPopup(tab)).press('Enter');
    await speech.waitFor((spoken) => spoken.length >= 2);
    await lectern.open('/other.html');
    await speech.waitFor((spoken) => spoken.length >= 3);
    await rest({ lectern, speech, tab });
    await lectern.reaches((state) => state.status === 'idle' && state.ended === 'finished');
    expect(speech.texts()).toEqual(SENTENCES);
    expect(speech.spoken().map(({ outcome }) => outcome)).toEqual(SENTENCES.map(() => 'whole'));
  } finally {
    await lectern.close();
  }
}

test.for(BROWSERS)('in %s the reading of a tab that is discarded goes on to its end', (name) =>
  reading(name, async ({ lectern }) => {
    const state = await lectern.session();
    if (!('active' in state)) throw new Error(JSON.stringify(state));
    const { tabId } = state.active;
    await lectern.browser.asExtension((id) => chrome.tabs.discard(id).then(() => undefined), tabId);
    const isDiscarded = () =>
      lectern.browser.asExtension(async () => (await chrome.tabs.query({ discarded: true })).length);
    await vi.waitUntil(async () => (await isDiscarded()) === 1, { timeout: 10_000 });
    expect((await lectern.session()).status).toBe('speaking');
  }),
);

test('in Chromium the reading of a page that is frozen goes on, and is lit again when it wakes', () =>
  reading('chrome', async ({ speech, tab }) => {
    const session = await pageOf(tab).createCDPSession();
    await session.send('Page.setWebLifecycleState', { state: 'frozen' });
    await speech.waitFor((spoken) => spoken.length >= 6);
    await tab.bringToFront();
    await session.send('Page.setWebLifecycleState', { state: 'active' });
    await vi.waitUntil(async () => (await highlighted(tab)).sentence === speech.spoken().at(-1)?.text, {
      timeout: 10_000,
      interval: 20,
    });
  }));
