import type { Permissions } from 'webextension-polyfill';
import { LecternError } from '../../shared/errors.ts';
import type { TextSizeChange, TextSizeState } from '../../shared/messages/background-calls.ts';
import { LIMITS, type Profiles } from '../../shared/settings.ts';
import { inTurn } from '../in-turn.ts';
import { PageSizes, type PageSizesApi } from './page-sizes.ts';
import { changed } from './percent.ts';
import { type ProfilesArea, ProfilesStore } from './profiles-store.ts';
import { mirror, type RegistrationsApi } from './registrations.ts';
import { patternsOf, type Site, siteOf, siteOfHost } from './site.ts';
import { SiteNotes } from './site-notes.ts';

const OWN = LIMITS.textSize.default;

const NO_SITE: TextSizeState = { host: null, origin: null, percent: OWN, scope: 'own', refused: false };

/** The part of the browser that sites need. */
export interface SitesApi {
  readonly tabs: PageSizesApi['tabs'];
  readonly scripting: PageSizesApi['scripting'] & RegistrationsApi;
  readonly permissions: Pick<Permissions.Static, 'contains' | 'remove'>;
  readonly storage: { readonly local: ProfilesArea; readonly session: ProfilesArea };
}

/** The text size of pages, and the sites it is kept for; changes happen one after the other. */
export class Sites {
  readonly #api: SitesApi;
  readonly #profiles: ProfilesStore;
  readonly #notes: SiteNotes;
  readonly #pages: PageSizes;
  readonly #inTurn = inTurn();

  constructor(api: SitesApi) {
    this.#api = api;
    this.#profiles = new ProfilesStore(api.storage.local);
    this.#notes = new SiteNotes(api.storage.session);
    this.#pages = new PageSizes(api);
  }

  /** The text size of a tab's page. @throws {LecternError} `pageGone` */
  get(tabId: number): Promise<TextSizeState> {
    return this.#siteOfTab(tabId).then((site) => (site ? this.#state(tabId, site) : NO_SITE));
  }

  /**
   * Changes the text size of a tab's page at once, and keeps it where the site is permitted. A reset keeps
   * nothing of the site.
   * @throws {LecternError} `siteUnknown`, `pageForbidden`, `pageGone`, `storageFailed`
   */
  async change(tabId: number, change: TextSizeChange): Promise<TextSizeState> {
    const site = await this.#knownSite(tabId);
    // Not in turn: a page that hangs would hold up every other one.
    const frames = await this.#pages.inject(tabId);
    return this.#inTurn(async () => {
      const percent = changed(await this.#percent(tabId, site), change);
      await this.#pages.set(tabId, frames, percent);
      if (change === 'reset') await this.#forget([site]);
      else if (await this.#permitted(site)) await this.#keep(site, percent, tabId);
      else await this.#notes.add(site.host, { wish: percent });
      return this.#state(tabId, site);
    });
  }

  /** The person answered whether the size may be kept for a tab's site. @throws {LecternError} */
  answered(tabId: number, granted: boolean): Promise<TextSizeState> {
    return this.#inTurn(async () => {
      const site = await this.#knownSite(tabId);
      if (granted && (await this.#permitted(site)))
        await this.#keep(site, await this.#percent(tabId, site), tabId);
      else await this.#notes.add(site.host, { refused: true });
      return this.#state(tabId, site);
    });
  }

  /** Forgets a site: its size, its script, its permission; its open pages get their own size back. */
  remove(host: string): Promise<void> {
    return this.#inTurn(() => this.#forget([siteOfHost(host)]));
  }

  /** Forgets all sites. */
  removeAll(): Promise<void> {
    return this.#inTurn(async () =>
      this.#forget(Object.keys(await this.#profiles.all()).map((host) => siteOfHost(host))),
    );
  }

  /** Registers what the kept sizes need: the browsers drop registrations at an update. */
  syncRegistrations(): Promise<void> {
    return this.#inTurn(() => this.#mirror());
  }

  /** The browser permits more sites: keeps the sizes that were waiting for it. */
  permissionsAdded(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#mirror();
      for (const [host, percent] of await this.#notes.wishes()) {
        const site = siteOfHost(host);
        if (await this.#permitted(site)) await this.#keep(site, percent, null);
      }
    });
  }

  /** The browser permits fewer sites: nothing is kept for those. */
  permissionsRemoved(): Promise<void> {
    return this.#inTurn(async () => {
      const profiles = await this.#profiles.all();
      const permitted = await this.#permittedOf(profiles);
      const lost = Object.keys(profiles).filter((host) => !(host in permitted));
      if (lost.length === 0) return;
      await this.#profiles.forget(lost);
      await this.#mirror();
    });
  }

  async #siteOfTab(tabId: number): Promise<Site | null> {
    const tab = await this.#api.tabs.get(tabId).catch((cause: unknown) => {
      throw new LecternError('pageGone', '', { cause });
    });
    return siteOf(tab.url);
  }

  async #knownSite(tabId: number): Promise<Site> {
    const site = await this.#siteOfTab(tabId);
    if (!site) throw new LecternError('siteUnknown');
    return site;
  }

  async #state(tabId: number, site: Site): Promise<TextSizeState> {
    const kept = (await this.#profiles.all())[site.host];
    const percent = kept?.textSize ?? (await this.#pages.get(tabId));
    const { refused = false } = await this.#notes.of(site.host);
    return { ...site, percent, scope: kept ? 'kept' : percent === OWN ? 'own' : 'visit', refused };
  }

  async #percent(tabId: number, { host }: Site): Promise<number> {
    return (await this.#profiles.all())[host]?.textSize ?? (await this.#pages.get(tabId));
  }

  async #permitted(site: Site): Promise<boolean> {
    return (await this.#permissionsOf(site)).length > 0;
  }

  async #permissionsOf(site: Site): Promise<string[]> {
    const patterns = patternsOf(site);
    const there = await Promise.all(
      patterns.map((pattern) => this.#api.permissions.contains({ origins: [pattern] })),
    );
    return patterns.filter((_, i) => there[i]);
  }

  async #permittedOf(profiles: Profiles): Promise<Profiles> {
    const hosts = Object.keys(profiles);
    const permitted = await Promise.all(hosts.map((host) => this.#permitted(siteOfHost(host))));
    return Object.fromEntries(Object.entries(profiles).filter((_, i) => permitted[i]));
  }

  async #mirror(): Promise<void> {
    await mirror(this.#api.scripting, await this.#permittedOf(await this.#profiles.all()));
  }

  async #keep(site: Site, percent: number, shownIn: number | null): Promise<void> {
    await this.#profiles.keep(site.host, { textSize: percent });
    await this.#notes.drop(site.host);
    await this.#mirror();
    await this.#pages.setElsewhere(site, shownIn, () => this.#keptSize(site));
  }

  async #forget(sites: readonly Site[]): Promise<void> {
    const hosts = sites.map(({ host }) => host);
    await this.#profiles.forget(hosts);
    await this.#notes.dropWishes(hosts);
    await this.#mirror();
    for (const site of sites) await this.#giveBack(site);
  }

  /** Tabs are looked up by address only as long as the site is permitted. */
  async #giveBack(site: Site): Promise<void> {
    const permissions = await this.#permissionsOf(site);
    if (permissions.length === 0) return;
    await this.#pages.clear(site);
    await this.#api.permissions.remove({ origins: permissions });
  }

  async #keptSize({ host }: Site): Promise<number> {
    return (await this.#profiles.all())[host]?.textSize ?? OWN;
  }
}
