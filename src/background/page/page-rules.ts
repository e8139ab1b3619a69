import type { Runtime, Storage, Tabs } from 'webextension-polyfill';
import { LecternError } from '../../shared/errors.ts';
import { PAGE_RULES_SHAPES, type PageRulesCalls } from '../../shared/messages/page-rules-calls.ts';
import { serve } from '../../shared/messages/rpc.ts';
import type { ReadRule } from '../../shared/read-rules.ts';
import { siteOf } from '../sites/site.ts';
import { RulesStore } from './rules-store.ts';

/** The part of the browser that rules need. */
export interface PageRulesApi {
  readonly tabs: Pick<Tabs.Static, 'get'>;
  readonly storage: Pick<Storage.Static, 'local' | 'session'>;
}

/** The rules of the sites that tabs show. What is decided in a private window is forgotten with the browser. */
export class PageRules {
  readonly #tabs: PageRulesApi['tabs'];
  readonly #kept: RulesStore;
  readonly #passing: RulesStore;

  constructor({ tabs, storage }: PageRulesApi) {
    this.#tabs = tabs;
    this.#kept = new RulesStore(storage.local);
    this.#passing = new RulesStore(storage.session);
  }

  /** The rules of the site in a tab; none where it belongs to no site, or is gone. */
  async ofTab(tabId: number): Promise<readonly ReadRule[]> {
    const tab = await this.#tabs.get(tabId).catch(() => null);
    const host = siteOf(tab?.url)?.host;
    if (!tab || host === undefined) return [];
    const passing = tab.incognito ? await this.#passing.of(host) : null;
    return passing ?? (await this.#kept.of(host)) ?? [];
  }

  /** Keeps the rules of a site, none to forget it. @throws {LecternError} `storageFailed` */
  keep(host: string, rules: readonly ReadRule[]): Promise<void> {
    return this.#kept.keep(host, rules.length > 0 ? rules : null);
  }

  /** Answers the page on which the person decides: for the page's own site, and for no other one. */
  readonly answer = (message: unknown, { frameId, tab, url }: Runtime.MessageSender) =>
    serve<PageRulesCalls>('page-rules', PAGE_RULES_SHAPES, {
      'pageRules.keep': async ({ rules }) => {
        const host = frameId === 0 ? siteOf(url)?.host : undefined;
        if (host === undefined) throw new LecternError('siteUnknown');
        await (tab?.incognito ? this.#passing.keep(host, rules) : this.keep(host, rules));
      },
    })(message);
}
