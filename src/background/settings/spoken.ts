import type { Pronunciation } from '../../shared/pronunciations.ts';
import type { Settings } from '../../shared/settings.ts';
import { DEFAULT_SPOKEN, type SpokenSettings, spokenOf } from '../../shared/spoken-settings.ts';

/** Whoever keeps something of it. */
interface Kept<T> {
  get(): Promise<T>;
}

/**
 * How the person wants texts to be spoken, from all that is kept of it. It is the same object until something
 * of it changes, so that a Reading is not kept anew for nothing.
 */
export function spokenSettings(
  settings: Kept<Settings>,
  pronunciations: Kept<readonly Pronunciation[]>,
): () => Promise<SpokenSettings> {
  let known = DEFAULT_SPOKEN;
  let kinds: readonly string[] | null = null;
  return async () => {
    const [set, entries] = await Promise.all([settings.get(), pronunciations.get()]);
    const { asWritten, emojiNames } = set;
    const same = kinds === asWritten && known.emojiNames === emojiNames && known.pronunciations === entries;
    if (!same) known = spokenOf(set, entries);
    kinds = asWritten;
    return known;
  };
}
