import type { Scripting, Tabs } from 'webextension-polyfill';
import type { SitesEvents } from '../../../src/background/sites/create-sites.ts';
import type { SitesApi } from '../../../src/background/sites/sites.ts';
import { OWN_LOOK } from '../../../src/shared/appearance.ts';

class Area {
  readonly items: Record<string, unknown> = {};
  full = false;

  async get(key: string) {
    return { [key]: structuredClone(this.items[key]) };
  }

  async set(items: Record<string, unknown>) {
    if (this.full) throw new Error('QUOTA_BYTES exceeded');
    Object.assign(this.items, structuredClone(items));
  }
}

class Event<Listener extends (...args: never[]) => void> {
  readonly listeners: Listener[] = [];
  addListener(listener: Listener) {
    this.listeners.push(listener);
  }
  removeListener() {}
  hasListener(listener: Listener) {
    return this.listeners.includes(listener);
  }
  hasListeners() {
    return this.listeners.length > 0;
  }
}

/** A tab of the fake browser. */
export interface FakeTab {
  readonly id: number;
  readonly url: string;
  /** Percent its script has set, null where no script runs. */
  size: number | null;
  /** The look its script has set, missing where no script runs. */
  look?: unknown;
  readonly incognito?: boolean;
  /** The browser lets nobody in. */
  readonly forbidden?: boolean;
}

/** A browser with tabs, permissions and registered scripts, as far as sites need one. */
export class FakeBrowser implements SitesApi, SitesEvents {
  readonly tabList: FakeTab[];
  readonly permitted = new Set<string>();
  readonly registered = new Map<string, Scripting.RegisteredContentScript>();
  readonly storage = { local: new Area(), session: new Area() };
  readonly runtime = {
    onInstalled: new Event<() => void>(),
    onStartup: new Event<() => void>(),
    onMessage: new Event(),
  };
  readonly permissions;
  readonly tabs;
  readonly scripting;

  constructor(...tabs: FakeTab[]) {
    this.tabList = tabs;
    this.tabs = this.#tabs();
    this.scripting = this.#scripting();
    this.permissions = {
      onAdded: new Event<() => void>(),
      onRemoved: new Event<() => void>(),
      contains: async ({ origins = [] }: { origins?: string[] | undefined }) =>
        origins.every((origin) => this.#isPermitted(origin)),
      remove: async ({ origins = [] }: { origins?: string[] | undefined }) => {
        for (const origin of origins) this.permitted.delete(origin);
        return true;
      },
    };
  }

  /** Each registered script as `id files`. */
  get scripts(): string[] {
    return [...this.registered.values()].map(({ id, js = [] }) => `${id} ${js.join(' ')}`);
  }

  #isPermitted(origin: string): boolean {
    return this.permitted.has(origin) || this.permitted.has('*://*/*');
  }

  #tab(id: number): FakeTab {
    const tab = this.tabList.find((each) => each.id === id);
    if (!tab) throw new Error(`No tab with id: ${id}`);
    return tab;
  }

  #tabs() {
    return {
      get: async (id: number) => this.#tab(id) as unknown as Tabs.Tab,
      query: async ({ url }: Tabs.QueryQueryInfoType) => {
        const hosts = [url ?? []]
          .flat()
          .filter((pattern) => this.#isPermitted(pattern))
          .map((pattern) => /^\*:\/\/(.*)\/\*$/.exec(pattern)?.[1]);
        const isWeb = (tab: FakeTab) => hosts.includes('*') && tab.url.startsWith('http');
        return this.tabList.filter(
          (tab) => isWeb(tab) || hosts.includes(new URL(tab.url).hostname),
        ) as unknown as Tabs.Tab[];
      },
      sendMessage: async (id: number, message: unknown) => {
        const tab = this.#tab(id);
        const { to, method, args } = message as { to: string; method: string; args: unknown };
        const part = to === 'look' ? 'look' : 'size';
        if ((tab[part] ?? null) === null) throw new Error('Receiving end does not exist.');
        if (method === 'size.set') tab.size = (args as { percent: number }).percent;
        if (method === 'look.set') tab.look = (args as { look: unknown }).look;
        return { ok: true, value: method.endsWith('.get') ? tab[part] : null };
      },
    };
  }

  #scripting() {
    const put = async (scripts: Scripting.RegisteredContentScript[]) => {
      for (const script of scripts) this.registered.set(script.id, script);
    };
    return {
      executeScript: async ({ target, files = [] }: Scripting.ScriptInjection) => {
        const tab = this.#tab(target.tabId);
        if (tab.forbidden) throw new Error('Cannot access contents of the page.');
        if (files.includes('look.js')) tab.look ??= OWN_LOOK;
        else tab.size ??= 100;
        return [{ frameId: 0, documentId: `${target.tabId}` }];
      },
      insertCSS: async () => {},
      removeCSS: async () => {},
      getRegisteredContentScripts: async () => [...this.registered.values()],
      registerContentScripts: put,
      updateContentScripts: put,
      unregisterContentScripts: async ({ ids = [] }: { ids?: string[] | undefined } = {}) => {
        for (const id of ids) this.registered.delete(id);
      },
    };
  }
}
