import type { Scripting } from 'webextension-polyfill';
import { type Appearance, lookOf, OWN_APPEARANCE } from '../../shared/appearance.ts';
import { encodeLook } from '../../shared/look-code.ts';
import { effective, type Profiles } from '../../shared/profiles.ts';
import { EVERYWHERE, type Site, siteOfHost } from './site.ts';

/** The part of `scripting` that registrations need. */
export type RegistrationsApi = Pick<
  Scripting.Static,
  | 'getRegisteredContentScripts'
  | 'registerContentScripts'
  | 'unregisterContentScripts'
  | 'updateContentScripts'
>;

/** The script that sizes text, in the extension's root. */
export const TEXT_SIZE_SCRIPT = 'text-size.js';

/** The script for all of the appearance but the size. */
const LOOK_SCRIPT = 'look.js';

/** The files that dress a page in an appearance, whose face has to be brought along. */
export const lookScripts = ({ face }: Appearance): string[] =>
  face === 'own' || face === 'system' ? [LOOK_SCRIPT] : [`face/${face}.js`, LOOK_SCRIPT];

const PREFIX = 'site:';
const ALL = 'everywhere';

// matchOriginAsFallback: frames with about:blank and srcdoc belong to the site as well.
type Registration = Scripting.RegisteredContentScript & { js: string[]; matchOriginAsFallback: boolean };

/**
 * The files that an appearance needs; none for a page's own. Its values lie in packaged files of their own,
 * because they alone are known to a page before its first paint: storage and messages answer later.
 */
function filesFor(appearance: Appearance): string[] {
  const { textSize } = appearance;
  const digits = encodeLook(lookOf(appearance)).flatMap((digit, place) =>
    digit === 0 ? [] : [`look/${place}-${digit.toString(16)}.js`],
  );
  const look = digits.length > 0 ? [...digits, ...lookScripts(appearance)] : [];
  return textSize === OWN_APPEARANCE.textSize ? look : [...look, `scale/${textSize}.js`, TEXT_SIZE_SCRIPT];
}

const registrationOf = (
  id: string,
  { origins }: Pick<Site, 'origins'>,
  appearance: Appearance,
): Registration => ({
  id,
  matches: [...origins],
  js: filesFor(appearance),
  runAt: 'document_start',
  allFrames: true,
  matchOriginAsFallback: true,
  persistAcrossSessions: true,
});

/** What the kept profiles need; a page with its own appearance needs no script. */
function registrationsOf(profiles: Profiles): Registration[] {
  const names = Object.keys(profiles.sites).sort();
  const sites = names.map((name) =>
    registrationOf(PREFIX + name, siteOfHost(name), effective(profiles, name)),
  );
  // A site with a profile has a registration of its own, or none because its pages keep their own appearance.
  const excludeMatches = names.flatMap((name) => siteOfHost(name).origins);
  const all = registrationOf(ALL, EVERYWHERE, effective(profiles, null));
  const others = excludeMatches.length > 0 ? { ...all, excludeMatches } : all;
  return [...sites, others].filter(({ js }) => js.length > 0);
}

/** What a registration does, to tell whether another one does the same. */
const gist = ({ js = [], excludeMatches = [] }: Scripting.RegisteredContentScript): string =>
  // Firefox gives back whole addresses.
  [...js.map((file) => file.replace(/^.*:\/\/[^/]+\//, '')), ...(excludeMatches ?? []).toSorted()].join();

/** Makes the browser's registered scripts those of the profiles, changing as few as possible. */
export async function mirror(api: RegistrationsApi, profiles: Profiles): Promise<void> {
  const wanted = registrationsOf(profiles);
  const registered = await api.getRegisteredContentScripts();
  const ours = new Map(
    registered.filter(({ id }) => id === ALL || id.startsWith(PREFIX)).map((one) => [one.id, gist(one)]),
  );
  const missing = wanted.filter(({ id }) => !ours.has(id));
  const other = wanted.filter((one) => ours.has(one.id) && ours.get(one.id) !== gist(one));
  const surplus = [...ours.keys()].filter((id) => !wanted.some((script) => script.id === id));
  if (surplus.length > 0) await api.unregisterContentScripts({ ids: surplus });
  if (other.length > 0) await api.updateContentScripts(other);
  if (missing.length > 0) await api.registerContentScripts(missing);
}
