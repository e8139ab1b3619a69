import type { Scripting } from 'webextension-polyfill';
import { type Appearance, lookOf, OWN_APPEARANCE } from '../../shared/appearance.ts';
import { encodeLook } from '../../shared/look-code.ts';
import { effective, type Profiles } from '../../shared/profiles.ts';
import { siteOfHost } from './site.ts';

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

const registrationOf = (name: string, appearance: Appearance): Registration => ({
  id: PREFIX + name,
  matches: [...siteOfHost(name).origins],
  js: filesFor(appearance),
  runAt: 'document_start',
  allFrames: true,
  matchOriginAsFallback: true,
  persistAcrossSessions: true,
});

/** What the kept profiles need; a page with its own appearance needs no script. */
const registrationsOf = (profiles: Profiles): Registration[] =>
  Object.keys(profiles.sites)
    .map((name) => registrationOf(name, effective(profiles, name)))
    .filter(({ js }) => js.length > 0);

const fileNames = (scripts: readonly string[] = []): string =>
  // Firefox gives back whole addresses.
  scripts.map((file) => file.replace(/^.*:\/\/[^/]+\//, '')).join();

/** Makes the browser's registered scripts those of the profiles, changing as few as possible. */
export async function mirror(api: RegistrationsApi, profiles: Profiles): Promise<void> {
  const wanted = registrationsOf(profiles);
  const registered = await api.getRegisteredContentScripts();
  const ours = new Map(registered.flatMap(({ id, js }) => (id.startsWith(PREFIX) ? [[id, js]] : [])));
  const missing = wanted.filter(({ id }) => !ours.has(id));
  const other = wanted.filter(({ id, js }) => ours.has(id) && fileNames(ours.get(id)) !== fileNames(js));
  const surplus = [...ours.keys()].filter((id) => !wanted.some((script) => script.id === id));
  if (surplus.length > 0) await api.unregisterContentScripts({ ids: surplus });
  if (other.length > 0) await api.updateContentScripts(other);
  if (missing.length > 0) await api.registerContentScripts(missing);
}
