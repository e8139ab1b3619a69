import { hostsOf, siteName } from '../../shared/site-name.ts';

/** What an appearance is kept for: all pages of a host, with and without `www.`. */
export interface Site {
  /** The site's name, without a port: match patterns ignore ports, as cookies do. */
  readonly host: string;
  /** The match patterns the permission is asked for. */
  readonly origins: readonly string[];
}

/** What pages from files count as; nothing can be kept for them. */
export const FILES: Site = { host: 'file:', origins: [] };

/** Whether an address is that of a file. */
export const isFile = (url: string | undefined): boolean => url?.startsWith('file:') ?? false;

/** All sites. */
export const EVERYWHERE: Pick<Site, 'origins'> = { origins: ['*://*/*'] };

const originOf = (host: string): string => `*://${host}/*`;

/** The site of a host. */
export function siteOfHost(host: string): Site {
  const name = siteName(host);
  return { host: name, origins: hostsOf(name).map(originOf) };
}

/** Patterns of which one is enough: the browsers' own menus permit one host, or one scheme, alone. */
export const patternsOf = ({ host }: Site): string[] =>
  hostsOf(host).flatMap((each) => [originOf(each), `https://${each}/*`, `http://${each}/*`]);

/** The site of an address; null for what belongs to none (files, the browser's own pages). */
export function siteOf(url: string | undefined): Site | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? siteOfHost(hostname) : null;
}
