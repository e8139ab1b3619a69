/** What a size is kept for: all pages of one host. */
export interface Site {
  /** The host's name without a port: match patterns ignore ports, as cookies do. */
  readonly host: string;
  /** The match pattern the permission is asked for. */
  readonly origin: string;
}

/** The site of a host. */
export const siteOfHost = (host: string): Site => ({ host, origin: `*://${host}/*` });

/** Patterns of which one is enough: the browsers' own menus permit a site for one scheme alone. */
export const patternsOf = ({ host, origin }: Site): string[] => [
  origin,
  `https://${host}/*`,
  `http://${host}/*`,
];

/** The site of an address; null for what belongs to none (files, the browser's own pages). */
export function siteOf(url: string | undefined): Site | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? siteOfHost(hostname) : null;
}
