import { parseProfiles, setFor } from '../../shared/profiles.ts';
import { LOCAL } from '../../shared/storage-keys.ts';

/** What is needed of `storage.local`. */
export interface KeptSizes {
  get(key: string): Promise<Record<string, unknown>>;
}

/** Host the sizes of a page are kept under; frames without an address belong to their parent's site. */
function hostOf(origin: string): string | null {
  try {
    return new URL(origin).hostname || null;
  } catch {
    return null;
  }
}

/** The size kept for an origin, in percent; null where nothing is kept. */
export async function keptSize(storage: KeptSizes, origin: string): Promise<number | null> {
  const host = hostOf(origin);
  const profiles = parseProfiles((await storage.get(LOCAL.profiles))[LOCAL.profiles]).value;
  return (host !== null && setFor(profiles, host).textSize) || null;
}
