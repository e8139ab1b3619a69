import type { Runtime } from 'webextension-polyfill';
import { browser } from '../shared/browser.ts';
import { t } from '../shared/i18n.ts';
import { BACKGROUND_SHAPES, type BackgroundCalls } from '../shared/messages/background-calls.ts';
import { serve } from '../shared/messages/rpc.ts';
import type { ReadingSource } from '../shared/reading.ts';
import { savePath } from '../shared/save-path.ts';
import { backgroundHandlers } from './calls.ts';
import type { LinkListener } from './engine/engine-link.ts';
import { makeEngine } from './engine/make-engine.ts';
import { hasSelection } from './page/has-selection.ts';
import { inject } from './page/inject.ts';
import { watchPage } from './page/page-ports.ts';
import { PageRules } from './page/page-rules.ts';
import { pages } from './page/pages.ts';
import { pointed } from './page/pointed.ts';
import { PlayerPorts } from './player/player-ports.ts';
import { SpotStore } from './player/spot-store.ts';
import { wishes } from './player/wishes.ts';
import { continuing } from './session/continuing.ts';
import { controls } from './session/controls.ts';
import { PlaceKeeper } from './session/place-keeper.ts';
import { SessionRunner } from './session/runner.ts';
import { Snapshot } from './session/snapshot.ts';
import { PronunciationsStore } from './settings/pronunciations-store.ts';
import { SettingsStore } from './settings/settings-store.ts';
import { spokenSettings } from './settings/spoken.ts';
import { createSites } from './sites/create-sites.ts';
import { actionIcon } from './surface/action-icon.ts';
import { onCommands } from './surface/commands.ts';
import { createMenu, onMenu } from './surface/context-menu.ts';
import { MEDIA_COMMANDS, mediaState } from './surface/media-keys.ts';
import { unanswered } from './surface/unanswered.ts';

/** The player's file in the package; the background knows no more of it. */
const PLAYER_SCRIPT = 'player.js';

const settings = new SettingsStore(browser.storage.local, () => players.noticed());
const pronunciations = new PronunciationsStore(browser.storage.local);
const listener: LinkListener = {
  heard: (event) => runner.dispatch({ type: 'speech', event }),
  lost: () => void runner.dispatch({ type: 'engineLost' }),
  mediaKey: (key) => void runner.dispatch({ type: 'command', command: MEDIA_COMMANDS[key] }),
};
const engine = makeEngine(listener);
const places = new PlaceKeeper(browser.storage.local, browser.tabs);
const showState = actionIcon(browser);
const spots = new SpotStore(browser.storage.local);
const players = new PlayerPorts({
  settings: () => settings.get(),
  inject: (tabId) => inject(browser, tabId, PLAYER_SCRIPT),
  spotOf: (host) => spots.of(host),
  wish: (tabId, wish, reading) => unanswered(doWish(tabId, wish, reading).then(() => players.noticed())),
});
const pageRules = new PageRules(browser);
const texts = pages({
  api: browser,
  send: (tabId, message) => browser.tabs.sendMessage(tabId, message, { frameId: 0 }),
  settings: () => settings.get(),
  rules: (tabId) => pageRules.ofTab(tabId),
});
const showMedia = mediaState(browser.tabs, t('extensionName'), (state) => engine.media(state));
const runner = new SessionRunner({
  snapshot: new Snapshot(browser.storage.session),
  engine,
  pages: continuing(texts, places),
  settings: () => settings.get(),
  spoken: spokenSettings(settings, pronunciations),
  changed: (view, reading) => {
    showState(view);
    showMedia(view);
    places.noticed(view, reading);
    players.noticed(view, reading);
  },
});
const player = controls(runner, settings);
const { start, command, readNext } = player;

browser.runtime.onConnect.addListener((port) => {
  if (engine.connected(port) || players.connected(port)) return;
  watchPage(port, {
    tabs: browser.tabs,
    opened: (tabId, readingId) => void runner.dispatch({ type: 'pageHolds', tabId, readingId }),
    asked: pointed({ reading: () => runner.reading(), seek: player.readFrom }),
    left: (tabId, readingId) => void runner.dispatch({ type: 'pageLeft', tabId, readingId }),
  });
});
browser.tabs.onRemoved.addListener((tabId) => void runner.dispatch({ type: 'tabClosed', tabId }));

const openSave = (tabId: number, what: ReadingSource) =>
  browser.tabs.create({ url: browser.runtime.getURL(savePath(tabId, what)) });
const sites = createSites(browser);
const doWish = wishes({
  controls: player,
  textSize: (tabId, change) => sites.onCommandTextSize(tabId, change),
  spots,
  tabs: browser.tabs,
  save: (tabId) => openSave(tabId, 'page'),
});
const onMessage = serve<BackgroundCalls>(
  'background',
  BACKGROUND_SHAPES,
  backgroundHandlers({
    controls: player,
    settings,
    pronunciations,
    places,
    texts,
    rules: pageRules,
    hasSelection: async (tabId) => {
      const selected = await hasSelection(browser, tabId);
      // The popup was opened, and Play is what most people press next.
      if (!selected && (await runner.view()).status === 'idle') void texts.prepare(tabId);
      return selected;
    },
    engine,
    sites: sites.handlers,
  }),
);
// Pages hold content scripts, so only our own pages are answered here.
browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
  sender.url?.startsWith(browser.runtime.getURL('')) ? onMessage(message) : undefined,
);
browser.runtime.onMessage.addListener(pageRules.answer);
onCommands(browser.commands, {
  session: (name, tabId) => unanswered(command(name, tabId)),
  start: (tabId, what) => unanswered(start(tabId, what)),
  readNext: (tabId) => unanswered(readNext(tabId, 'chosen')),
  textSize: (tabId, change) => unanswered(sites.onCommandTextSize(tabId, change)),
});
onMenu(browser, {
  start: (tabId, what) => unanswered(start(tabId, what)),
  readNext: (tabId, what) => unanswered(readNext(tabId, what)),
  save: (tabId) => unanswered(openSave(tabId, 'selection')),
});
browser.runtime.onInstalled.addListener(() => unanswered(createMenu(browser)));
