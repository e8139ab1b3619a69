import '../ui/fake-browser.ts';
import { describe, expect, it, vi } from 'vitest';
import { openShortcutPage, shortcutsOf } from '../../src/options/browser-shortcuts.ts';
import { sampleSentence } from '../../src/options/sample-sentences.ts';
import { contrastOf } from '../../src/shared/contrast.ts';

describe('sampleSentence', () => {
  it('is in the language of the voice, whatever the region', () => {
    expect(sampleSentence('de-AT')).toMatch(/^So klinge ich/);
  });
  it('is the language’s own name and numbers where there is no sentence', () => {
    expect(sampleSentence('tr')).toBe('Türkçe 1, 2, 3, 4.');
  });
  it('is numbers for what is no language', () => {
    expect(sampleSentence('??')).toBe('1, 2, 3, 4.');
  });
});

it.each([
  ['#ffffff', 21],
  ['#000000', 1],
  ['#767676', 4.62],
])('finds the contrast of black on %s', (colour, contrast) => {
  expect(contrastOf('#000000', colour)).toBeCloseTo(contrast, 1);
});

describe('shortcuts', () => {
  it('have the words of the manifest, own ones for the toolbar button, and those with a key first', () => {
    expect(
      shortcutsOf([
        { name: '_execute_action', shortcut: '' },
        { name: 'faster', description: 'Faster' },
        { name: 'stop', description: 'Stop', shortcut: 'Alt+S' },
      ]),
    ).toEqual([
      { description: 'Stop', keys: 'Alt+S' },
      { description: "Open Lectern's popup", keys: '' },
      { description: 'Faster', keys: '' },
    ]);
  });
  it('are changed on Firefox’s page where there is one, otherwise on Chromium’s', async () => {
    const openTab = vi.fn(async () => undefined);
    const openShortcutSettings = vi.fn(async () => undefined);
    expect(await openShortcutPage({ openShortcutSettings, openTab })).toBe(true);
    expect(openTab).not.toHaveBeenCalled();
    expect(await openShortcutPage({ openTab })).toBe(true);
    expect(openTab).toHaveBeenCalledExactlyOnceWith('chrome://extensions/shortcuts');
    openTab.mockRejectedValueOnce(new Error('no'));
    expect(await openShortcutPage({ openTab })).toBe(false);
  });
});
