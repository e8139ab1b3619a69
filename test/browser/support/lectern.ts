import { join, resolve } from 'node:path';
import { expect, vi } from 'vitest';
import { listenTo, type SpeechOptions, startSpeech } from '../../../scripts/services/speech.mjs';
import { parseSession } from '../../../src/shared/parse-session.ts';
import type { SessionState } from '../../../src/shared/session.ts';
import { launch } from './launch.ts';
import { type ServedPages, servePages } from './pages.ts';
import type { BrowserName, LaunchedBrowser, LaunchOptions, Tab } from './surface.ts';

/** Both browsers, for tests that hold in each. */
export const BROWSERS = ['chrome', 'firefox'] as const satisfies readonly BrowserName[];

/** The project's own test pages. */
export const fixtures = (folder: string): string =>
  join(resolve(import.meta.dirname, '../../fixtures'), folder);

/** A browser with Lectern, voices that write down what they speak, and pages to read. */
export interface Lectern {
  readonly browser: LaunchedBrowser;
  /** What the voices speak from now on. */
  readonly listen: () => ReturnType<typeof listenTo>;
  /** What can befall the voices. */
  readonly faults: Awaited<ReturnType<typeof startSpeech>>['faults'];
  readonly pages: ServedPages;
  /** Opens one of the pages in a new tab in front. */
  readonly open: (path: string) => Promise<Tab>;
  /** Closes every page that was opened, which ends the reading. */
  readonly tidy: () => Promise<void>;
  /** The session as every surface sees it. */
  readonly session: () => Promise<SessionState>;
  /** Waits until the session is as wanted. */
  readonly reaches: (wanted: (state: SessionState) => boolean) => Promise<SessionState>;
  readonly close: () => Promise<void>;
}

/** How to start. */
export interface LecternOptions extends LaunchOptions {
  /** A folder of test/fixtures, or pages by their path. */
  readonly source: string | Record<string, string>;
  /** How long the silent voice takes for a character, in ms. */
  readonly pace?: number;
  /** Silent voices by default. */
  readonly speech?: SpeechOptions;
}

/** Starts everything a test of the real thing needs. */
export async function startLectern(name: BrowserName, options: LecternOptions): Promise<Lectern> {
  const { source, pace, speech: speechOptions, ...rest } = options;
  const pages = await servePages(typeof source === 'string' ? fixtures(source) : source);
  const speech = await startSpeech({ msPerCharacter: pace ?? 2, ...speechOptions });
  const browser = await launch(name, { ...rest, env: { ...speech.env, ...rest.env } });
  const session = async () => parseSession(await browser.stored('session', 'session'));
  const reaches = (wanted: (state: SessionState) => boolean) =>
    vi.waitFor(
      async () => {
        const state = await session();
        expect(state).toSatisfy(wanted);
        return state;
      },
      { timeout: 20_000, interval: 50 },
    );
  const tabs: Tab[] = [];
  return {
    open: async (path) => {
      const tab = await browser.open(pages.origin + path);
      tabs.push(tab);
      return tab;
    },
    tidy: async () => {
      // A test may have closed its tab itself.
      await Promise.all(tabs.splice(0).map((tab) => tab.close().catch(() => undefined)));
      await reaches(({ status }) => status === 'idle' || status === 'failed');
    },
    browser,
    listen: () => listenTo(speech.address),
    faults: speech.faults,
    pages,
    session,
    reaches,
    close: async () => {
      await browser.close();
      await speech.stop();
      pages.close();
    },
  };
}
