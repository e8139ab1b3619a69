import { expect, test } from 'vitest';
import { type InjectApi, inject } from '../../../src/background/page/inject.ts';

const browserWith = (tab: object | null, refuses = true): InjectApi =>
  ({
    scripting: {
      executeScript: async () => {
        if (refuses) throw new Error('Cannot access contents of the page.');
        return [];
      },
    },
    tabs: {
      get: async () => {
        if (!tab) throw new Error('No tab with id: 7.');
        return tab;
      },
    },
  }) as unknown as InjectApi;

test('a page that may be read gets the script', async () => {
  await expect(inject(browserWith({}, false), 7, 'content.js')).resolves.toBeUndefined();
});

test.each([
  [{ url: 'chrome://settings', title: 'Settings' }, 'pageForbidden'],
  [{}, 'pageForbidden'],
  [{ url: 'https://example.org/paper.pdf#page=2' }, 'pagePdf'],
  [{ url: 'https://example.org/PAPER.PDF?download' }, 'pagePdf'],
  [{ title: 'paper.pdf' }, 'pagePdf'],
  [{ url: 'https://example.org/how-to-make-a.pdf.html' }, 'pageForbidden'],
  [null, 'pageGone'],
] as const)('the tab %j is refused', async (tab, code) => {
  await expect(inject(browserWith(tab), 7, 'content.js')).rejects.toMatchObject({ code });
});
