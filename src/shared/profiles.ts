import { type Appearance, OWN_APPEARANCE, type Profile, parseProfile } from './appearance.ts';
import { isRecord, type Parsed } from './parse.ts';
import { siteName } from './site-name.ts';

/** Everything that is kept of how pages are to look. */
export interface Profiles {
  /** What holds on every site that says nothing else. */
  readonly everywhere: Profile;
  /** What holds on single sites, by their names (`siteName`). */
  readonly sites: Readonly<Record<string, Profile>>;
}

/** The shape in which profiles are stored; the first one was a record of sites alone. */
const VERSION = 2;

/** Nothing kept. */
export const NO_PROFILES: Profiles = { everywhere: {}, sites: {} };

const HOST = /^[^\s/?#@]{1,253}$/;

/**
 * How a page is to look: what is kept for its site over what is kept for all over the page's own, each
 * value by itself. `host` is null for a page that belongs to no site.
 */
export const effective = (profiles: Profiles, host: string | null): Appearance => ({
  ...OWN_APPEARANCE,
  ...setFor(profiles, host),
});

/** What is set for the pages of a host, for their site or for all. */
export const setFor = ({ everywhere, sites }: Profiles, host: string | null): Profile => ({
  ...everywhere,
  ...(host !== null && ownOf(sites, siteName(host))),
});

/** What is kept for one site alone. */
export const ownOf = (sites: Profiles['sites'], name: string): Profile =>
  (Object.hasOwn(sites, name) && sites[name]) || {};

function parseSites(stored: unknown): Parsed<Profiles['sites']> {
  const repaired: string[] = stored === undefined || isRecord(stored) ? [] : ['*'];
  const sites = new Map<string, Profile>();
  // By length, so that what is kept for the bare name outweighs its `www.`.
  const entries = Object.entries(isRecord(stored) ? stored : {}).sort(([a], [b]) => b.length - a.length);
  for (const [host, raw] of entries) {
    const profile = parseProfile(raw);
    if (!HOST.test(host) || profile.repaired.length > 0) repaired.push(host);
    if (HOST.test(host) && Object.keys(profile.value).length > 0)
      sites.set(siteName(host), { ...sites.get(siteName(host)), ...profile.value });
  }
  return { value: Object.fromEntries(sites), repaired };
}

/** Reads all stored profiles: what is unusable is left out, and named in `repaired`. */
export function parseProfiles(stored: unknown): Parsed<Profiles> {
  const isFirstShape = !isRecord(stored) || stored['version'] === undefined || isRecord(stored['version']);
  const { everywhere, sites } = isFirstShape ? { everywhere: undefined, sites: stored } : stored;
  const all = parseProfile(everywhere);
  const each = parseSites(sites);
  const repaired = [...(all.repaired.length > 0 ? ['everywhere'] : []), ...each.repaired];
  return { value: { everywhere: all.value, sites: each.value }, repaired };
}

/** What is stored of profiles. */
export const storedProfiles = ({ everywhere, sites }: Profiles) => ({ version: VERSION, everywhere, sites });
