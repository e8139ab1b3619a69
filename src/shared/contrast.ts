/** The least contrast that text needs to be legible (WCAG 2, level AA). */
export const LEGIBLE = 4.5;

const linear = (channel: number) => {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

/** How light a colour `#rrggbb` is, from 0 for black to 1 for white, as WCAG 2 computes it. */
export function luminanceOf(colour: string): number {
  const channel = (place: number) => linear(Number.parseInt(colour.slice(place, place + 2), 16));
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/** The contrast of two colours `#rrggbb`, from 1 (none) to 21, as WCAG 2 computes it. */
export function contrastOf(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}
