import {
  type Appearance,
  type Look,
  lookOf,
  OWN_APPEARANCE,
  OWN_LOOK,
  type Profile,
  sameLook,
} from '../../shared/appearance.ts';
import { LecternError } from '../../shared/errors.ts';
import type { AppearanceState, TextSizeChange } from '../../shared/messages/background-calls.ts';
import { effective, ownOf, setFor } from '../../shared/profiles.ts';
import { inTurn } from '../in-turn.ts';
import { PageAppearance, type PageAppearanceApi, type Part } from './page-appearance.ts';
import { changed } from './percent.ts';
import { type ProfilesArea, ProfilesStore } from './profiles-store.ts';
import { mirror, type RegistrationsApi } from './registrations.ts';
import { type Site, siteOf, siteOfHost } from './site.ts';
import { SiteNotes } from './site-notes.ts';
import { type PermissionsApi, SitePermissions } from './site-permissions.ts';

const NO_SITE: AppearanceState = {
  host: null,
  origins: [],
  appearance: OWN_APPEARANCE,
  scope: 'own',
  refused: false,
};

/** The part of the browser that sites need. */
export interface SitesApi {
  readonly tabs: PageAppearanceApi['tabs'];
  readonly scripting: PageAppearanceApi['scripting'] & RegistrationsApi;
  readonly permissions: PermissionsApi;
  readonly storage: { readonly local: ProfilesArea; readonly session: ProfilesArea };
}

const isSame = (one: Appearance, other: Appearance): boolean =>
  one.textSize === other.textSize && sameLook(lookOf(one), lookOf(other));

/** The appearance of pages, and the sites it is kept for; changes happen one after the other. */
export class Sites {
  readonly #api: SitesApi;
  readonly #profiles: ProfilesStore;
  readonly #notes: SiteNotes;
  readonly #pages: PageAppearance;
  readonly #permissions: SitePermissions;
  readonly #inTurn = inTurn();

  constructor(api: SitesApi) {
    this.#api = api;
    this.#profiles = new ProfilesStore(api.storage.local);
    this.#notes = new SiteNotes(api.storage.session);
    this.#pages = new PageAppearance(api);
    this.#permissions = new SitePermissions(api.permissions);
  }

  /** The appearance of a tab's page. @throws {LecternError} `pageGone` */
  get(tabId: number): Promise<AppearanceState> {
    return this.#siteOfTab(tabId).then((site) => (site ? this.#state(tabId, site) : NO_SITE));
  }

  /**
   * Changes the text size of a tab's page at once, and keeps it where the site is permitted. A reset keeps
   * no size for the site.
   * @throws {LecternError} `siteUnknown`, `pageForbidden`, `pageGone`, `storageFailed`
   */
  changeSize(tabId: number, change: TextSizeChange): Promise<AppearanceState> {
    const patchOf = ({ textSize }: Appearance) => ({ textSize: changed(textSize, change) });
    return this.#change(tabId, 'size', change === 'reset' ? 'drop' : 'keep', patchOf);
  }

  /**
   * Changes what else there is of the appearance, in the same way; null gives the page its own look back.
   * @throws {LecternError} `siteUnknown`, `pageForbidden`, `pageGone`, `storageFailed`
   */
  changeLook(tabId: number, patch: Partial<Look> | null): Promise<AppearanceState> {
    return this.#change(tabId, 'look', patch ? 'keep' : 'drop', () => patch ?? OWN_LOOK);
  }

  /** The person answered whether the appearance may be kept for a tab's site. @throws {LecternError} */
  answered(tabId: number, granted: boolean): Promise<AppearanceState> {
    return this.#inTurn(async () => {
      const site = await this.#knownSite(tabId);
      if (granted && (await this.#permissions.has(site)))
        await this.#keep(site, await this.#unkept(tabId, site), tabId);
      else await this.#notes.refuse(site.host);
      return this.#state(tabId, site);
    });
  }

  /** Forgets a site: what is kept for it, its scripts, its permission; its open pages get their own appearance back. */
  remove(host: string): Promise<void> {
    return this.#inTurn(() => this.#forget([siteOfHost(host)]));
  }

