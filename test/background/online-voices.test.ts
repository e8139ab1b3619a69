import { describe, expect, test } from 'vitest';
import { backgroundHandlers } from '../../src/background/calls.ts';
import type { EngineLink } from '../../src/background/engine/engine-link.ts';
import { SessionRunner } from '../../src/background/session/runner.ts';
import { Snapshot } from '../../src/background/session/snapshot.ts';
import { SettingsStore } from '../../src/background/settings/settings-store.ts';
import { DEFAULT_SPOKEN } from '../../src/shared/spoken-settings.ts';
import { LOCAL } from '../../src/shared/storage-keys.ts';
import type { Utterance } from '../../src/speech/engine.ts';
import { SILENT_PAGES } from '../fakes/pages.ts';
import { GARDEN } from '../fakes/readings.ts';
import { MemoryArea } from '../fakes/storage.ts';

const CLOUD = 'Cloud|en-US|online';

/** A background whose settings hold a chosen voice and what the person said yes to. */
function setUp(voice: string, onlineVoices: readonly string[]) {
  const area = new MemoryArea();
  const settings = new SettingsStore({
    get: async () => ({ [LOCAL.settings]: { voices: { en: voice }, onlineVoices } }),
    set: async () => undefined,
    remove: async () => undefined,
  });
  const told: Utterance[] = [];
  const engine: EngineLink = {
    plan: (utterances) => void told.push(...utterances),
    media: () => undefined,
    preview: (utterance) => void told.push(utterance),
    languages: async () => [],
    voices: async () => [],
    alive: async () => false,
  };
  const pages = { ...SILENT_PAGES, extract: async () => GARDEN };
  const runner = new SessionRunner({
    snapshot: new Snapshot(area),
    engine,
    pages,
    settings: () => settings.get(),
    spoken: async () => DEFAULT_SPOKEN,
    changed: () => undefined,
  });
  let retunes = 0;
  const controls = {
    start: async () => undefined,
    command: async () => undefined,
    readFrom: async () => undefined,
    seek: async () => undefined,
    readNext: async () => undefined,
    playNext: async () => undefined,
    removeNext: async () => undefined,
    loop: async () => undefined,
    sleep: async () => undefined,
    retune: async () => {
      retunes += 1;
    },
  };
  const refuse = async () => {
    throw new Error('not asked for here');
  };
  const sites = {
    'appearance.get': refuse,
    'appearance.size': refuse,
    'appearance.look': refuse,
    'appearance.answered': refuse,
    'sites.change': refuse,
    'sites.remove': refuse,
    'sites.removeAll': refuse,
  };
  const handlers = backgroundHandlers({
    controls,
    settings,
    pronunciations: { set: refuse },
    engine,
    sites,
    places: { forget: refuse },
    texts: { outline: refuse, text: refuse, idleRules: refuse },
    rules: { keep: refuse },
    hasSelection: refuse,
  });
  return { runner, handlers, told, retunes: () => retunes };
}

describe('an online voice', () => {
  test.each([
    ['allowed', CLOUD, [CLOUD], true],
    ['not allowed', CLOUD, [], false],
    ['another one is allowed', CLOUD, ['Other|en-US|online'], false],
    ['local', 'Anna|en-GB|local', ['Anna|en-GB|local'], false],
  ])('%s: the engine is told so with every sentence and sample', async (_, voice, allowed, online) => {
    const { runner, handlers, told } = setUp(voice, allowed);
    await runner.dispatch({ type: 'start', tabId: 1, what: 'page' });
    expect(told.length).toBeGreaterThan(1);
    await handlers['voices.preview']({ lang: 'en', voice, text: 'So I sound.' });
    expect(told.map((utterance) => [utterance.voice, utterance.online])).toEqual(
      told.map(() => [voice, online]),
    );
  });

  test('that is no longer allowed falls silent at once', async () => {
    const { handlers, retunes } = setUp(CLOUD, [CLOUD]);
    await handlers['settings.update']({ onlineVoices: [] });
    expect(retunes()).toBe(1);
  });
});
