// @vitest-environment jsdom
import '../ui/fake-browser.ts';
import { describe, expect, it, vi } from 'vitest';
import { type Backup, fromBackup, toBackup } from '../../src/options/backup/backup.ts';
import { restore } from '../../src/options/backup/restore.ts';
import { Search } from '../../src/options/Search.tsx';
import { t } from '../../src/shared/i18n.ts';
import { DEFAULT_SETTINGS } from '../../src/shared/settings.ts';
import { control, enter, show } from '../ui/surface.ts';

const RULE = { read: false, path: 'main > p:nth-of-type(2)', text: 'Buy now', alike: false };
const BACKUP: Backup = {
  settings: { ...DEFAULT_SETTINGS, rate: 1.5, mask: 'line', onlineVoices: ['Cloud|en-US|online'] },
  pronunciations: [{ written: 'Lectern', spoken: 'leck turn', lang: 'en', part: false, matchCase: true }],
  readRules: { 'a.example': [RULE] },
};

describe('all that is set in one file', () => {
  it('comes back as it was', () => expect(fromBackup(toBackup(BACKUP))).toEqual(BACKUP));

  it.each(['', '[]', '{"lectern":2}', '{"settings":{}}', '{'])('is not read from %s', (text) =>
    expect(fromBackup(text)).toBeUndefined(),
  );

  it('loses what cannot be used, and nothing else', () => {
    const odd = { lectern: 1, settings: { rate: 99, pitch: 0.5, evil: 1 }, readRules: { 'a b': [RULE] } };
    expect(fromBackup(JSON.stringify(odd))).toEqual({
      settings: { ...DEFAULT_SETTINGS, pitch: 0.5 },
      pronunciations: [],
      readRules: {},
    });
  });

  it('is put in place of what is set, but says yes to no online voice', async () => {
    const call = vi.fn(async () => undefined);
    const now: Backup = {
      settings: DEFAULT_SETTINGS,
      pronunciations: [],
      readRules: { 'b.example': [RULE] },
    };
    await restore(call as never, BACKUP, now);
    expect(call.mock.calls).toEqual([
      ['settings.update', { ...BACKUP.settings, onlineVoices: [] }],
      ['pronunciations.set', { entries: BACKUP.pronunciations }],
      ['readRules.keep', { host: 'b.example', rules: [] }],
      ['readRules.keep', { host: 'a.example', rules: [RULE] }],
    ]);
  });
});

it('a search hides the sections without its words, whatever their accents and order', async () => {
  await show(
    <div id="all">
      <Search sections={() => document.querySelectorAll<HTMLElement>('#all > section')} />
      <section>Größe der Schrift</section>
      <section>Stimme</section>
    </div>,
  );
  const shown = () => [...document.querySelectorAll('section')].map(({ hidden }) => !hidden);
  const field = control('searchbox', t('searchOptions'));
  await enter(field, 'schrift NIX', false);
  expect(shown()).toEqual([false, false]);
  expect(document.body.textContent).toContain(t('searchNone'));
  await enter(field, 'schrift GROSSE', false);
  expect(shown()).toEqual([true, false]);
  await enter(field, '', false);
  expect(shown()).toEqual([true, true]);
});
