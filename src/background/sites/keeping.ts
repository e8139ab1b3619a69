import type { Appearance, Level, Profile } from '../../shared/appearance.ts';
import { effective, ownOf } from '../../shared/profiles.ts';
import type { PageAppearance } from './page-appearance.ts';
import type { ProfilesStore } from './profiles-store.ts';
import { mirror, type RegistrationsApi } from './registrations.ts';
import { EVERYWHERE, type Site, siteOf, siteOfHost } from './site.ts';
import type { SiteNotes } from './site-notes.ts';
import type { SitePermissions } from './site-permissions.ts';

/** What the wishes for all sites are noted under, which is no site's name. */
const ALL = '*';

const namesIn = (profile: Profile) => Object.keys(profile) as (keyof Appearance)[];

const without = (profile: Profile, names: object): Profile =>
  Object.fromEntries(Object.entries(profile).filter(([name]) => !Object.hasOwn(names, name)));

const sizeAlone = ({ textSize }: Profile): Profile => (textSize === undefined ? {} : { textSize });

/** What is noted, and what permissions and registrations follow. */
export interface KeepingParts {
  readonly scripting: RegistrationsApi;
  readonly profiles: ProfilesStore;
  readonly notes: SiteNotes;
  readonly pages: PageAppearance;
  readonly permissions: SitePermissions;
}

/**
 * What is kept of appearances, with what has to go along: registrations, permissions, and the open pages of a
 * site. Calls must come one after the other.
 */
export class Keeping {
  readonly #parts: KeepingParts;

  constructor(parts: KeepingParts) {
    this.#parts = parts;
  }

  /** Whether a change may be kept. */
  may(level: Level, site: Site): Promise<boolean> {
    const { permissions } = this.#parts;
    return level === 'everywhere' ? permissions.hasAll() : permissions.has(site);
  }

  /** Remembers what to keep as soon as it may be. */
  async wish(level: Level, site: Site, patch: Profile): Promise<void> {
    await this.#parts.notes.wish(nameOf(level, site), patch);
  }

  /** Remembers a no. */
  async refuse(level: Level, site: Site): Promise<void> {
    await this.#parts.notes.refuse(nameOf(level, site));
  }

