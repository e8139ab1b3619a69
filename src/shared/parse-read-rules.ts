import { flag, listOf, object, type Shape, string } from './messages/shapes.ts';
import { isRecord, type Parsed } from './parse.ts';
import { type ReadRule, RULE_LIMITS, type SiteRules } from './read-rules.ts';

const STEP = String.raw`(?:[a-z][a-z\d-]{0,60}|\*)(?:#[A-Za-z][\w-]{0,60}|\[(?:role|itemprop)="[A-Za-z]{1,40}"\])?(?::nth-(?:last-)?of-type\(\d{1,5}\))?`;

/** Nothing but steps from child to child: what is kept goes to the page's own selector engine. */
const PATH = new RegExp(`^${STEP}(?: >(?:>>)? ${STEP})*$`);

const path: Shape<string> = (input) => {
  const known = string(RULE_LIMITS.path)(input);
  return known !== undefined && PATH.test(known) ? known : undefined;
};

const rule: Shape<ReadRule> = object({ read: flag, path, text: string(RULE_LIMITS.text), alike: flag });

/** The rules of one site as they travel. */
export const rulesShape: Shape<readonly ReadRule[]> = (input) => {
  const rules = listOf(rule)(input);
  return rules && rules.length <= RULE_LIMITS.ofSite ? rules : undefined;
};

const HOST = /^[^\s/?#@]{1,253}$/;

/** Reads stored rules: an unusable rule or site is left out and the site named in `repaired`, the rest is kept. */
export function parseSiteRules(stored: unknown): Parsed<SiteRules> {
  const repaired = stored === undefined || isRecord(stored) ? [] : ['*'];
  const sites: [string, readonly ReadRule[]][] = [];
  for (const [host, raw] of Object.entries(isRecord(stored) ? stored : {})) {
    const all: readonly unknown[] = Array.isArray(raw) ? raw : [];
    const usable = all.map(rule).filter((one) => one !== undefined);
    const rules = usable.slice(0, RULE_LIMITS.ofSite);
    const fits = HOST.test(host) && Array.isArray(raw) && sites.length < RULE_LIMITS.sites;
    if (fits) sites.push([host, rules]);
    if (!fits || rules.length < all.length) repaired.push(host);
  }
  return { value: Object.fromEntries(sites), repaired };
}
