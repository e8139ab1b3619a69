// @vitest-environment jsdom
import './fake-browser.ts';
import { signal } from '@preact/signals';
import axe from 'axe-core';
import { expect, it } from 'vitest';
import { Options } from '../../src/options/Options.tsx';
import { Popup } from '../../src/popup/Popup.tsx';
import type { Profiles } from '../../src/shared/profiles.ts';
import { DEFAULT_SETTINGS } from '../../src/shared/settings.ts';
import { setDocumentLanguage } from '../../src/ui/document-language.ts';
import { popupParts, STATES } from '../popup/popup-parts.ts';
import { control, fakeBackground, key, show } from './surface.ts';

// Contrast needs layout; the browser tests look at it.
const RULES = { 'color-contrast': { enabled: false } };

// jsdom has no canvas and says so at length.
HTMLCanvasElement.prototype.getContext = () => null;

const violations = async () => {
  document.title = 'Lectern';
  setDocumentLanguage(document);
  const { violations: found } = await axe.run(document, { rules: RULES });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

it.each(Object.entries(STATES))('finds nothing in the popup while %s', async (_, state) => {
  await show(<Popup {...popupParts(state).parts} />);
  await key(control('combobox', 'Voice'), 'ArrowDown');
  expect(await violations()).toEqual([]);
});

it('finds nothing in the options', async () => {
  const { call } = fakeBackground({ 'voices.languages': () => ['de', 'en'] });
  await show(
    <Options
      settings={signal(DEFAULT_SETTINGS)}
      profiles={signal<Profiles>({ everywhere: {}, sites: { 'a.example': { textSize: 80 } } })}
      pronunciations={signal([{ written: 'GIF', spoken: 'jif', lang: 'en', part: true, matchCase: true }])}
      readRules={signal({ 'a.example': [{ read: false, path: 'main > p', text: 'Sign up', alike: true }] })}
      call={call}
      languages={['de']}
      shortcuts={async () => [{ description: 'Faster', keys: '' }]}
      openShortcuts={async () => true}
      version="1"
    />,
  );
  expect(await violations()).toEqual([]);
});

it('tells the document the language of its words', () => {
  setDocumentLanguage(document);
  expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['en', 'ltr']);
});
