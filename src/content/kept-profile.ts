import type { Profile } from '../shared/appearance.ts';
import { parseProfiles, setFor } from '../shared/profiles.ts';
import { LOCAL } from '../shared/storage-keys.ts';

/** What is needed of `storage.local`. */
export interface KeptProfiles {
  get(key: string): Promise<Record<string, unknown>>;
}

/** Host of an origin; frames without an address have that of their parent. */
function hostOf(origin: string): string | null {
  try {
    return new URL(origin).hostname || null;
  } catch {
    return null;
  }
}

/** What is set by now for the pages of an origin, for their site or everywhere. */
export async function keptProfile(storage: KeptProfiles, origin: string): Promise<Profile> {
  const profiles = parseProfiles((await storage.get(LOCAL.profiles))[LOCAL.profiles]).value;
  return setFor(profiles, hostOf(origin));
}
