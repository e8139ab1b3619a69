import type { Permissions } from 'webextension-polyfill';
import type { Profile } from '../../shared/appearance.ts';
import { LecternError } from '../../shared/errors.ts';
import type { TextSizeChange, TextSizeState } from '../../shared/messages/background-calls.ts';
import { ownOf, type Profiles, setFor } from '../../shared/profiles.ts';
import { LIMITS } from '../../shared/settings.ts';
import { inTurn } from '../in-turn.ts';
import { PageSizes, type PageSizesApi } from './page-sizes.ts';
import { changed } from './percent.ts';
import { type ProfilesArea, ProfilesStore } from './profiles-store.ts';
import { mirror, type RegistrationsApi } from './registrations.ts';
import { patternsOf, type Site, siteOf, siteOfHost } from './site.ts';
import { SiteNotes } from './site-notes.ts';

const OWN = LIMITS.textSize.default;

const NO_SITE: TextSizeState = { host: null, origins: [], percent: OWN, scope: 'own', refused: false };

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
      if (change === 'reset') await this.#reset(site, tabId);
      else if (await this.#permitted(site)) await this.#keep(site, { textSize: percent }, tabId);
      else await this.#notes.wish(site.host, { textSize: percent });
      return this.#state(tabId, site);
    });
  }

  /** The person answered whether the size may be kept for a tab's site. @throws {LecternError} */
  answered(tabId: number, granted: boolean): Promise<TextSizeState> {
    return this.#inTurn(async () => {
      const site = await this.#knownSite(tabId);
      if (granted && (await this.#permitted(site)))
        await this.#keep(site, { textSize: await this.#percent(tabId, site) }, tabId);
      else await this.#notes.refuse(site.host);
      return this.#state(tabId, site);
    });
  }

  /** Forgets a site: what is kept for it, its script, its permission; its open pages get their own size back. */
  remove(host: string): Promise<void> {
    return this.#inTurn(() => this.#forget([siteOfHost(host)]));
  }

  /** Forgets all sites. */
  removeAll(): Promise<void> {
    return this.#inTurn(async () =>
      this.#forget(Object.keys((await this.#profiles.all()).sites).map((name) => siteOfHost(name))),
    );
  }

  /** Registers what the kept sizes need: the browsers drop registrations at an update. */
  syncRegistrations(): Promise<void> {
    return this.#inTurn(() => this.#mirror());
  }

  /** The browser permits more sites: keeps what was waiting for it. */
  permissionsAdded(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#mirror();
      for (const [host, wish] of await this.#notes.wishes()) {
        const site = siteOfHost(host);
        if (await this.#permitted(site)) await this.#keep(site, wish, null);
      }
    });
  }

  /** The browser permits fewer sites: nothing is kept for those. */
  permissionsRemoved(): Promise<void> {
    return this.#inTurn(async () => {
      const profiles = await this.#profiles.all();
      const permitted = await this.#permittedOf(profiles);
      const lost = Object.keys(profiles.sites).filter((name) => !Object.hasOwn(permitted.sites, name));
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
    const isKept = (await this.#keptSize(site)) !== undefined;
    const percent = await this.#percent(tabId, site);
    const { refused = false } = await this.#notes.of(site.host);
    return { ...site, percent, scope: isKept ? 'kept' : percent === OWN ? 'own' : 'visit', refused };
  }

  async #percent(tabId: number, site: Site): Promise<number> {
    return (await this.#keptSize(site)) ?? (await this.#pages.get(tabId));
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
    const sites = Object.entries(profiles.sites);
    const permitted = await Promise.all(sites.map(([name]) => this.#permitted(siteOfHost(name))));
    return { ...profiles, sites: Object.fromEntries(sites.filter((_, i) => permitted[i])) };
  }

  async #mirror(): Promise<void> {
    await mirror(this.#api.scripting, await this.#permittedOf(await this.#profiles.all()));
  }

  async #keep(site: Site, patch: Profile, shownIn: number | null): Promise<void> {
    await this.#profiles.keep(site.host, patch);
    await this.#notes.drop(site.host);
    await this.#spread(site, shownIn);
  }

  /** Keeps the other values of a site, and nothing of it where there are none. */
  async #reset(site: Site, shownIn: number): Promise<void> {
    const { sites } = await this.#profiles.all();
    const { textSize: _, ...others } = ownOf(sites, site.host);
    if (Object.keys(others).length === 0) return this.#forget([site]);
    await this.#profiles.replace(site.host, others);
    await this.#spread(site, shownIn);
  }

  async #spread(site: Site, shownIn: number | null): Promise<void> {
    await this.#mirror();
    await this.#pages.setElsewhere(site, shownIn, async () => (await this.#keptSize(site)) ?? OWN);
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

  /** Percent kept for a site, undefined where nothing is. */
  async #keptSize({ host }: Site): Promise<number | undefined> {
    return setFor(await this.#profiles.all(), host).textSize;
  }
}
