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
import { Keeping } from './keeping.ts';
import { PageAppearance, type PageAppearanceApi, type Part } from './page-appearance.ts';
import { changed } from './percent.ts';
import { type ProfilesArea, ProfilesStore } from './profiles-store.ts';
import type { RegistrationsApi } from './registrations.ts';
import { FILES, isFile, type Site, siteOf, siteOfHost } from './site.ts';
import { SiteNotes } from './site-notes.ts';
import { type PermissionsApi, SitePermissions } from './site-permissions.ts';

const NO_SITE: AppearanceState = {
  host: null,
  origins: [],
  appearance: OWN_APPEARANCE,
  scope: 'own',
  keeps: 'yes',
  refused: { site: false, everywhere: false },
  isEverywherePermitted: false,
  from: { site: [], everywhere: [] },
};

/** The part of the browser that sites need. */
export interface SitesApi {
  readonly tabs: PageAppearanceApi['tabs'];
  readonly scripting: PageAppearanceApi['scripting'] & RegistrationsApi;
  readonly permissions: PermissionsApi;
  readonly storage: { readonly local: ProfilesArea; readonly session: ProfilesArea };
}

/** The site of a tab's page, and whether anything may be kept of what is changed in it. */
type Place = Site & Pick<AppearanceState, 'keeps'>;

/** What a change is about. */
interface Change {
  readonly part: Part;
  readonly level: Level;
  readonly isReset: boolean;
}

const isSame = (one: Appearance, other: Appearance): boolean =>
  one.textSize === other.textSize && sameLook(lookOf(one), lookOf(other));

const namesIn = (profile: Profile) => Object.keys(profile) as (keyof Appearance)[];

/** The appearance of pages, and the sites it is kept for; changes happen one after the other. */
export class Sites {
  readonly #api: SitesApi;
  readonly #profiles: ProfilesStore;
  readonly #pages: PageAppearance;
  readonly #permissions: SitePermissions;
  readonly #keeping: Keeping;
  readonly #inTurn = inTurn();

  constructor(api: SitesApi) {
    this.#api = api;
    this.#profiles = new ProfilesStore(api.storage.local);
    this.#pages = new PageAppearance(api);
    this.#permissions = new SitePermissions(api.permissions);
    this.#keeping = new Keeping({
      scripting: api.scripting,
      profiles: this.#profiles,
      notes: new SiteNotes(api.storage.session),
      pages: this.#pages,
      permissions: this.#permissions,
    });
  }

  /** The appearance of a tab's page. @throws {LecternError} `pageGone` */
  get(tabId: number): Promise<AppearanceState> {
    return this.#placeOfTab(tabId).then((place) => (place ? this.#state(tabId, place) : NO_SITE));
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
      const place = await this.#knownPlace(tabId);
      if (granted && (await this.#keeping.may(level, place)))
        await this.#keeping.keep(level, place, await this.#unkept(tabId, place), tabId);
      else await this.#keeping.refuse(level, place);
      return this.#state(tabId, place);
    });
  }

  /** Changes what is kept for a site, or everywhere (null); a null patch forgets all of it but a text size. */
  edit(host: string | null, patch: Profile | null): Promise<void> {
    return this.#inTurn(() => this.#keeping.edit(host, patch));
  }

  /** Forgets a site: what is kept for it, its scripts, its permission; its open pages get their own appearance back. */
  remove(host: string): Promise<void> {
    return this.#inTurn(() => this.#keeping.forget([siteOfHost(host)]));
  }

  /** Forgets all sites. */
  removeAll(): Promise<void> {
    return this.#inTurn(async () =>
      this.#keeping.forget(Object.keys((await this.#profiles.all()).sites).map((name) => siteOfHost(name))),
    );
  }

  /** Registers what the kept profiles need: the browsers drop registrations at an update. */
  syncRegistrations(): Promise<void> {
    return this.#inTurn(() => this.#keeping.mirror());
  }

  /** The browser permits more sites: keeps what was waiting for it. */
  permissionsAdded(): Promise<void> {
    return this.#inTurn(() => this.#keeping.keepWishes());
  }

  /** The browser permits fewer sites: nothing is kept for those. */
  permissionsRemoved(): Promise<void> {
    return this.#inTurn(() => this.#keeping.dropForbidden());
  }

  async #placeOfTab(tabId: number): Promise<Place | null> {
    const { url, incognito } = await this.#api.tabs.get(tabId).catch((cause: unknown) => {
      throw new LecternError('pageGone', '', { cause });
    });
    if (isFile(url)) return { ...FILES, keeps: 'file' };
    const site = siteOf(url);
    return site && { ...site, keeps: incognito ? 'private' : 'yes' };
  }

  async #knownPlace(tabId: number): Promise<Place> {
    const place = await this.#placeOfTab(tabId);
    if (!place) throw new LecternError('siteUnknown');
    return place;
  }

  async #change(
    tabId: number,
    { part, level, isReset }: Change,
    patchOf: (now: Appearance) => Profile,
  ): Promise<AppearanceState> {
    const place = await this.#knownPlace(tabId);
    // Not in turn: a page that hangs would hold up every other one.
    const before = await this.#inForce(tabId, place);
    await this.#pages.inject(tabId, part, { ...before, ...patchOf(before) });
    return this.#inTurn(async () => {
      const now = await this.#inForce(tabId, place);
      const patch = patchOf(now);
      await this.#pages.set(tabId, part, { ...now, ...patch });
      if (place.keeps !== 'yes') return this.#state(tabId, place);
      if (isReset) await this.#keeping.drop(level, place, patch, tabId);
      else if (await this.#keeping.may(level, place)) await this.#keeping.keep(level, place, patch, tabId);
      else await this.#keeping.wish(level, place, patch);
      return this.#state(tabId, place);
    });
  }

  /** What is kept, and what holds for this visit; where nothing is kept, what the page says. */
  async #inForce(tabId: number, { host, keeps }: Place): Promise<Appearance> {
    const shown = await this.#pages.get(tabId);
    return keeps === 'yes' ? { ...shown, ...setFor(await this.#profiles.all(), host) } : shown;
  }

  /** What holds for this visit and is not kept. */
  async #unkept(tabId: number, { host }: Site): Promise<Profile> {
    const now = await this.#pages.get(tabId);
    const kept = effective(await this.#profiles.all(), host);
    const names = namesIn(now).filter((name) => now[name] !== kept[name]);
    return Object.fromEntries(names.map((name) => [name, now[name]]));
  }

  async #state(tabId: number, { keeps, ...site }: Place): Promise<AppearanceState> {
    const { everywhere, sites } = await this.#profiles.all();
    const kept = effective({ everywhere, sites }, site.host);
    const appearance = await this.#inForce(tabId, { keeps, ...site });
    const [own, all] = [namesIn(ownOf(sites, site.host)), namesIn(everywhere)];
    const keptScope = own.length > 0 ? 'kept' : all.length > 0 ? 'everywhere' : 'own';
    return {
      ...site,
      keeps,
      appearance,
      scope: isSame(appearance, kept) ? keptScope : 'visit',
      refused: {
        site: await this.#keeping.isRefused('site', site),
        everywhere: await this.#keeping.isRefused('everywhere', site),
      },
      isEverywherePermitted: await this.#permissions.hasAll(),
      from: { site: own, everywhere: all.filter((name) => !own.includes(name)) },
    };
  }
}
