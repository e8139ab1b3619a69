import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createSites, type MountedSites } from '../../../src/background/sites/create-sites.ts';
import { type Level, type Look, OWN_APPEARANCE, OWN_LOOK } from '../../../src/shared/appearance.ts';
import type { TextSizeChange } from '../../../src/shared/messages/background-calls.ts';
import type { Profiles } from '../../../src/shared/profiles.ts';
import { FakeBrowser } from './fake-browser.ts';

const ORIGIN = '*://example.org/*';
const ORIGINS = [ORIGIN, '*://www.example.org/*'];

const profiles = (sites: Profiles['sites'], everywhere: Profiles['everywhere'] = {}) => ({
  profiles: { version: 2, everywhere, sites },
});
const sized = (textSize: number) => ({ appearance: { ...OWN_APPEARANCE, textSize } });
const KEPT = (percent: number) => [`site:example.org scale/${percent}.js text-size.js`];

let browser: FakeBrowser;
let sites: MountedSites;

const change = (wish: TextSizeChange, tabId = 1) =>
  sites.handlers['appearance.size']({ tabId, change: wish, level: 'site' });
const answer = (granted: boolean, level: Level = 'site') =>
  sites.handlers['appearance.answered']({ tabId: 1, granted, level });
const sizes = () => browser.tabList.map(({ size }) => size);
const fire = (name: 'onAdded' | 'onRemoved') => {
  for (const listener of browser.permissions[name].listeners) listener();
};

beforeEach(() => {
  browser = new FakeBrowser(
    { id: 1, url: 'https://example.org/a', size: null },
    { id: 2, url: 'http://example.org:8080/b', size: null },
    { id: 3, url: 'https://example.com/', size: null },
    { id: 4, url: 'chrome://settings/', size: null },
    { id: 5, url: 'https://store.example/', size: null, forbidden: true },
    { id: 6, url: 'file:///home/a.html', size: null },
  );
  sites = createSites(browser);
});

describe('on a site nobody permitted', () => {
  it('a change holds for this visit and keeps nothing', async () => {
    const state = await change('larger');
    expect(state).toEqual({
      host: 'example.org',
      origins: ORIGINS,
      ...sized(110),
      scope: 'visit',
      keeps: 'yes',
      refused: { site: false, everywhere: false },
      isEverywherePermitted: false,
      from: { site: [], everywhere: [] },
    });
    expect(sizes()).toEqual([110, null, null, null, null, null]);
    expect(browser.storage.local.items).toEqual({});
    expect(browser.scripts).toEqual([]);
  });

  it('two quick changes both count', async () => {
    await Promise.all([change('larger'), change('larger'), change('smaller'), change('larger')]);
    expect(sizes()[0]).toBe(120);
  });

  it('a refusal is remembered and asks no more, also after a reset', async () => {
    await change('larger');
    expect(await answer(false)).toMatchObject({
      ...sized(110),
      scope: 'visit',
      refused: { site: true, everywhere: false },
    });
    expect(await change('reset')).toMatchObject({
      ...sized(100),
      scope: 'own',
      refused: { site: true, everywhere: false },
    });
  });

  it('a looked-at page gets no script', async () => {
    const state = await sites.handlers['appearance.get']({ tabId: 1 });
    expect(state).toMatchObject({ ...sized(100), scope: 'own', refused: { site: false, everywhere: false } });
    expect(sizes()[0]).toBeNull();
  });

  it.each([
    ['larger', 300, 300],
    ['smaller', 50, 50],
    [1000, 100, 300],
    [0, 100, 50],
    [133, 100, 130],
  ] as const)('%s from %i stays within the limits: %i', async (wish, from, to) => {
    browser.tabList.splice(0, 1, { id: 1, url: 'https://example.org/', size: from });
    expect((await change(wish)).appearance.textSize).toBe(to);
  });
});

