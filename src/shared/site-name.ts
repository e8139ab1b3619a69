const WWW = /^www\.(?=[^.]+\.)/;

/** The name of the site a host belongs to: `www.` is no other site. */
export const siteName = (host: string): string => host.replace(WWW, '');

/** The hosts of the site with a name. */
export const hostsOf = (name: string): string[] =>
  // Addresses in numbers and names without a dot have no `www.`.
  /^[[\d.:\]]+$|^[^.]+$/.test(name) ? [name] : [name, `www.${name}`];