  /** Whether the person said no. */
  async isRefused(level: Level, site: Site): Promise<boolean> {
    return (await this.#parts.notes.of(nameOf(level, site))).refused ?? false;
  }

  /** Adds to what is kept; the tab in which it was changed shows it already. */
  async keep(level: Level, site: Site, patch: Profile, shownIn: number | null): Promise<void> {
    const { profiles, notes } = this.#parts;
    const isAll = level === 'everywhere';
    await profiles.change(isAll ? null : site.host, (profile) => ({ ...profile, ...patch }));
    // The site's own value would stand before the one that was just set for all.
    if (isAll) await profiles.change(site.host, (profile) => without(profile, patch));
    await notes.drop(nameOf(level, site));
    await this.#spread(isAll ? EVERYWHERE : site, shownIn);
  }

  /** Keeps some values no more; `own` are the page's own, which a site keeps against others that hold everywhere. */
  async drop(level: Level, site: Site, own: Profile, shownIn: number): Promise<void> {
    if (level === 'everywhere') return this.#dropEverywhere(site, own);
    const { everywhere, sites } = await this.#parts.profiles.all();
    const against = Object.entries(own).filter(([name]) => Object.hasOwn(everywhere, name));
    const left = { ...without(ownOf(sites, site.host), own), ...Object.fromEntries(against) };
    await this.#replace(site, left, shownIn);
  }

  /** Changes what is kept for a site, or everywhere (null); a null patch forgets all of it but a text size. */
  async edit(host: string | null, patch: Profile | null): Promise<void> {
    const { profiles } = this.#parts;
    const change = (profile: Profile) => (patch ? { ...profile, ...patch } : sizeAlone(profile));
    if (host !== null) {
      const site = siteOfHost(host);
      return this.#replace(site, change(ownOf((await profiles.all()).sites, site.host)), null);
    }
    await profiles.change(null, change);
    await this.#spread(EVERYWHERE, null);
    await this.#tidy();
  }

  /** Forgets sites: what is kept for them, their scripts, their permissions. */
  async forget(sites: readonly Site[]): Promise<void> {
    const hosts = sites.map(({ host }) => host);
    await this.#parts.profiles.forget(hosts);
    await this.#parts.notes.dropWishes(hosts);
    await this.mirror();
    for (const site of sites) await this.#giveBack(site);
  }

  /** Keeps what was waiting for a permission that is there now. */
  async keepWishes(): Promise<void> {
    await this.mirror();
    for (const [name, wish] of await this.#parts.notes.wishes()) {
      const level: Level = name === ALL ? 'everywhere' : 'site';
      const site = name === ALL ? { host: ALL, ...EVERYWHERE } : siteOfHost(name);
      if (await this.may(level, site)) await this.keep(level, site, wish, null);
    }
  }

  /** Keeps nothing that is not permitted any more. */
  async dropForbidden(): Promise<void> {
    const { profiles, permissions } = this.#parts;
    const { everywhere, sites } = await profiles.all();
    const permitted = await permissions.permittedOf({ everywhere, sites });
    const lost = Object.keys(sites).filter((name) => !Object.hasOwn(permitted.sites, name));
    const isAllLost = namesIn(everywhere).length > namesIn(permitted.everywhere).length;
    if (lost.length > 0) await profiles.forget(lost);
    if (isAllLost) await profiles.change(null, () => ({}));
    if (lost.length > 0 || isAllLost) await this.mirror();
  }

  /** Registers what the kept profiles need. */
  async mirror(): Promise<void> {
    const { scripting, permissions, profiles } = this.#parts;
    await mirror(scripting, await permissions.permittedOf(await profiles.all()));
  }

  /** Keeps a profile in place of a site's, and nothing of the site where it is empty. */
  async #replace(site: Site, profile: Profile, shownIn: number | null): Promise<void> {
    if (namesIn(profile).length === 0) return this.forget([site]);
    await this.#parts.profiles.change(site.host, () => profile);
    await this.#spread(site, shownIn);
  }

  async #dropEverywhere(site: Site, own: Profile): Promise<void> {
    const { profiles, notes } = this.#parts;
    await profiles.change(null, (profile) => without(profile, own));
    await profiles.change(site.host, (profile) => without(profile, own));
    await notes.dropWishes([ALL]);
    await this.#spread(EVERYWHERE, null);
    await this.#tidy();
  }

  /** Gives the permission for all sites back as soon as nothing is kept that would need it. */
  async #tidy(): Promise<void> {
    const { profiles, permissions } = this.#parts;
    const { everywhere, sites } = await profiles.all();
    if (namesIn(everywhere).length + Object.keys(sites).length > 0) return;
    if (await permissions.hasAll()) await permissions.giveAllBack();
  }

  /** Brings registrations and the other open pages to what is kept now. */
  async #spread(sites: Pick<Site, 'origins'>, shownIn: number | null): Promise<void> {
    const { profiles, pages } = this.#parts;
    await this.mirror();
    await pages.setElsewhere(sites, shownIn, async (url) =>
      effective(await profiles.all(), siteOf(url)?.host ?? null),
    );
  }

  /** Tabs are looked up by address only as long as the site is permitted. */
  async #giveBack(site: Site): Promise<void> {
    const { profiles, permissions, pages } = this.#parts;
    if (!(await permissions.has(site))) return;
    if (namesIn((await profiles.all()).everywhere).length > 0) return this.#spread(site, null);
    await pages.clear(site);
    if (await permissions.hasAll()) await this.#tidy();
    else await permissions.giveBack(site);
  }
}

const nameOf = (level: Level, site: Site): string => (level === 'everywhere' ? ALL : site.host);
