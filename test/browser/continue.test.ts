import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startSpeech } from '../../scripts/services/speech.mjs';
import { parseKeptPlace } from '../../src/shared/kept-place.ts';
import { launch } from './support/launch.ts';
import { BROWSERS, fixtures } from './support/lectern.ts';
import { type ServedPages, servePages } from './support/pages.ts';
import type { LaunchedBrowser } from './support/surface.ts';

const CONTINUE = 'Continue where you stopped';

describe.for(BROWSERS)('in %s', (name) => {
  let profile: string;
  let pages: ServedPages;
  let speech: Awaited<ReturnType<typeof startSpeech>>;
  let browser: LaunchedBrowser | null = null;

  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), `lectern-${name}-`));
    pages = await servePages(fixtures('reading'));
    speech = await startSpeech({ msPerCharacter: 20 });
  });
  afterAll(async () => {
    await browser?.close();
    await speech.stop();
    pages.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  /** Starts the browser anew, with all that its profile keeps. */
  const begin = async (): Promise<LaunchedBrowser> => {
    await browser?.close();
    browser = await launch(name, { profile, env: speech.env });
    return browser;
  };
  const place = async (in_: LaunchedBrowser) => parseKeptPlace(await in_.stored('local', 'place'));

  test('a reading that the end of the browser cut off goes on from its sentence', async () => {
    const first = await begin();
    const garden = await first.open(`${pages.origin}/garden.html`);
    await (await first.openPopup(garden)).press('Enter');
    await speech.waitFor((spoken) => spoken.length >= 3);
    // The next sentence sounds until the browser is closed, and not so long that the engine takes it for stuck.
    speech.setPace(150);
    await speech.waitFor((spoken) => spoken.length >= 4);
    const { text } = speech.spoken()[3] ?? { text: '' };
    await vi.waitUntil(async () => (await place(first))?.exact === text, { timeout: 5000 });

    const second = await begin();
    speech.setPace(20);
    expect(await second.stored('session', 'reading')).toBeFalsy();
    const before = speech.spoken().length;
    // On another page it opens its own, in a tab of its own.
    const other = await second.open(`${pages.origin}/other.html`);
    const asked = pages.requests().length;
    const offer = await second.openPopup(other);
    await offer.click(CONTINUE);
    await vi.waitUntil(() => pages.requests().slice(asked).includes('/garden.html'), { timeout: 5000 });
    await vi.waitUntil(() => offer.evaluate(() => false).catch(() => true), { timeout: 5000 });
    expect(speech.spoken()).toHaveLength(before);

    const again = await second.open(`${pages.origin}/garden.html#two`);
    const popup = await second.openPopup(again);
    await popup.click(CONTINUE);
    await speech.waitFor((spoken) => spoken.length >= before + 2);
    expect(speech.spoken()[before]?.text).toBe(text);
    expect(speech.spoken()[before + 1]?.text).toBe('Bees visit the cherry tree every morning.');

    // Stopping is an end: nothing is left to continue, not even after another start.
    await popup.click('Stop');
    await vi.waitUntil(async () => (await place(second)) === null, { timeout: 5000 });
    const third = await begin();
    expect(await place(third)).toBeNull();
  });
});
