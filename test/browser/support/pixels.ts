import type { Lectern } from './lectern.ts';
import { pageOf } from './page-surface.ts';
import type { Tab } from './surface.ts';

/** A point of the viewport in CSS px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How bright a tab is at some points as it is painted, 0 (black) to 255. */
export async function brightnessAt(
  { browser }: Pick<Lectern, 'browser'>,
  tab: Tab,
  points: readonly Point[],
): Promise<readonly number[]> {
  const picture = await pageOf(tab).screenshot({ encoding: 'base64' });
  const places = points.map(({ x, y }) => ({ x, y }));
  const width = await tab.evaluate(() => innerWidth);
  return browser.asExtension(
    async (base64, wanted, cssWidth) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
      context.drawImage(image, 0, 0);
      const scale = image.width / cssWidth;
      return wanted.map(({ x, y }) => {
        const { data } = context.getImageData(Math.round(x * scale), Math.round(y * scale), 1, 1);
        return ((data[0] ?? 0) + (data[1] ?? 0) + (data[2] ?? 0)) / 3;
      });
    },
    picture,
    places,
    width,
  );
}
