import type { Permissions } from 'webextension-polyfill';
import type { Profiles } from '../../shared/profiles.ts';
import { EVERYWHERE, patternsOf, type Site, siteOfHost } from './site.ts';

/** The part of the browser that knows what is permitted. */
export type PermissionsApi = Pick<Permissions.Static, 'contains' | 'remove'>;

/** The sites on which Lectern may run. */
export class SitePermissions {
  readonly #api: PermissionsApi;

  constructor(api: PermissionsApi) {
    this.#api = api;
  }

  /** Whether every site is permitted. */
  hasAll(): Promise<boolean> {
    return this.#api.contains({ origins: [EVERYWHERE.origins[0] ?? ''] });
  }

  /** Gives the permission for all sites back. */
  async giveAllBack(): Promise<void> {
    await this.#api.remove({ origins: [...EVERYWHERE.origins] });
  }

  /** Whether any pattern of a site is permitted. */
  async has(site: Site): Promise<boolean> {
    return (await this.#of(site)).length > 0;
  }

  /** Gives the permission for a site back. */
  async giveBack(site: Site): Promise<void> {
    const origins = await this.#of(site);
    if (origins.length > 0) await this.#api.remove({ origins });
  }

  /** The profiles without what is not permitted. */
  async permittedOf(profiles: Profiles): Promise<Profiles> {
    const sites = Object.entries(profiles.sites);
    const permitted = await Promise.all(sites.map(([name]) => this.has(siteOfHost(name))));
    const everywhere = (await this.hasAll()) ? profiles.everywhere : {};
    return { everywhere, sites: Object.fromEntries(sites.filter((_, i) => permitted[i])) };
  }

  async #of(site: Site): Promise<string[]> {
    const patterns = patternsOf(site);
    const there = await Promise.all(patterns.map((pattern) => this.#api.contains({ origins: [pattern] })));
    return patterns.filter((_, i) => there[i]);
  }
}
