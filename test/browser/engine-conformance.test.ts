import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, test, vi } from 'vitest';
import type { SpeechEvent, Utterance } from '../../src/speech/engine.ts';
import type { BuiltInSubject } from '../speech/conformance/built-in-in-page.ts';
import { CASE_PACE, ENGINE_CASES } from '../speech/conformance/engine-cases.ts';
import type { Subject } from '../speech/conformance/engine-in-page.ts';
import type { EngineUnderTest } from '../speech/conformance/engine-under-test.ts';
import { bundle } from './support/bundle.ts';
import { BROWSERS, type Lectern, startLectern } from './support/lectern.ts';
import type { Tab } from './support/surface.ts';

const folder = resolve(import.meta.dirname, '../speech/conformance');
/** A document of the extension in which none of its code runs. */
const PICTURE = 'icons/16.png';

const ENGINES = [
  { title: "Chromium's built offscreen document", name: 'chrome', entry: 'offscreen-in-page.ts' },
  { title: 'the engine in a page of the extension in Firefox', name: 'firefox', entry: 'engine-in-page.ts' },
] as const;

type Page = typeof globalThis & { readonly subject: Subject };
type BuiltInPage = typeof globalThis & { readonly subject: BuiltInSubject };

let token = Date.now();

/** The engine in a document, as far as it is the same whatever speaks. */
const engineIn = (page: Tab, before: readonly SpeechEvent[]) => ({
  plan: (...utterances: readonly Utterance[]) =>
    page.evaluate(
      (list) => (globalThis as Page).subject.engine.plan(list as unknown as Utterance[]),
      utterances as never,
    ),
  preview: (utterance: Utterance) =>
    page.evaluate(
      (one) => (globalThis as Page).subject.engine.preview(one as unknown as Utterance),
      utterance as never,
    ),
  languages: () => page.evaluate(() => (globalThis as Page).subject.engine.languages()),
  voices: (lang: string) =>
    page.evaluate((wanted) => (globalThis as Page).subject.engine.voices(wanted), lang),
  events: async () => (await page.evaluate(() => (globalThis as Page).subject.events)).slice(before.length),
  until: async (wanted: () => Promise<boolean>) =>
    void (await vi.waitUntil(wanted, { timeout: 30_000, interval: 30 })),
  token: () => token++,
});

/** The engine over the system's voices, with what the voices of the whole browser get from now on. */
function overSystem(lectern: Lectern, page: Tab, before: readonly SpeechEvent[]): EngineUnderTest {
  const speech = lectern.listen();
  return {
    ...engineIn(page, before),
    given: async () => speech.spoken(),
    pace: (ms) => speech.setPace(ms),
    keepsVolume: lectern.browser.name === 'chrome',
  };
}

/** The engine over Lectern's own voice, with what it is given from now on. */
async function overBuiltIn(page: Tab, before: readonly SpeechEvent[]): Promise<EngineUnderTest> {
  const given = () => page.evaluate(() => (globalThis as BuiltInPage).subject.given());
  const { length } = await given();
  return {
    ...engineIn(page, before),
    given: async () => (await given()).slice(length),
    pace: (ms) =>
      void page.evaluate((pace) => {
        (globalThis as BuiltInPage).subject.pace = pace;
      }, ms),
  };
}

/** A background that has just started tells any document what its own session speaks: nothing, which would silence the case. */
async function backgroundIsUp(page: Tab): Promise<void> {
  const ask = () =>
    page.evaluate(() => {
      const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      // Changes nothing, and is answered when the background has found its session again.
      return api.runtime.sendMessage({
        to: 'background',
        method: 'session.removeNext',
        args: { readingId: null },
      });
    });
  await vi.waitUntil(ask, { timeout: 30_000, interval: 100 });
}

describe.for(ENGINES)('$title keeps the contract', ({ name, entry }) => {
  let lectern: Lectern;
  let page: Tab;

  beforeAll(async () => {
    const script = await bundle(resolve(folder, entry));
    lectern = await startLectern(name, { source: 'reading', pace: CASE_PACE });
    page = await lectern.browser.openExtensionPage(PICTURE);
    await backgroundIsUp(page);
    await page.evaluate(script as never);
  });
  afterAll(() => lectern.close());

  test.for(ENGINE_CASES.filter(({ changesVoices }) => !changesVoices))('$name', async (one) => {
    lectern.listen().setPace(CASE_PACE);
    const before = await page.evaluate(() => (globalThis as Page).subject.events);
    await one.run(overSystem(lectern, page, before));
  });
});

describe.for(BROWSERS)("Lectern's own voice in %s keeps the contract", (name) => {
  let lectern: Lectern;
  let page: Tab;

  beforeAll(async () => {
    const script = await bundle(resolve(folder, 'built-in-in-page.ts'));
    lectern = await startLectern(name, { source: 'reading', speech: { running: false, heard: true } });
    page = await lectern.browser.openExtensionPage(PICTURE);
    // A page may sound only once somebody has touched it.
    await page.press('Enter');
    await page.evaluate(script as never);
  });
  afterAll(() => lectern.close());

  test.for(ENGINE_CASES.filter(({ changesVoices }) => !changesVoices))('$name', async (one) => {
    const before = await page.evaluate(() => (globalThis as Page).subject.events);
    const engine = await overBuiltIn(page, before);
    engine.pace(CASE_PACE);
    await one.run(engine);
  });
});
