// @vitest-environment jsdom
import '../ui/fake-browser.ts';
import { signal } from '@preact/signals';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { Options, type OptionsParts } from '../../src/options/Options.tsx';
import { errorText, t } from '../../src/shared/i18n.ts';
import { NO_PROFILES, type Profiles } from '../../src/shared/profiles.ts';
import type { Pronunciation } from '../../src/shared/pronunciations.ts';
import type { SiteRules } from '../../src/shared/read-rules.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/shared/settings.ts';
import {
  control,
  enter,
  fakeBackground,
  key,
  namesOf,
  press,
  settled,
  show,
  statusLine,
} from '../ui/surface.ts';

const VOICES = [{ name: 'Anna', lang: 'de-DE', local: true }];

beforeAll(() => {
  // jsdom has no modal dialogues.
  HTMLDialogElement.prototype.showModal = function open() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});

async function open(
  background = fakeBackground({ 'voices.languages': () => ['de', 'en', 'tr'], 'voices.list': () => VOICES }),
  more: Partial<OptionsParts> = {},
) {
  const settings = signal<Settings>(DEFAULT_SETTINGS);
  const profiles = signal<Profiles>({
    everywhere: {},
    sites: { 'b.example': { textSize: 150 }, 'a.example': { textSize: 80 } },
  });
  const pronunciations = signal<readonly Pronunciation[]>([]);
  const readRules = signal<SiteRules>({});
  await show(
    <Options
      settings={settings}
      profiles={profiles}
      pronunciations={pronunciations}
      readRules={readRules}
      call={background.call}
      languages={['en-GB', 'de']}
      shortcuts={async () => [
        { description: 'Play or pause', keys: 'Alt+Shift+P' },
        { description: 'Faster', keys: '' },
      ]}
      openShortcuts={async () => true}
      version="1.2.3"
      {...more}
    />,
  );
  return { settings, profiles, readRules, sent: background.sent };
}

