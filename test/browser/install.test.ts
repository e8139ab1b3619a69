import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { firefoxWindow } from '../../scripts/services/firefox-window.mjs';
import { launch } from './support/launch.ts';
import { BROWSERS } from './support/lectern.ts';
import { pageOf } from './support/page-surface.ts';
import type { LaunchedBrowser, Tab } from './support/surface.ts';

interface ExtensionInfo {
  readonly permissions: { readonly simplePermissions: readonly { readonly message: string }[] };
}
interface DeveloperPrivate {
  readonly getExtensionInfo: (id: string) => Promise<ExtensionInfo>;
}

/** The warnings of chrome://extensions, which are those of the installation. */
async function chromeWarnings(tab: Tab, id: string): Promise<readonly string[]> {
  await tab.goto('chrome://extensions');
  return tab.evaluate(async (extension) => {
    const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
    const { permissions } = await developerPrivate.getExtensionInfo(extension);
    return permissions.simplePermissions.map(({ message }) => message);
  }, id);
}

interface FirefoxModules {
  readonly AddonManager: {
    readonly getAddonByID: (id: string) => Promise<{ readonly userPermissions: object }>;
  };
  readonly ExtensionData: {
    readonly formatPermissionStrings: (info: object) => { readonly msgs: readonly string[] };
  };
}

/** What Firefox lists in its question before it installs an extension. */
async function firefoxWarnings(tab: Tab, id: string): Promise<readonly string[]> {
  const window = await firefoxWindow(pageOf(tab).browser());
  return window.run(async (extension) => {
    const { ChromeUtils } = globalThis as unknown as {
      ChromeUtils: { importESModule: (url: string) => FirefoxModules };
    };
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const { ExtensionData } = ChromeUtils.importESModule('resource://gre/modules/Extension.sys.mjs');
    const { userPermissions } = await AddonManager.getAddonByID(extension);
    return ExtensionData.formatPermissionStrings({ permissions: userPermissions }).msgs;
  }, id);
}

describe.for(BROWSERS)('in %s', (name) => {
  let browser: LaunchedBrowser;
  beforeAll(async () => {
    browser = await launch(name);
  });
  afterAll(() => browser.close());

  test('the built manifest asks for what it must, and opens no file to pages', async () => {
    const tab = await browser.openExtensionPage('src/options/index.html');
    const manifest = await tab.evaluate(async () => (await fetch('/manifest.json')).json());
    const offscreen = name === 'chrome' ? ['offscreen'] : [];
    expect([...manifest.permissions].sort()).toEqual(
      ['activeTab', 'contextMenus', ...offscreen, 'scripting', 'storage'].sort(),
    );
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    for (const key of [
      'host_permissions',
      'optional_permissions',
      'content_scripts',
      'web_accessible_resources',
    ])
      expect(manifest).not.toHaveProperty(key);
  });

  test('the browser warns of nothing when it is installed', async () => {
    const tab = await browser.open('about:blank');
    const warnings = name === 'chrome' ? chromeWarnings : firefoxWarnings;
    expect(await warnings(tab, browser.extensionId)).toEqual([]);
    expect(browser.strangers()).toEqual([]);
  });
});
