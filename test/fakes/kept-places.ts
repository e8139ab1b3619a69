import type { KeptPlace } from '../../src/shared/kept-place.ts';

/** A place in the garden: its third sentence. */
export const KEPT: KeptPlace = {
  url: 'https://example.org/',
  title: 'Title of garden',
  lang: 'en',
  segment: 1,
  sentence: 0,
  exact: 'Roses grow along the wall.',
  prefix: 'The garden is old. Nobody knows who planted it.\n',
  suffix: ' They bloom in June.\n',
  at: 1_700_000_000_000,
};