describe('when the person agrees', () => {
  it('the size is kept, registered and applied in all tabs of the site', async () => {
    await change('larger');
    browser.permitted.add(ORIGIN);
    expect(await answer(true)).toMatchObject({ ...sized(110), scope: 'kept' });
    expect(browser.storage.local.items).toEqual(profiles({ 'example.org': { textSize: 110 } }));
    expect(browser.scripts).toEqual(KEPT(110));
    await vi.waitFor(() => expect(sizes()).toEqual([110, 110, null, null, null, null]));
  });

  it('registers for every frame, before the first paint and beyond the end of the browser', async () => {
    browser.permitted.add(ORIGIN);
    await change(150);
    expect([...browser.registered.values()]).toEqual([
      expect.objectContaining({
        matches: ORIGINS,
        runAt: 'document_start',
        allFrames: true,
        matchOriginAsFallback: true,
        persistAcrossSessions: true,
      }),
    ]);
  });

  it('the wish is fulfilled although the popup that asked has closed', async () => {
    await change('larger');
    browser.permitted.add(ORIGIN);
    fire('onAdded');
    await vi.waitFor(() => expect(browser.scripts).toEqual(KEPT(110)));
    expect(browser.storage.session.items).toEqual({ sites: {} });
  });

  it('an answer nobody gave is not believed', async () => {
    await change('larger');
    expect(await answer(true)).toMatchObject({ scope: 'visit' });
    expect(browser.scripts).toEqual([]);
  });
});

describe('on a kept site', () => {
  beforeEach(async () => {
    browser.permitted.add(ORIGIN);
    await change(150);
  });

  it('a change updates storage, registration and all tabs', async () => {
    expect(await change('larger', 2)).toMatchObject({ ...sized(160), scope: 'kept' });
    expect(browser.scripts).toEqual(KEPT(160));
    await vi.waitFor(() => expect(sizes().slice(0, 3)).toEqual([160, 160, null]));
  });

  it('the own size on the way to another one stays kept, without a script', async () => {
    expect(await change(100)).toMatchObject({ ...sized(100), scope: 'kept' });
    expect(browser.scripts).toEqual([]);
    expect(await change('smaller')).toMatchObject({ ...sized(90), scope: 'kept' });
    expect(browser.scripts).toEqual(KEPT(90));
  });

  it.each([
    ['a reset', () => change('reset')],
    ['removing it', () => sites.handlers['sites.remove']({ host: 'example.org' })],
    ['removing all', () => sites.handlers['sites.removeAll'](null)],
  ])('%s leaves nothing of it', async (_, forget) => {
    await forget();
    expect(browser.storage.local.items).toEqual(profiles({}));
    expect(browser.scripts).toEqual([]);
    expect(browser.permitted).toEqual(new Set());
    await vi.waitFor(() => expect(sizes().slice(0, 3)).toEqual([100, 100, null]));
  });

  it('a permission taken back in the browser forgets it', async () => {
    browser.permitted.clear();
    fire('onRemoved');
    await vi.waitFor(() => expect(browser.scripts).toEqual([]));
    expect(browser.storage.local.items).toEqual(profiles({}));
  });

  it.each(['onInstalled', 'onStartup'] as const)(
    '%s registers again what the browser dropped',
    async (event) => {
      browser.registered.clear();
      browser.registered.set('site:gone.example', { id: 'site:gone.example' });
      browser.registered.set('foreign', { id: 'foreign', js: ['x.js'] });
      for (const listener of browser.runtime[event].listeners) listener();
      await vi.waitFor(() => expect(browser.scripts).toEqual(['foreign x.js', ...KEPT(150)]));
    },
  );

  it('unusable kept values fall away alone', async () => {
    browser.storage.local.items['profiles'] = {
      'example.org': { textSize: 150 },
      'b.example': { textSize: 'x' },
    };
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await change('larger');
    expect(browser.storage.local.items).toEqual(profiles({ 'example.org': { textSize: 160 } }));
  });

  it('other values of the site outlive a change and a reset of the size', async () => {
    const others = { lineHeight: 150, face: 'atkinson' } as const;
    browser.storage.local.items['profiles'] = profiles({
      'example.org': { textSize: 150, ...others },
    }).profiles;
    await change('larger');
    expect(browser.storage.local.items).toEqual(profiles({ 'example.org': { textSize: 160, ...others } }));
    await change('reset');
    expect(browser.storage.local.items).toEqual(profiles({ 'example.org': others }));
    expect(browser.permitted).toEqual(new Set([ORIGIN]));
    expect(browser.scripts).toEqual(['site:example.org look/0-5.js look/4-2.js face/atkinson.js look.js']);
    await vi.waitFor(() => expect(sizes().slice(0, 3)).toEqual([100, 100, null]));
  });

  it('www. is no other site', async () => {
    browser.permitted.add(ORIGINS[1] ?? '');
    browser.tabList.push({ id: 7, url: 'https://www.example.org/', size: null });
    await change(170, 7);
    expect(browser.storage.local.items).toEqual(profiles({ 'example.org': { textSize: 170 } }));
    await vi.waitFor(() => expect(sizes()[0]).toBe(170));
  });

  it('a full storage is said', async () => {
    browser.storage.local.full = true;
    await expect(change('larger')).rejects.toMatchObject({ code: 'storageFailed' });
  });
});

