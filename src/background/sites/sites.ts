import {
  type Appearance,
  type Level,
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
import { EVERYWHERE, type Site, siteOf, siteOfHost } from './site.ts';
import { SiteNotes } from './site-notes.ts';
import { type PermissionsApi, SitePermissions } from './site-permissions.ts';

const NO_SITE: AppearanceState = {
  host: null,
  origins: [],
  appearance: OWN_APPEARANCE,
  scope: 'own',
  refused: { site: false, everywhere: false },
  isEverywherePermitted: false,
  from: { site: [], everywhere: [] },
};

/** What the wishes for all sites are noted under, which is no site's name. */
const ALL = '*';

/** The part of the browser that sites need. */
export interface SitesApi {
  readonly tabs: PageAppearanceApi['tabs'];
  readonly scripting: PageAppearanceApi['scripting'] & RegistrationsApi;
  readonly permissions: PermissionsApi;
  readonly storage: { readonly local: ProfilesArea; readonly session: ProfilesArea };
}

const isSame = (one: Appearance, other: Appearance): boolean =>
  one.textSize === other.textSize && sameLook(lookOf(one), lookOf(other));

const namesIn = (profile: Profile) => Object.keys(profile) as (keyof Appearance)[];

const nameOf = (level: Level, site: Site): string => (level === 'everywhere' ? ALL : site.host);

const without = (profile: Profile, names: object): Profile =>
  Object.fromEntries(Object.entries(profile).filter(([name]) => !Object.hasOwn(names, name)));

const sizeAlone = ({ textSize }: Profile): Profile => (textSize === undefined ? {} : { textSize });

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
  changeSize(tabId: number, change: TextSizeChange, level: Level): Promise<AppearanceState> {
    const patchOf = ({ textSize }: Appearance) => ({ textSize: changed(textSize, change) });
    return this.#change(tabId, { part: 'size', level, isReset: change === 'reset' }, patchOf);
  }

  /**
   * Changes what else there is of the appearance, in the same way; null gives the page its own look back.
   * @throws {LecternError} `siteUnknown`, `pageForbidden`, `pageGone`, `storageFailed`
   */
  changeLook(tabId: number, patch: Partial<Look> | null, level: Level): Promise<AppearanceState> {
    return this.#change(tabId, { part: 'look', level, isReset: patch === null }, () => patch ?? OWN_LOOK);
  }

  /** The person answered whether the appearance may be kept for a tab's site, or everywhere. @throws {LecternError} */
  answered(tabId: number, granted: boolean, level: Level): Promise<AppearanceState> {
    return this.#inTurn(async () => {
      const site = await this.#knownSite(tabId);
      if (granted && (await this.#mayKeep(level, site))) await this.#keepUnkept(tabId, level, site);
      else await this.#notes.refuse(nameOf(level, site));
      return this.#state(tabId, site);
    });
  }

  /** Changes what is kept for a site, or everywhere (null); a null patch forgets all of it but a text size. */
  edit(host: string | null, patch: Profile | null): Promise<void> {
    return this.#inTurn(async () => {
      const site = host === null ? EVERYWHERE : siteOfHost(host);
      await this.#profiles.change(host, (profile) => (patch ? { ...profile, ...patch } : sizeAlone(profile)));
      await this.#spread(site, null);
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
      for (const [name, wish] of await this.#notes.wishes()) {
        const [level, site]: [Level, Site] =
          name === ALL ? ['everywhere', { host: ALL, ...EVERYWHERE }] : ['site', siteOfHost(name)];
        if (await this.#mayKeep(level, site)) await this.#keep(level, site, wish, null);
      }
    });
  }

  /** The browser permits fewer sites: nothing is kept for those. */
  permissionsRemoved(): Promise<void> {
    return this.#inTurn(async () => {
      const { everywhere, sites } = await this.#profiles.all();
      const permitted = await this.#permissions.permittedOf({ everywhere, sites });
      const lost = Object.keys(sites).filter((name) => !Object.hasOwn(permitted.sites, name));
      const isAllLost = Object.keys(everywhere).length > Object.keys(permitted.everywhere).length;
      if (lost.length > 0) await this.#profiles.forget(lost);
      if (isAllLost) await this.#profiles.change(null, () => ({}));
      if (lost.length > 0 || isAllLost) await this.#mirror();
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
    { part, level, isReset }: { part: Part; level: Level; isReset: boolean },
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
      if (isReset) await this.#drop(level, site, patch, tabId);
      else if (await this.#mayKeep(level, site)) await this.#keep(level, site, patch, tabId);
      else await this.#notes.wish(nameOf(level, site), patch);
      return this.#state(tabId, site);
    });
  }

  #mayKeep(level: Level, site: Site): Promise<boolean> {
    return level === 'everywhere' ? this.#permissions.hasAll() : this.#permissions.has(site);
  }

  /** What is kept, and what holds for this visit. */
  async #inForce(tabId: number, { host }: Site): Promise<Appearance> {
    return { ...(await this.#pages.get(tabId)), ...setFor(await this.#profiles.all(), host) };
  }

  /** Keeps what held for this visit. */
  async #keepUnkept(tabId: number, level: Level, site: Site): Promise<void> {
    const now = await this.#pages.get(tabId);
    const kept = effective(await this.#profiles.all(), site.host);
    const names = (Object.keys(now) as (keyof Appearance)[]).filter((name) => now[name] !== kept[name]);
    await this.#keep(level, site, Object.fromEntries(names.map((name) => [name, now[name]])), tabId);
  }

  async #state(tabId: number, site: Site): Promise<AppearanceState> {
    const { everywhere, sites } = await this.#profiles.all();
    const kept = effective({ everywhere, sites }, site.host);
    const appearance = await this.#inForce(tabId, site);
    const [own, all] = [namesIn(ownOf(sites, site.host)), namesIn(everywhere)];
    const keptScope = own.length > 0 ? 'kept' : all.length > 0 ? 'everywhere' : 'own';
    return {
      ...site,
      appearance,
      scope: isSame(appearance, kept) ? keptScope : 'visit',
      refused: {
        site: (await this.#notes.of(site.host)).refused ?? false,
        everywhere: (await this.#notes.of(ALL)).refused ?? false,
      },
      isEverywherePermitted: await this.#permissions.hasAll(),
      from: { site: own, everywhere: all.filter((name) => !own.includes(name)) },
    };
  }

  async #mirror(): Promise<void> {
    await mirror(this.#api.scripting, await this.#permissions.permittedOf(await this.#profiles.all()));
  }

  async #keep(level: Level, site: Site, patch: Profile, shownIn: number | null): Promise<void> {
    const isAll = level === 'everywhere';
    await this.#profiles.change(isAll ? null : site.host, (profile) => ({ ...profile, ...patch }));
    // The site's own value would stand before the one that was just set for all.
    if (isAll) await this.#profiles.change(site.host, (profile) => without(profile, patch));
    await this.#notes.drop(nameOf(level, site));
    await this.#spread(isAll ? EVERYWHERE : site, shownIn);
  }

  /** Keeps the page's own values for a site only against others that hold everywhere. */
  async #drop(level: Level, site: Site, own: Profile, shownIn: number): Promise<void> {
    const { everywhere, sites } = await this.#profiles.all();
    if (level === 'everywhere') return this.#dropEverywhere(site, own);
    const against = Object.entries(own).filter(([name]) => Object.hasOwn(everywhere, name));
    const left = { ...without(ownOf(sites, site.host), own), ...Object.fromEntries(against) };
    if (Object.keys(left).length === 0) return this.#forget([site]);
    await this.#profiles.change(site.host, () => left);
    await this.#spread(site, shownIn);
  }

  async #dropEverywhere(site: Site, own: Profile): Promise<void> {
    await this.#profiles.change(null, (profile) => without(profile, own));
    await this.#profiles.change(site.host, (profile) => without(profile, own));
    await this.#notes.dropWishes([ALL]);
    await this.#spread(EVERYWHERE, null);
    await this.#tidy();
  }

  /** Nothing is kept that would need the permission for all sites. */
  async #tidy(): Promise<void> {
    const { everywhere, sites } = await this.#profiles.all();
    if (namesIn(everywhere).length + Object.keys(sites).length > 0) return;
    if (await this.#permissions.hasAll()) await this.#permissions.giveAllBack();
  }

  /** Brings registrations and the other open pages to what is kept now. */
  async #spread(sites: Pick<Site, 'origins'>, shownIn: number | null): Promise<void> {
    await this.#mirror();
    await this.#pages.setElsewhere(sites, shownIn, async (url) =>
      effective(await this.#profiles.all(), siteOf(url)?.host ?? null),
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
    if (namesIn((await this.#profiles.all()).everywhere).length > 0) return this.#spread(site, null);
    await this.#pages.clear(site);
    if (await this.#permissions.hasAll()) await this.#tidy();
    else await this.#permissions.giveBack(site);
  }
}
