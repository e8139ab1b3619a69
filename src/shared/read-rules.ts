/** What a person decided about a part of a site's pages. */
export interface ReadRule {
  /** Whether the part is read. */
  readonly read: boolean;
  /** Where it stands by structure: CSS child paths, with ` >>> ` into an open shadow root or a frame. */
  readonly path: string;
  /** How its text begins. */
  readonly text: string;
  /** Whether only what begins alike is meant, because the path finds other parts too. */
  readonly alike: boolean;
}

/** The rules of each site, by its host, in the order in which they were made: a later one has its way. */
export type SiteRules = Readonly<Record<string, readonly ReadRule[]>>;

/** How much there may be of it. */
export const RULE_LIMITS = { sites: 500, ofSite: 100, path: 1500, text: 120 } as const;

/** How a text begins, as a rule keeps it. */
export const beginning = (text: string): string => text.slice(0, RULE_LIMITS.text);