describe('the rest of the appearance', () => {
  const wear = (patch: Partial<Look> | null, level: Level = 'site', tabId = 1) =>
    sites.handlers['appearance.look']({ tabId, patch, level });
  const looks = () => browser.tabList.map(({ look }) => look);

  it('holds for this visit where the site is not permitted, without the script for sizes', async () => {
    const state = await wear({ lineHeight: 150 });
    expect(state).toMatchObject({ appearance: { lineHeight: 150, textSize: 100 }, scope: 'visit' });
    expect(looks().slice(0, 2)).toEqual([{ ...OWN_LOOK, lineHeight: 150 }, undefined]);
    expect(sizes()[0]).toBeNull();
    expect(browser.scripts).toEqual([]);
    expect(browser.storage.local.items).toEqual({});
  });

  it('is kept with everything that held for this visit, when the person agrees', async () => {
    await wear({ lineHeight: 150 });
    await wear({ scheme: 'pair', ink: '#000000', ground: '#ff00ff' });
    await change('larger');
    browser.permitted.add(ORIGIN);
    await answer(true);
    const kept = { lineHeight: 150, scheme: 'pair', ink: '#000000', ground: '#ff00ff', textSize: 110 };
    expect(browser.storage.local.items).toEqual(profiles({ 'example.org': kept } as Profiles['sites']));
    expect(browser.scripts[0]).toBe(
      'site:example.org look/0-5.js look/9-4.js look/16-f.js look/17-f.js look/20-f.js look/21-f.js ' +
        'look.js scale/110.js text-size.js',
    );
    await vi.waitFor(() => expect(looks()[1]).toMatchObject({ scheme: 'pair', ground: '#ff00ff' }));
    expect(sizes()[1]).toBe(110);
  });

  it('is given back without the size', async () => {
    browser.permitted.add(ORIGIN);
    await change(150);
    await wear({ letterSpacing: 12 });
    expect(await wear(null)).toMatchObject({ appearance: { ...OWN_LOOK, textSize: 150 }, scope: 'kept' });
    expect(browser.scripts).toEqual(KEPT(150));
    await change('reset');
    expect(browser.permitted).toEqual(new Set());
  });
});

describe('where nothing can be kept', () => {
  const wear = (tabId: number, level: Level) =>
    sites.handlers['appearance.look']({ tabId, patch: { lineHeight: 150 }, level });

  it('a file changes for this visit', async () => {
    expect(await change('larger', 6)).toMatchObject({ ...sized(110), keeps: 'file', scope: 'visit' });
    expect(await wear(6, 'site')).toMatchObject({ keeps: 'file', origins: [] });
    expect(await change('larger', 6)).toMatchObject({ appearance: { textSize: 120, lineHeight: 150 } });
    expect(browser.storage.local.items).toEqual({});
    expect(browser.storage.session.items).toEqual({});
  });

  it('a private window shows what is kept, and keeps nothing', async () => {
    browser.permitted.add('*://*/*');
    await change(150);
    await wear(1, 'everywhere');
    const kept = structuredClone(browser.storage.local.items);
    browser.tabList.push({ id: 7, url: 'https://example.org/', size: 150, look: OWN_LOOK, incognito: true });
    expect(await change('larger', 7)).toMatchObject({ ...sized(160), keeps: 'private', scope: 'visit' });
    await wear(7, 'everywhere');
    await change('reset', 7);
    expect(browser.storage.local.items).toEqual(kept);
    expect(browser.tabList.at(-1)).toMatchObject({ size: 100, look: { lineHeight: 150 } });
    expect(sizes()[0]).toBe(150);
  });
});

