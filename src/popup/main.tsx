import { render } from 'preact';
import { parseAgenda } from '../shared/agenda.ts';
import { browser } from '../shared/browser.ts';
import { parseKeptPlace } from '../shared/kept-place.ts';
import type { BackgroundCalls } from '../shared/messages/background-calls.ts';
import { caller } from '../shared/messages/rpc.ts';
import { parseSession } from '../shared/parse-session.ts';
import { parseSettings } from '../shared/settings.ts';
import { LOCAL, SESSION } from '../shared/storage-keys.ts';
import { setDocumentLanguage } from '../ui/document-language.ts';
import { watchStored } from '../ui/stored.ts';
import { calm, waitWith } from './calm.ts';
import { currentTab, pageLanguage } from './current-tab.ts';
import { Popup } from './Popup.tsx';

const closing = new AbortController();
addEventListener('pagehide', () => closing.abort());
setDocumentLanguage(document);

const { storage, tabs } = browser;
const [session, agenda, settings, place, tab] = await Promise.all([
  watchStored(storage.session, SESSION.session, parseSession, closing.signal),
  watchStored(storage.session, SESSION.machine, parseAgenda, closing.signal),
  watchStored(storage.local, LOCAL.settings, (stored) => parseSettings(stored).value, closing.signal),
  watchStored(storage.local, LOCAL.place, parseKeptPlace, closing.signal),
  currentTab(tabs, location.search).catch(() => null),
]);

const openOptions = async () => {
  await browser.runtime.openOptionsPage();
  close();
};

const openPage = async (url: string) => {
  await tabs.create({ url: new URL(url, location.href).href });
  close();
};

render(
  <Popup
    current={() => session.value}
    session={calm(session, closing.signal, waitWith)}
    agenda={agenda}
    settings={settings}
    place={calm(place, closing.signal)}
    tab={tab}
    call={caller<BackgroundCalls>('background', (message) => browser.runtime.sendMessage(message))}
    pageLanguage={async () => (tab ? pageLanguage(tabs, tab.id) : '')}
    requestPermission={(origins) => browser.permissions.request({ origins: [...origins] })}
    openOptions={() => void openOptions()}
    close={() => close()}
    openPage={(url) => void openPage(url)}
  />,
  document.body.querySelector('#app') ?? document.body,
);
