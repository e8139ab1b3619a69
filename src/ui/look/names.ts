import type { Appearance } from '../../shared/appearance.ts';
import { t } from '../../shared/i18n.ts';

const NAMES = {
  textSize: 'textSize',
  lineHeight: 'lineHeight',
  letterSpacing: 'letterSpacing',
  wordSpacing: 'wordSpacing',
  paragraphSpacing: 'paragraphSpacing',
  face: 'face',
  weight: 'weight',
  alignLeft: 'alignLeft',
  hyphens: 'hyphens',
  lineLength: 'lineLength',
  scheme: 'lookColours',
  ink: 'lookColours',
  ground: 'lookColours',
} as const satisfies Record<keyof Appearance, string>;

/** What some values of an appearance are called, in one line. */
export const namesOf = (names: readonly (keyof Appearance)[]): string =>
  [...new Set(names.map((name) => t(NAMES[name])))].join(', ');