describe('everywhere', () => {
  const ALL = '*://*/*';
  const wear = (patch: Partial<Look> | null, level: Level, tabId = 1) =>
    sites.handlers['appearance.look']({ tabId, patch, level });
  const looks = () => browser.tabList.slice(0, 3).map(({ look }) => (look as Look | undefined)?.lineHeight);

  it('waits for the permission, which may come after the popup has closed', async () => {
    expect(await wear({ lineHeight: 150 }, 'everywhere')).toMatchObject({ scope: 'visit' });
    expect(browser.scripts).toEqual([]);
    browser.permitted.add(ALL);
    fire('onAdded');
    await vi.waitFor(() => expect(browser.scripts).toEqual(['everywhere look/0-5.js look.js']));
    expect(browser.storage.local.items).toEqual(profiles({}, { lineHeight: 150 }));
    await vi.waitFor(() => expect(looks()).toEqual([150, 150, 150]));
  });

  describe('permitted', () => {
    beforeEach(async () => {
      browser.permitted.add(ALL);
      await wear({ lineHeight: 150 }, 'everywhere');
    });

    it('holds on all sites but those that say otherwise, which come first', async () => {
      const state = await wear({ lineHeight: 200 }, 'site');
      expect(state).toMatchObject({ scope: 'kept', from: { site: ['lineHeight'], everywhere: [] } });
      await vi.waitFor(() => expect(looks()).toEqual([200, 200, 150]));
      expect([...browser.registered.values()]).toEqual([
        expect.objectContaining({ id: 'everywhere', matches: [ALL], excludeMatches: ORIGINS }),
        expect.objectContaining({ id: 'site:example.org', matches: ORIGINS }),
      ]);
      expect(await sites.handlers['appearance.get']({ tabId: 3 })).toMatchObject({
        scope: 'everywhere',
        from: { site: [], everywhere: ['lineHeight'] },
      });
    });

    it('takes the place of what a site had of its own, where it is set there', async () => {
      await wear({ lineHeight: 200, alignLeft: true }, 'site');
      await wear({ lineHeight: 180 }, 'everywhere');
      expect(browser.storage.local.items).toEqual(
        profiles({ 'example.org': { alignLeft: true } }, { lineHeight: 180 }),
      );
      await vi.waitFor(() => expect(looks()).toEqual([180, 180, 180]));
    });

    it('a reset for a site keeps the page’s own there, and one for everywhere gives all back', async () => {
      await wear(null, 'site');
      expect(browser.scripts).toEqual(['everywhere look/0-5.js look.js']);
      expect(browser.storage.local.items).toEqual(
        profiles({ 'example.org': { lineHeight: 100 } }, { lineHeight: 150 }),
      );
      await vi.waitFor(() => expect(looks()).toEqual([100, 100, 150]));
      await wear(null, 'everywhere');
      expect(browser.storage.local.items).toEqual(profiles({}));
      expect(browser.scripts).toEqual([]);
      await vi.waitFor(() => expect(looks()).toEqual([100, 100, 100]));
      expect(browser.permitted).toEqual(new Set());
    });

    it('is forgotten with its permission', async () => {
      browser.permitted.clear();
      fire('onRemoved');
      await vi.waitFor(() => expect(browser.scripts).toEqual([]));
      expect(browser.storage.local.items).toEqual(profiles({}));
    });

    it('can be changed in the options, and so can a site', async () => {
      await sites.handlers['sites.change']({ host: null, patch: { lineHeight: 120, textSize: 110 } });
      await sites.handlers['sites.change']({ host: 'example.org', patch: { lineHeight: 130 } });
      await sites.handlers['sites.change']({ host: null, patch: null });
      expect(browser.storage.local.items).toEqual(
        profiles({ 'example.org': { lineHeight: 130 } }, { textSize: 110 }),
      );
      await vi.waitFor(() => expect(looks()).toEqual([130, 130, 100]));
    });
  });
});

describe('where nothing can be done', () => {
  it.each([
    ['a page of the browser', 4, 'siteUnknown'],
    ['a page the browser closes to everybody', 5, 'pageForbidden'],
    ['a closed tab', 9, 'pageGone'],
  ])('%s says so', async (_, tabId, code) => {
    await expect(change('larger', tabId)).rejects.toMatchObject({ code });
  });

  it('a page of no site has no host', async () => {
    const state = await sites.handlers['appearance.get']({ tabId: 4 });
    expect(state).toEqual({
      host: null,
      origins: [],
      ...sized(100),
      scope: 'own',
      keeps: 'yes',
      refused: { site: false, everywhere: false },
      isEverywherePermitted: false,
      from: { site: [], everywhere: [] },
    });
  });

  it('a command never throws, and one that failed holds up no other', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await sites.onCommandTextSize(4, 'larger');
    await sites.onCommandTextSize(1, 'larger');
    expect(sizes()[0]).toBe(110);
  });
});
