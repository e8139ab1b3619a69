import { until } from '../../../scripts/services/children.mjs';
import { pressInWindow } from '../../../scripts/services/firefox-keys.mjs';
import type { FirefoxWindow } from '../../../scripts/services/firefox-window.mjs';
import { firefoxView } from './firefox-view.ts';
import type { LaunchedBrowser, Plain, StorageArea, Surface } from './surface.ts';

interface Extension {
  readonly id: string;
  readonly backgroundState: 'starting' | 'running' | 'suspending' | 'stopped';
  readonly terminateBackground: (options: object) => Promise<void>;
}

/** What Firefox's window knows of, as far as it is used here. */
interface FirefoxGlobals {
  readonly WebExtensionPolicy: {
    readonly getByID: (id: string) => { mozExtensionHostname: string; extension: Extension } | null;
  };
  readonly ChromeUtils: {
    readonly importESModule: (url: string) => {
      ExtensionPermissions: { add: (id: string, what: object, extension: Extension) => Promise<void> };
    };
  };
  readonly CustomizableUI: { readonly addWidgetToArea: (widget: string, area: string) => void };
  readonly Services: { readonly scriptSecurityManager: { readonly getSystemPrincipal: () => unknown } };
  readonly gBrowser: {
    readonly addTab: (url: string, options: object) => { readonly linkedBrowser: Element };
  };
  readonly synthesizeMouseEvent: (type: string, x: number, y: number, mouse: object, options: object) => void;
}

interface BrowserElement {
  readonly currentURI: { readonly spec: string };
  readonly webProgress: { readonly isLoadingDocument: boolean };
}

/** The host of the extension's addresses, new in each profile. */
export const hostOf = (window: FirefoxWindow, id: string): Promise<string> =>
  window.run((extensionId) => {
    const { WebExtensionPolicy } = globalThis as unknown as FirefoxGlobals;
    return WebExtensionPolicy.getByID(extensionId)?.mozExtensionHostname ?? '';
  }, id);

/** A picture of the extension in a tab behind the others, where its storage can be read and none of its code runs. */
async function backRoom(window: FirefoxWindow, baseUrl: string): Promise<Surface> {
  const picture = `${baseUrl}icons/16.png`;
  await window.run((url) => {
    const { gBrowser, Services } = globalThis as unknown as FirefoxGlobals;
    const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
    const tab = gBrowser.addTab(url, { inBackground: true, triggeringPrincipal });
    tab.linkedBrowser.id = 'lectern-back-room';
    return true;
  }, picture);
  const isThere = (url: string) => {
    const room = document.querySelector('#lectern-back-room') as unknown as BrowserElement | null;
    return room?.currentURI.spec === url && !room.webProgress.isLoadingDocument;
  };
  await until(() => window.run(isThere, picture), { what: 'the back room' });
  return firefoxView(window, '#lectern-back-room');
}

/** What can be asked of the extension itself. */
type ExtensionCalls = Pick<
  LaunchedBrowser,
  | 'asExtension'
  | 'grantSite'
  | 'hasSite'
  | 'stored'
  | 'store'
  | 'stopBackground'
  | 'backgroundRuns'
  | 'update'
>;

/** Where the extension is installed, and how it is installed again. */
interface Installed {
  readonly id: string;
  readonly baseUrl: string;
  readonly install: () => Promise<unknown>;
}

/** The extension in a running Firefox. */
export function firefoxExtension(window: FirefoxWindow, { id, baseUrl, install }: Installed): ExtensionCalls {
  let opened: Promise<Surface> | undefined;
  const inside = async <Args extends readonly Plain[], T>(
    work: (...args: Args) => Promise<T>,
    ...args: Args
  ) => {
    opened ??= backRoom(window, baseUrl);
    return (await opened).evaluate(work, ...args);
  };
  return {
    asExtension: inside,
    hasSite: (pattern) => inside((site) => browser.permissions.contains({ origins: [site] }), pattern),
    stored: (area, key) =>
      inside(async (where: StorageArea, name) => (await browser.storage[where].get(name))[name], area, key),
    store: (area, items) =>
      inside((where: StorageArea, what) => browser.storage[where].set(what), area, items),
    grantSite: async (pattern) => {
      await window.run(grant, id, pattern);
    },
    stopBackground: async () => {
      await window.run(terminate, id);
    },
    backgroundRuns: () => window.run(runs, id),
    update: async () => {
      await install();
      opened = undefined;
    },
  };
}

async function grant(id: string, pattern: string): Promise<boolean> {
  const { WebExtensionPolicy, ChromeUtils } = globalThis as unknown as FirefoxGlobals;
  const policy = WebExtensionPolicy.getByID(id);
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  if (policy) await ExtensionPermissions.add(id, { permissions: [], origins: [pattern] }, policy.extension);
  return true;
}

/** Ends the event page as its idle timer does, whatever it is doing. */
async function terminate(id: string): Promise<boolean> {
  const { WebExtensionPolicy } = globalThis as unknown as FirefoxGlobals;
  await WebExtensionPolicy.getByID(id)?.extension.terminateBackground({
    ignoreDevToolsAttached: true,
    disableResetIdleForTest: true,
  });
  return true;
}

function runs(id: string): boolean {
  const { WebExtensionPolicy } = globalThis as unknown as FirefoxGlobals;
  return WebExtensionPolicy.getByID(id)?.extension.backgroundState !== 'stopped';
}

/** The popup's `<browser>` element, once the panel around it is open. */
const POPUP = 'panel[panelopen] browser.webextension-popup-browser';

/** Puts the button on the toolbar, clicks it with the mouse and gives the popup once it has the focus. */
export async function firefoxPopup(window: FirefoxWindow, id: string): Promise<Surface> {
  await window.run(closePanels);
  await until(() => window.run(noPanel), { what: 'the last popup to close' });
  await window.run(clickToolbarButton, `${id.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`);
  const popup = firefoxView(window, POPUP);
  const ready = () => document.readyState === 'complete' && document.hasFocus();
  await until(() => popup.evaluate(ready).catch(() => false), {
    what: 'the popup to open and have the focus',
  });
  // After a click with the mouse Firefox keeps the keyboard in its own window; a person's first Tab moves it.
  const hasKeyboard = (view: string) => document.activeElement?.matches(view) ?? false;
  const takeKeyboard = async () => {
    if (await window.run(hasKeyboard, POPUP)) return true;
    // A Tab that comes while the panel is still opening is lost.
    await pressInWindow(window, ['Tab']);
    return window.run(hasKeyboard, POPUP);
  };
  await until(takeKeyboard, { what: 'the popup to have the keyboard', every: 300 });
  return popup;
}

/** A popup that is still open would take the click, and only close. */
function closePanels(): boolean {
  for (const panel of document.querySelectorAll('panel[panelopen]'))
    (panel as HTMLElement & { hidePopup: () => void }).hidePopup();
  return true;
}

const noPanel = () => document.querySelector('panel[panelopen]') === null;

async function clickToolbarButton(widget: string): Promise<boolean> {
  const { CustomizableUI, synthesizeMouseEvent } = globalThis as unknown as FirefoxGlobals;
  CustomizableUI.addWidgetToArea(widget, 'nav-bar');
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const button = document.querySelector(`#${widget} .unified-extensions-item-action-button`);
  if (!button) throw new Error(`There is no toolbar button #${widget}.`);
  const { x, y, width, height } = button.getBoundingClientRect();
  for (const type of ['mousemove', 'mousedown', 'mouseup'])
    synthesizeMouseEvent(type, x + width / 2, y + height / 2, { button: 0, clickCount: 1 }, {});
  return true;
}
