import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, test, vi } from 'vitest';
import type { SpeechEvent, Utterance } from '../../src/speech/engine.ts';
import { CASE_PACE, ENGINE_CASES } from '../speech/conformance/engine-cases.ts';
import type { Subject } from '../speech/conformance/engine-in-page.ts';
import type { EngineUnderTest } from '../speech/conformance/engine-under-test.ts';
import { bundle } from './support/bundle.ts';
import { type Lectern, startLectern } from './support/lectern.ts';
import type { Tab } from './support/surface.ts';

const folder = resolve(import.meta.dirname, '../speech/conformance');
/** A document of the extension in which none of its code runs. */
const PICTURE = 'icons/16.png';

const ENGINES = [
  { title: "Chromium's built offscreen document", name: 'chrome', entry: 'offscreen-in-page.ts' },
  { title: 'the engine in a page of the extension in Firefox', name: 'firefox', entry: 'engine-in-page.ts' },
] as const;

type Page = typeof globalThis & { readonly subject: Subject };

/** The engine in a document, with what the voices of the whole browser get from now on. */
function engineIn(lectern: Lectern, page: Tab, before: readonly SpeechEvent[]): EngineUnderTest {
  const speech = lectern.listen();
  let token = Date.now();
  return {
    plan: (...utterances) =>
      page.evaluate(
        (list) => (globalThis as Page).subject.engine.plan(list as unknown as Utterance[]),
        utterances as never,
      ),
    preview: (utterance) =>
      page.evaluate(
        (one) => (globalThis as Page).subject.engine.preview(one as unknown as Utterance),
        utterance as never,
      ),
    languages: () => page.evaluate(() => (globalThis as Page).subject.engine.languages()),
    voices: (lang) => page.evaluate((wanted) => (globalThis as Page).subject.engine.voices(wanted), lang),
    events: async () => (await page.evaluate(() => (globalThis as Page).subject.events)).slice(before.length),
    given: async () => speech.spoken(),
    until: async (wanted) => void (await vi.waitUntil(wanted, { timeout: 30_000, interval: 30 })),
    pace: (ms) => speech.setPace(ms),
    token: () => token++,
    keepsVolume: lectern.browser.name === 'chrome',
  };
}

describe.for(ENGINES)('$title keeps the contract', ({ name, entry }) => {
  let lectern: Lectern;
  let page: Tab;

  beforeAll(async () => {
    const script = await bundle(resolve(folder, entry));
    lectern = await startLectern(name, { source: 'reading', pace: CASE_PACE });
    page = await lectern.browser.openExtensionPage(PICTURE);
    await page.evaluate(script as never);
  });
  afterAll(() => lectern.close());

  test.for(ENGINE_CASES.filter(({ changesVoices }) => !changesVoices))('$name', async (one) => {
    lectern.listen().setPace(CASE_PACE);
    const before = await page.evaluate(() => (globalThis as Page).subject.events);
    await one.run(engineIn(lectern, page, before));
  });
});
