/** Where things lie in `storage.local`. */
export const LOCAL = {
  /** `Settings`, read with `parseSettings`. */
  settings: 'settings',
  /** `Profiles`, read with `parseProfiles`. */
  profiles: 'profiles',
  /** `KeptPlace`, read with `parseKeptPlace`. */
  place: 'place',
  /** `Pronunciation`s of the person's own, read with `parsePronunciations`. */
  pronunciations: 'pronunciations',
  /** `SiteRules`, read with `parseSiteRules`; in `storage.session`, those of private windows. */
  readRules: 'readRules',
  /** How fast voices were found to speak, read with `parsePaces`. */
  paces: 'paces',
  /** Where the player lies in the pages of a site, by host: see `SpotStore`. */
  playerSpots: 'playerSpots',
} as const;

/** Where things lie in `storage.session`: gone with the browser. */
export const SESSION = {
  /** `SessionState`: what every surface watches. */
  session: 'session',
  /** The Reading that is being read, for a background that was killed. */
  reading: 'reading',
  /** The Readings that are read next. */
  next: 'next',
  /** What else the background needs to go on. */
  machine: 'machine',
  /** Answers and wishes about keeping text sizes: see `SiteNotes`. */
  sites: 'sites',
} as const;
