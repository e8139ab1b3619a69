import { render } from 'preact';
import { browser } from '../shared/browser.ts';
import { t, uiLanguage } from '../shared/i18n.ts';
import type { BackgroundCalls } from '../shared/messages/background-calls.ts';
import { caller } from '../shared/messages/rpc.ts';
import { parseSiteRules } from '../shared/parse-read-rules.ts';
import { parseProfiles } from '../shared/profiles.ts';
import { parsePronunciations } from '../shared/pronunciations.ts';
import { parseSettings } from '../shared/settings.ts';
import { LOCAL } from '../shared/storage-keys.ts';
import { setDocumentLanguage } from '../ui/document-language.ts';
import { watchStored } from '../ui/stored.ts';
import { openShortcutPage, shortcutsOf } from './browser-shortcuts.ts';
import { Options } from './Options.tsx';

const closing = new AbortController();
addEventListener('pagehide', () => closing.abort());
setDocumentLanguage(document);
document.title = t('optionsTitle');

const { commands, runtime, storage, tabs } = browser;
const [settings, profiles, pronunciations, readRules] = await Promise.all([
  watchStored(storage.local, LOCAL.settings, (stored) => parseSettings(stored).value, closing.signal),
  watchStored(storage.local, LOCAL.profiles, (stored) => parseProfiles(stored).value, closing.signal),
  watchStored(
    storage.local,
    LOCAL.pronunciations,
    (stored) => parsePronunciations(stored).value,
    closing.signal,
  ),
  watchStored(storage.local, LOCAL.readRules, (stored) => parseSiteRules(stored).value, closing.signal),
]);

// Firefox has it, its types do not yet.
const { openShortcutSettings }: { openShortcutSettings?: () => Promise<void> } = commands;

render(
  <Options
    settings={settings}
    profiles={profiles}
    pronunciations={pronunciations}
    readRules={readRules}
    call={caller<BackgroundCalls>('background', (message) => runtime.sendMessage(message))}
    languages={[uiLanguage(), ...navigator.languages]}
    shortcuts={async () => shortcutsOf(await commands.getAll())}
    openShortcuts={() => openShortcutPage({ openShortcutSettings, openTab: (url) => tabs.create({ url }) })}
    version={runtime.getManifest().version}
  />,
  document.body.querySelector('#app') ?? document.body,
);
