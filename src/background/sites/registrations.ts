import type { Scripting } from 'webextension-polyfill';
import { OWN_APPEARANCE } from '../../shared/appearance.ts';
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

const PREFIX = 'text-size:';

// matchOriginAsFallback: frames with about:blank and srcdoc belong to the site as well.
type Registration = Scripting.RegisteredContentScript & { matchOriginAsFallback: boolean };

/**
 * What is registered for a host. The size lies in a packaged file of its own, because that alone is known
 * to a page before its first paint: storage and messages answer later.
 */
const registrationOf = (host: string, percent: number): Registration => ({
  id: PREFIX + host,
  matches: [...siteOfHost(host).origins],
  js: [`scale/${percent}.js`, TEXT_SIZE_SCRIPT],
  runAt: 'document_start',
  allFrames: true,
  matchOriginAsFallback: true,
  persistAcrossSessions: true,
});

/** What the kept sizes need; a page at its own size needs no script. */
const registrationsOf = (profiles: Profiles): Registration[] =>
  Object.keys(profiles.sites)
    .map((name) => [name, effective(profiles, name).textSize] as const)
    .filter(([, textSize]) => textSize !== OWN_APPEARANCE.textSize)
    .map(([name, textSize]) => registrationOf(name, textSize));

const fileNames = (scripts: readonly string[] = []): string =>
  // Firefox gives back whole addresses.
  scripts.map((file) => file.replace(/^.*:\/\/[^/]+\//, '')).join();

/** Makes the browser's registered text size scripts those of the profiles, changing as few as possible. */
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
