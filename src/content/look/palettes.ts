import type { Look } from '../../shared/appearance.ts';
import { contrastOf, LEGIBLE, luminanceOf } from '../../shared/contrast.ts';

/** The colours that a page is given, `#rrggbb`. */
export interface Palette {
  readonly ink: string;
  readonly ground: string;
  readonly link: string;
  readonly visited: string;
  readonly isDark: boolean;
}

const SEPIA: Palette = {
  ink: '#3a2c1a',
  ground: '#f5ecd9',
  link: '#0b4a8f',
  visited: '#6a2c78',
  isDark: false,
};
const DARK: Palette = {
  ink: '#e6e3dc',
  ground: '#1b1c1e',
  link: '#9cc3ff',
  visited: '#d6b4f2',
  isDark: true,
};
const CONTRAST: Palette = {
  ink: '#ffffff',
  ground: '#000000',
  link: '#ffff00',
  visited: '#ffc0ff',
  isDark: true,
};

const LINKS = ['#0b4a8f', '#1a5fd0', '#9cc3ff', '#ffff00', '#000000', '#ffffff'] as const;
const VISITED = ['#6a2c78', '#d6b4f2', '#ffc0ff', '#000000', '#ffffff'] as const;

/** The first of some colours that is legible on a ground; the most legible one where none is. */
function legibleOn(ground: string, colours: readonly string[]): string {
  const byContrast = colours.toSorted((a, b) => contrastOf(b, ground) - contrastOf(a, ground));
  return colours.find((colour) => contrastOf(colour, ground) >= LEGIBLE) ?? byContrast[0] ?? '#000000';
}

const pairOf = ({ ink, ground }: Look): Palette => ({
  ink,
  ground,
  link: legibleOn(
    ground,
    LINKS.filter((colour) => colour !== ink),
  ),
  visited: legibleOn(
    ground,
    VISITED.filter((colour) => colour !== ink),
  ),
  isDark: luminanceOf(ground) < luminanceOf(ink),
});

/** The colours of a look; null for the page's own. */
export function paletteOf(look: Look): Palette | null {
  switch (look.scheme) {
    case 'own':
      return null;
    case 'sepia':
      return SEPIA;
    case 'dark':
      return DARK;
    case 'contrast':
      return CONTRAST;
    case 'pair':
      return pairOf(look);
  }
}
