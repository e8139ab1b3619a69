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

/** A tab that is somewhere else when the injection, which waited for a busy page, fails at last. */
function goes(from: object, to: object | null) {
  const tries: string[] = [];
  let tab: object | null = from;
  const api = {
    scripting: {
      executeScript: async () => {
        tries.push('try');
        tab = to;
        if (tries.length === 1) throw new Error('Frame with ID 0 was removed.');
        return [];
      },
    },
    tabs: { get: async () => tab ?? Promise.reject(new Error('No tab with id: 7.')) },
  } as unknown as InjectApi;
  return { tries, done: inject(api, 7, 'content.js') };
}

test.each([
  ['another site', {}],
  ['another page of its site', { url: 'https://example.org/other' }],
  ['a PDF', { url: 'https://example.org/paper.pdf' }],
  ['its end', null],
])('a tab that went to %s meanwhile has lost the page', async (_, to) => {
  const { tries, done } = goes({ url: 'https://example.org/' }, to);
  await expect(done).rejects.toMatchObject({ code: 'pageGone' });
  expect(tries).toHaveLength(1);
});

test('a page that was loaded again meanwhile is read', async () => {
  const tab = { url: 'https://example.org/' };
  const { tries, done } = goes(tab, tab);
  await expect(done).resolves.toBeUndefined();
  expect(tries).toHaveLength(2);
});