  /** Forgets all sites. */
  removeAll(): Promise<void> {
    return this.#inTurn(async () =>
      this.#forget(Object.keys((await this.#profiles.all()).sites).map((name) => siteOfHost(name))),
    );
  }

  /** Registers what the kept profiles need: the browsers drop registrations at an update. */
  syncRegistrations(): Promise<void> {
    return this.#inTurn(() => this.#mirror());
  }

  /** The browser permits more sites: keeps what was waiting for it. */
  permissionsAdded(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#mirror();
      for (const [host, wish] of await this.#notes.wishes()) {
        const site = siteOfHost(host);
        if (await this.#permissions.has(site)) await this.#keep(site, wish, null);
      }
    });
  }

  /** The browser permits fewer sites: nothing is kept for those. */
  permissionsRemoved(): Promise<void> {
    return this.#inTurn(async () => {
      const profiles = await this.#profiles.all();
      const permitted = await this.#permissions.permittedOf(profiles);
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

  async #change(
    tabId: number,
    part: Part,
    then: 'keep' | 'drop',
    patchOf: (now: Appearance) => Profile,
  ): Promise<AppearanceState> {
    const site = await this.#knownSite(tabId);
    // Not in turn: a page that hangs would hold up every other one.
    const before = await this.#inForce(tabId, site);
    await this.#pages.inject(tabId, part, { ...before, ...patchOf(before) });
    return this.#inTurn(async () => {
      const now = await this.#inForce(tabId, site);
      const patch = patchOf(now);
      await this.#pages.set(tabId, part, { ...now, ...patch });
      if (then === 'drop') await this.#drop(site, patch, tabId);
      else if (await this.#permissions.has(site)) await this.#keep(site, patch, tabId);
      else await this.#notes.wish(site.host, patch);
      return this.#state(tabId, site);
    });
  }

  /** What is kept, and what holds for this visit. */
  async #inForce(tabId: number, { host }: Site): Promise<Appearance> {
    return { ...(await this.#pages.get(tabId)), ...setFor(await this.#profiles.all(), host) };
  }

  /** What holds for this visit and is not kept. */
  async #unkept(tabId: number, { host }: Site): Promise<Profile> {
    const now = await this.#pages.get(tabId);
    const kept = effective(await this.#profiles.all(), host);
    const names = Object.keys(now) as (keyof Appearance)[];
    return Object.fromEntries(
      names.filter((name) => now[name] !== kept[name]).map((name) => [name, now[name]]),
    );
  }

  async #state(tabId: number, site: Site): Promise<AppearanceState> {
    const profiles = await this.#profiles.all();
    const appearance = await this.#inForce(tabId, site);
    const { refused = false } = await this.#notes.of(site.host);
    const isKept = isSame(appearance, effective(profiles, site.host));
    const isOwn = isKept && Object.keys(ownOf(profiles.sites, site.host)).length === 0;
    return { ...site, appearance, scope: isOwn ? 'own' : isKept ? 'kept' : 'visit', refused };
  }

  async #mirror(): Promise<void> {
    await mirror(this.#api.scripting, await this.#permissions.permittedOf(await this.#profiles.all()));
  }

  async #keep(site: Site, patch: Profile, shownIn: number | null): Promise<void> {
    await this.#profiles.keep(site.host, patch);
    await this.#notes.drop(site.host);
    await this.#spread(site, shownIn);
  }

  /** Keeps the page's own values for a site only against others that hold everywhere. */
  async #drop(site: Site, own: Profile, shownIn: number): Promise<void> {
    const { everywhere, sites } = await this.#profiles.all();
    const kept = Object.entries(ownOf(sites, site.host)).filter(([name]) => !Object.hasOwn(own, name));
    const against = Object.entries(own).filter(([name]) => Object.hasOwn(everywhere, name));
    if (kept.length + against.length === 0) return this.#forget([site]);
    await this.#profiles.replace(site.host, Object.fromEntries([...kept, ...against]));
    await this.#spread(site, shownIn);
  }

  /** Brings registrations and the other open pages of a site to what is kept now. */
  async #spread(site: Site, shownIn: number | null): Promise<void> {
    await this.#mirror();
    await this.#pages.setElsewhere(site, shownIn, async () =>
      effective(await this.#profiles.all(), site.host),
    );
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
    if (!(await this.#permissions.has(site))) return;
    await this.#pages.clear(site);
    await this.#permissions.giveBack(site);
  }
}
