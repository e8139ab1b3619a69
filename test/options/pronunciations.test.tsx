// @vitest-environment jsdom
import '../ui/fake-browser.ts';
import { signal } from '@preact/signals';
import { describe, expect, it, vi } from 'vitest';
import { Pronunciations } from '../../src/options/pronunciations/Pronunciations.tsx';
import { t } from '../../src/shared/i18n.ts';
import type { Pronunciation } from '../../src/shared/pronunciations.ts';
import { control, enter, namesOf, press, settled, show } from '../ui/surface.ts';

const GIF: Pronunciation = { written: 'GIF', spoken: 'jif', lang: 'de', part: true, matchCase: true };
const SQL: Pronunciation = { written: 'SQL', spoken: 'sequel', lang: '', part: false, matchCase: false };

async function open(first: readonly Pronunciation[]) {
  const entries = signal(first);
  const heard: [string, string][] = [];
  const Shown = () => (
    <Pronunciations
      entries={entries.value}
      languages={['en-GB', 'fi']}
      onChange={(next) => {
        entries.value = next;
      }}
      onHear={(lang, text) => heard.push([lang, text])}
    />
  );
  await show(<Shown />);
  return { entries, heard };
}

const field = (label: string): HTMLInputElement => {
  const found = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === label);
  return document.getElementById(found?.htmlFor ?? '') as HTMLInputElement;
};
const text = () => document.body.textContent ?? '';
const pick = (file: File): Promise<void> =>
  settled(async () => {
    const input = field(t('importFile'));
    Object.defineProperty(input, 'files', { value: [file], configurable: true });
    Object.defineProperty(input, 'value', { value: '', configurable: true, writable: true });
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });

describe('the list of own pronunciations', () => {
  it('says so where it is empty, and offers nothing to export', async () => {
    await open([]);
    expect(text()).toContain(t('pronunciationsNone'));
    expect(namesOf('button')).toEqual([t('pronunciationAdd'), t('hearIt')]);
  });

  it('takes a new entry', async () => {
    const { entries, heard } = await open([]);
    await enter(field('Written'), ' SQL ', false);
    await enter(field('Spoken as'), 'sequel', false);
    await press('Hear it');
    expect(heard).toEqual([['en', 'sequel']]);
    await press('Add');
    expect(entries.value).toEqual([SQL]);
    expect(field('Written').value).toBe('');
    expect(text()).toContain('as “sequel”');
  });

  it.each([
    ['', 'Write a word first.'],
    ['a*b*c*', 'At most two of * and ? have room in one entry.'],
  ])('says what is wrong with %j', async (written, problem) => {
    const { entries } = await open([]);
    await enter(field('Written'), written, false);
    await press('Add');
    expect(text()).toContain(problem);
    expect(field('Written').getAttribute('aria-invalid')).toBe('true');
    expect(entries.value).toEqual([]);
  });

  it('changes an entry in its place, or leaves it', async () => {
    const { entries } = await open([GIF, SQL]);
    await press('Edit GIF');
    expect(field('Spoken as').value).toBe('jif');
    expect(field('Language').value).toBe('de');
    await press('Cancel');
    await press('Edit GIF');
    await enter(field('Spoken as'), 'gif', false);
    await press('Save');
    expect(entries.value).toEqual([{ ...GIF, spoken: 'gif' }, SQL]);
  });

  it('removes an entry, and brings it back in its place', async () => {
    const { entries } = await open([GIF, SQL]);
    await press('Remove GIF');
    expect(entries.value).toEqual([SQL]);
    expect(text()).toContain('“GIF” was removed.');
    await press('Undo');
    expect(entries.value).toEqual([GIF, SQL]);
    expect(namesOf('button')).not.toContain('Undo');
  });

  it('lets each entry be heard in its language', async () => {
    const { heard } = await open([GIF, { ...SQL, spoken: '' }]);
    await press('Hear GIF');
    await press('Hear SQL');
    expect(heard).toEqual([['de', 'jif']]);
  });

  it('takes a file in, and says what it left out', async () => {
    const { entries } = await open([GIF]);
    await pick(new File([JSON.stringify([SQL, 7, { ...GIF, spoken: 'ghif' }])], 'list.json'));
    expect(entries.value).toEqual([{ ...GIF, spoken: 'ghif' }, SQL]);
    expect(text()).toContain('Entries taken in: 2. Left out, because');
    await pick(new File([JSON.stringify([SQL])], 'list.json'));
    expect(text()).toContain('Entries taken in: 1.');
    await pick(new File(['no'], 'no.txt'));
    expect(text()).toContain('“no.txt” holds no pronunciations that Lectern can read.');
  });

  it('exports what it has: JSON, and a lexicon for each language', async () => {
    const made: string[] = [];
    vi.stubGlobal('URL', {
      createObjectURL: (blob: Blob) => `blob:${made.push(blob.type)}`,
      revokeObjectURL: () => undefined,
    });
    await open([GIF, SQL]);
    await press('Export as JSON');
    await press('Export as PLS: German');
    await press('Export as PLS: All languages');
    expect(made).toEqual(['application/json', 'application/pls+xml', 'application/pls+xml']);
    vi.unstubAllGlobals();
  });

  it('of a thousand entries can be seen and used', async () => {
    const many = Array.from({ length: 1000 }, (_, i) => ({ ...SQL, written: `w${i}` }));
    const { entries } = await open(many);
    await settled(() => control('button', 'Remove w999').click());
    expect(entries.value).toHaveLength(999);
  });
});
