import { LecternError } from '../../shared/errors.ts';
import { parseSiteRules } from '../../shared/parse-read-rules.ts';
import { type ReadRule, RULE_LIMITS, type SiteRules } from '../../shared/read-rules.ts';
import { LOCAL } from '../../shared/storage-keys.ts';
import { inTurn } from '../in-turn.ts';
import type { SettingsArea } from '../settings/settings-store.ts';

type Area = Pick<SettingsArea, 'get' | 'set'>;

/** The one writer of what a person decided about the parts of sites. */
export class RulesStore {
  readonly #area: Area;
  readonly #inTurn = inTurn();
  #known: Promise<SiteRules> | null = null;

  constructor(area: Area) {
    this.#area = area;
  }

  /** The rules of a site, oldest first, null where nothing is kept for it; a storage that cannot be read has none. */
  async of(host: string): Promise<readonly ReadRule[] | null> {
    this.#known ??= this.#read();
    const sites = await this.#known.catch((thrown: unknown) => {
      // The next one who asks may be luckier.
      this.#known = null;
      console.warn('Lectern: what is read on sites cannot be known:', thrown);
      return {} as SiteRules;
    });
    return (Object.hasOwn(sites, host) && sites[host]) || null;
  }

  /**
   * Keeps the rules of a site in place of those that were kept; null forgets the site.
   * @throws {LecternError} `storageFailed` if the browser refuses.
   */
  keep(host: string, rules: readonly ReadRule[] | null): Promise<void> {
    return this.#inTurn(async () => {
      try {
        const others = Object.entries(await this.#read()).filter(([other]) => other !== host);
        const all = rules ? [...others, [host, rules] as const] : others;
        const sites = Object.fromEntries(all.slice(-RULE_LIMITS.sites));
        await this.#area.set({ [LOCAL.readRules]: sites });
        this.#known = Promise.resolve(sites);
      } catch (cause) {
        throw new LecternError('storageFailed', '', { cause });
      }
    });
  }

  async #read(): Promise<SiteRules> {
    const stored = await this.#area.get(LOCAL.readRules);
    const { value, repaired } = parseSiteRules(stored[LOCAL.readRules]);
    if (repaired.length > 0) console.warn('Lectern: unusable rules of sites are left out:', repaired);
    return value;
  }
}
