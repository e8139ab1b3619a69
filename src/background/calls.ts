import type { BackgroundCalls } from '../shared/messages/background-calls.ts';
import type { Handlers } from '../shared/messages/rpc.ts';
import type { Pronunciation } from '../shared/pronunciations.ts';
import { isAllowedOnline, type Settings } from '../shared/settings.ts';
import type { EngineLink } from './engine/engine-link.ts';
import type { PageRules } from './page/page-rules.ts';
import type { PagesWithText } from './page/pages.ts';
import type { Controls } from './session/controls.ts';
import type { SettingsStore } from './settings/settings-store.ts';

type Prefixed<Prefix extends string> = {
  [M in keyof BackgroundCalls & `${Prefix}.${string}`]: BackgroundCalls[M];
};

/** What the calls on appearances and sites are answered with. */
export type SitesHandlers = Handlers<Prefixed<'appearance'>> & Handlers<Prefixed<'sites'>>;

/** What the other calls are answered with. */
export interface CallDeps {
  readonly controls: Controls;
  readonly settings: SettingsStore;
  readonly pronunciations: { set(entries: readonly Pronunciation[]): Promise<void> };
  readonly places: { forget(): Promise<void> };
  readonly texts: Pick<PagesWithText, 'text' | 'outline' | 'idleRules'>;
  readonly rules: Pick<PageRules, 'keep'>;
  readonly hasSelection: (tabId: number) => Promise<boolean>;
  readonly engine: EngineLink;
  readonly sites: SitesHandlers;
}

/** Settings that change how the voice sounds: a running sentence is spoken anew. */
const VOICE_SETTINGS: readonly (keyof Settings)[] = [
  'asWritten',
  'emojiNames',
  'rate',
  'pitch',
  'volume',
  'voices',
  'onlineVoices',
];

/** The table from call to function. */
export function backgroundHandlers({
  controls,
  settings,
  pronunciations,
  places,
  texts,
  rules,
  hasSelection,
  engine,
  sites,
}: CallDeps): Handlers<BackgroundCalls> {
  return {
    ...sites,
    'session.start': ({ tabId, what }) => controls.start(tabId, what),
    'session.command': ({ command, tabId }) => controls.command(command, tabId),
    'session.readNext': ({ tabId, what }) => controls.readNext(tabId, what),
    'session.playNext': ({ readingId }) => controls.playNext(readingId),
    'session.removeNext': ({ readingId }) => controls.removeNext(readingId),
    'session.loop': ({ loop }) => controls.loop(loop),
    'session.sleep': ({ minutes }) => controls.sleep(minutes),
    'page.text': ({ tabId, what }) => texts.text(tabId, what),
    'page.outline': ({ tabId }) => texts.outline(tabId),
    'page.idleRules': ({ tabId }) => texts.idleRules(tabId),
    'readRules.keep': ({ host, rules: kept }) => rules.keep(host, kept),
    'settings.update': async (patch) => {
      await settings.update(() => patch);
      if (VOICE_SETTINGS.some((name) => name in patch)) await controls.retune();
    },
    'settings.reset': async () => {
      await settings.reset();
      await places.forget();
      await controls.retune();
    },
    'pronunciations.set': async ({ entries }) => {
      await pronunciations.set(entries);
      await controls.retune();
    },
    'place.forget': () => places.forget(),
    'page.hasSelection': ({ tabId }) => hasSelection(tabId),
    'voices.languages': () => engine.languages(),
    'voices.list': ({ lang }) => engine.voices(lang),
    'voices.preview': async ({ lang, voice, text }) => {
      const kept = await settings.get();
      const { rate, pitch, volume } = kept;
      const online = isAllowedOnline(kept, voice);
      await controls.command('pause', 0);
      // No token of a session is negative, so that nobody mistakes the sample for a sentence.
      engine.preview({
        token: -1,
        text,
        lead: '',
        passages: [],
        lang,
        voice,
        online,
        rate,
        pitch,
        volume,
        pauseBefore: 0,
        fadeUntil: null,
      });
    },
  };
}
