import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Extraction } from '../../src/content/extract/extraction.ts';
import { KeptExtraction } from '../../src/content/kept-extraction.ts';

const PAGE = '<p id="text">The tide <b>comes</b> in.</p><input id="box" type="checkbox">';
const NOTHING = { segments: [] } as unknown as Extraction;

describe('what was extracted', () => {
  let window: JSDOM['window'];
  let kept: KeptExtraction;
  let made: number;
  const get = (key = 'page') =>
    kept.get(key, async () => {
      made += 1;
      return NOTHING;
    });

  beforeEach(() => {
    ({ window } = new JSDOM(PAGE));
    vi.stubGlobal('MutationObserver', window.MutationObserver);
    vi.stubGlobal('AbortController', window.AbortController);
    kept = new KeptExtraction(window.document);
    made = 0;
  });
  afterEach(() => {
    kept.forget();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  const text = () => window.document.querySelector('#text') as Element;
  const changes: Record<string, () => void> = {
    'a word': () => {
      (text().firstChild as Text).data = 'The ebb ';
    },
    'an element': () => text().append(window.document.createElement('i')),
    'an attribute': () => text().setAttribute('class', 'hidden'),
    'a box that is ticked': () => (window.document.querySelector('#box') as HTMLElement).click(),
    "the window's size": () => window.dispatchEvent(new window.Event('resize')),
  };

  test.each(Object.entries(changes))('is made anew after a change of %s', async (_, change) => {
    await get();
    await get();
    expect(made).toBe(1);
    change();
    await new Promise((resolve) => setTimeout(resolve, 0));
    await get();
    await get();
    expect(made).toBe(2);
  });

  test('is not kept where the page changed while it was made', async () => {
    const making = get();
    changes['a word']?.();
    await making;
    await get();
    expect(made).toBe(2);
  });

  test('stays when Lectern shows something of its own', async () => {
    await get();
    const player = window.document.createElement('lectern-player');
    window.document.documentElement.append(player);
    player.setAttribute('style', 'top: 0');
    await new Promise((resolve) => setTimeout(resolve, 0));
    await get();
    expect(made).toBe(1);
  });

  test('is that of what is wanted', async () => {
    await get();
    await get('page with captions');
    expect(made).toBe(2);
  });

  test('is made once for two who ask at the same time', async () => {
    await Promise.all([get(), get()]);
    expect(made).toBe(1);
  });

  test('is not kept where it failed, nor for long', async () => {
    await expect(kept.get('page', () => Promise.reject(new Error('empty')))).rejects.toThrow('empty');
    vi.useFakeTimers();
    await get();
    vi.advanceTimersByTime(60_000);
    await get();
    expect(made).toBe(2);
  });
});