describe('the options', () => {
  it.each([
    ['Speed', '2', { rate: 2 }],
    ['Pitch', '1.4', { pitch: 1.4 }],
    ['Volume', '0.5', { volume: 0.5 }],
    ['Pause between sentences', '0.3', { sentencePause: 0.3 }],
    ['Pause between paragraphs', '2', { paragraphPause: 2 }],
  ])('set %s', async (label, value, args) => {
    const { sent } = await open();
    await enter(control('slider', label), value, true);
    expect(sent.at(-1)).toEqual({ method: 'settings.update', args });
  });

  it('say that a heading begins, and no longer', async () => {
    const { sent, settings } = await open();
    const box = control('checkbox', t('sayHeadings')) as HTMLInputElement;
    expect(box.checked).toBe(false);
    await settled(() => box.click());
    expect(sent.at(-1)).toEqual({ method: 'settings.update', args: { sayHeadings: true } });
    await settled(() => {
      settings.value = { ...settings.value, sayHeadings: true };
    });
    await settled(() => box.click());
    expect(sent.at(-1)).toEqual({ method: 'settings.update', args: { sayHeadings: false } });
  });

  it('leave a kind of text as it is written, and no longer', async () => {
    const { sent, settings } = await open();
    await settled(() => control('checkbox', 'Dates').click());
    expect(sent.at(-1)).toEqual({ method: 'settings.update', args: { asWritten: ['dates'] } });
    await settled(() => {
      settings.value = { ...settings.value, asWritten: ['units', 'dates'] };
    });
    await settled(() => control('checkbox', 'Dates').click());
    expect(sent.at(-1)).toEqual({ method: 'settings.update', args: { asWritten: ['units'] } });
    await settled(() => control('checkbox', 'Name emoji').click());
    expect(sent.at(-1)).toEqual({ method: 'settings.update', args: { emojiNames: true } });
  });

  it('show the languages the person reads first, the other ones behind a button', async () => {
    await open();
    const inside = document.querySelector('details');
    expect(namesOf('combobox')).toEqual(['Voice for English', 'Voice for German', 'Voice for Turkish']);
    expect(inside?.querySelectorAll('[role=combobox]').length).toBe(1);
  });

  it('take up their room before the system has told its voices', async () => {
    await open(fakeBackground({ 'voices.languages': () => new Promise(() => undefined) }));
    expect(namesOf('combobox')).toEqual(['Voice for English', 'Voice for German']);
    expect(document.body.textContent).toContain(t('otherLanguages'));
    expect(document.body.textContent).toContain(t('voicesHint'));
  });

  it('ask for a language’s voices only when its list is opened', async () => {
    const { sent } = await open();
    expect(sent.map(({ method }) => method)).toEqual(['voices.languages']);
    const box = control('combobox', 'Voice for German');
    await key(box, 'ArrowDown');
    expect(sent.at(-1)).toEqual({ method: 'voices.list', args: { lang: 'de' } });
    await key(box, 'ArrowDown');
    await key(box, 'Enter');
    expect(sent.at(-1)).toEqual({ method: 'settings.update', args: { voices: { de: 'Anna|de-DE|local' } } });
  });

  it('let the best voice say a sentence where none is chosen, otherwise the chosen one', async () => {
    const { sent, settings } = await open();
    const text = 'So klinge ich, wenn ich Ihnen eine Seite vorlese.';
    await press('Preview the voice for German');
    expect(sent.at(-1)).toEqual({
      method: 'voices.preview',
      args: { lang: 'de', voice: 'Anna|de-DE|local', text },
    });
    await settled(() => {
      settings.value = {
        ...settings.value,
        voices: { de: 'Bert|de-AT|online' },
        onlineVoices: ['Bert|de-AT|online'],
      };
    });
    await press('Preview the voice for German');
    expect(sent.at(-1)).toEqual({
      method: 'voices.preview',
      args: { lang: 'de', voice: 'Bert|de-AT|online', text },
    });
  });

  it('say that the system has no voice', async () => {
    await open(fakeBackground({ 'voices.languages': () => [] }));
    expect(document.body.textContent).toContain(errorText('voicesNone'));
  });

  it('warn of a colour on which black text is hard to read', async () => {
    const { sent } = await open();
    const colour = control('colour', t('wordColour'));
    expect(document.querySelector('.warning')).toBeNull();
    await enter(colour, '#5a3010', true);
    expect(document.querySelector('.warning')?.textContent).toBe(t('contrastLow', '1.9'));
    expect(sent.at(-1)).toEqual({ method: 'settings.update', args: { wordColour: '#5a3010' } });
  });

  it('list the sites with a text size, and forget one', async () => {
    const { sent } = await open();
    const rows = [...document.querySelectorAll('.sites li')].map((row) => row.textContent);
    expect(rows).toEqual(['a.example 80%Remove', 'b.example 150%Remove']);
    await press('Remove b.example');
    expect(sent.at(-1)).toEqual({ method: 'sites.remove', args: { host: 'b.example' } });
  });

  it('change what is kept for a site and everywhere', async () => {
    const { sent, profiles } = await open();
    await settled(() => {
      profiles.value = { everywhere: { face: 'atkinson', scheme: 'dark' }, sites: {} };
    });
    const row = document.querySelector<HTMLDetailsElement>('.sites details');
    expect(row?.querySelector('summary')?.textContent).toBe('Everywhere Typeface, Colours');
    await settled(() => {
      if (row) row.open = true;
      row?.dispatchEvent(new Event('toggle'));
    });
    await press('Wide spacing (WCAG 1.4.12)');
    expect(sent.at(-1)).toMatchObject({
      method: 'sites.change',
      args: { host: null, patch: { lineHeight: 150 } },
    });
    await press('Reset appearance');
    expect(sent.at(-1)).toEqual({ method: 'sites.change', args: { host: null, patch: null } });
  });

  it('list what is read on each site, take a rule out, and put it back', async () => {
    const { sent, readRules } = await open();
    expect(document.body.textContent).toContain(t('readRulesNone'));
    const out = { read: false, path: 'main > p', text: 'Sign up', alike: true };
    const put = { read: true, path: 'body > aside', text: 'Opening times', alike: false };
    await settled(() => {
      readRules.value = { 'b.example': [out, put], 'a.example': [out], 'c.example': [] };
    });
    expect([...document.querySelectorAll('.read-rules h3')].map((e) => e.textContent)).toEqual([
      'a.example',
      'b.example',
    ]);
    expect(document.querySelector('.read-rules')?.textContent).toContain('Taken out: “Sign up”main > p');
    await press('Remove Opening times');
    const kept = { method: 'readRules.keep', args: { host: 'b.example', rules: [out] } };
    expect(sent.at(-1)).toEqual(kept);
    expect(document.activeElement?.textContent).toBe('Undo');
    await press('Undo');
    expect(sent.at(-1)).toEqual({ ...kept, args: { host: 'b.example', rules: [out, put] } });
    await press('Remove all of b.example');
    expect(sent.at(-1)).toEqual({ ...kept, args: { host: 'b.example', rules: [] } });
  });

  it('forget all sites only after a question', async () => {
    const { sent, profiles } = await open();
    await press('Remove all');
    expect(document.querySelector('dialog')?.textContent).toContain(t('removeAllQuestion', '2'));
    await press('Cancel');
    expect(document.querySelector('dialog')).toBeNull();
    expect(sent.map(({ method }) => method)).not.toContain('sites.removeAll');
    await press('Remove all');
    await settled(() => document.querySelector<HTMLElement>('dialog .button-main')?.click());
    expect(sent.at(-1)).toEqual({ method: 'sites.removeAll', args: null });
    await settled(() => {
      profiles.value = NO_PROFILES;
    });
    expect(document.body.textContent).toContain(t('sitesNone'));
  });

  it('show the shortcuts and lead to where they are changed', async () => {
    const openShortcuts = vi.fn(async () => false);
    await open(undefined, { openShortcuts });
    const rows = [...document.querySelectorAll('.shortcuts > div')].map((row) => row.textContent);
    expect(rows).toEqual(['Play or pauseAlt+Shift+P', `Faster${t('shortcutNone')}`]);
    await press('Change shortcuts');
    expect(document.body.textContent).toContain(t('shortcutsByHand'));
  });

  it('reset everything, with a way back', async () => {
    const { sent, settings } = await open();
    const before = { ...DEFAULT_SETTINGS, rate: 1.8, voices: { de: 'Anna|de-DE|local' } };
    await settled(() => {
      settings.value = before;
    });
    await press('Reset all settings');
    expect(sent.at(-1)).toEqual({ method: 'settings.reset', args: null });
    await settled(() => {
      settings.value = DEFAULT_SETTINGS;
    });
    await press('Undo');
    expect(sent.at(-1)).toEqual({ method: 'settings.update', args: before });
    expect(namesOf('button')).not.toContain('Undo');
  });

  it('say what could not be kept', async () => {
    const { sent } = await open(
      fakeBackground({ 'voices.languages': () => [], 'settings.update': () => ({ error: 'storageFailed' }) }),
    );
    await enter(control('slider', 'Speed'), '2', true);
    expect(sent.at(-1)?.method).toBe('settings.update');
    expect(statusLine()).toBe(errorText('storageFailed'));
  });

  it('name the version', async () => {
    await open();
    expect(document.querySelector('footer')?.textContent).toContain('Lectern 1.2.3');
  });
});
