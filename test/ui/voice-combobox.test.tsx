// @vitest-environment jsdom
import './fake-browser.ts';
import { describe, expect, it, vi } from 'vitest';
import { t } from '../../src/shared/i18n.ts';
import type { Voice } from '../../src/shared/voice.ts';
import { VoiceCombobox } from '../../src/ui/VoiceCombobox.tsx';
import { control, enter, key, settled, show } from './surface.ts';

const MANY: Voice[] = Array.from({ length: 13_000 }, (_, i) => ({
  name: `Märta ${i}`,
  lang: i % 2 === 0 ? 'en-GB' : 'en-US',
  local: i % 3 !== 0,
}));

const open = async (voices: readonly Voice[] = MANY, chosen = '') => {
  const onChoose = vi.fn();
  await show(<VoiceCombobox label="Voice" voices={voices} chosen={chosen} hint="" onChoose={onChoose} />);
  return { box: control('combobox', 'Voice') as HTMLInputElement, onChoose };
};

const options = () => [...document.querySelectorAll('[role=option]')];
const active = (box: HTMLElement) => document.getElementById(box.getAttribute('aria-activedescendant') ?? '');
const nameIn = (option: Element | null) => option?.querySelector('.voice-name')?.textContent;

describe('the voice combobox', () => {
  it('puts few of 13,000 voices into the document, and says how many there are', async () => {
    const { box } = await open();
    expect(options()).toEqual([]);
    await key(box, 'ArrowDown');
    expect(options().length).toBeGreaterThan(3);
    expect(options().length).toBeLessThan(20);
    expect(options()[0]?.getAttribute('aria-setsize')).toBe('13001');
  });

  it('reaches every voice with the keys, the active one always in the document', async () => {
    const { box } = await open();
    await key(box, 'ArrowDown');
    for (let page = 0; page < 25; page += 1) await key(box, 'PageDown');
    await key(box, 'ArrowUp');
    expect(nameIn(active(box))).toBe('Märta 98');
    expect(active(box)?.getAttribute('aria-posinset')).toBe('100');
  });

  it('shows the rows a person scrolls to', async () => {
    const { box } = await open();
    await key(box, 'ArrowDown');
    const list = document.querySelector('.voice-list');
    await settled(() => {
      if (list) list.scrollTop = 76 * 5_000;
      list?.dispatchEvent(new Event('scroll'));
    });
    expect(options().map(nameIn)).toContain('Märta 5000');
    expect(options().length).toBeLessThan(20);
  });

  it('finds voices by all words of a search, whatever case and accents', async () => {
    const { box } = await open();
    await enter(box, 'american MARTA 1299', false);
    expect(options().map(nameIn)).toEqual([
      'Märta 1299',
      'Märta 11299',
      'Märta 12991',
      'Märta 12993',
      'Märta 12995',
      'Märta 12997',
      'Märta 12999',
    ]);
    expect(document.body.textContent).toContain(t('voicesFound', '7'));
  });

  it('says when no voice matches, and then chooses nothing', async () => {
    const { box, onChoose } = await open();
    await enter(box, 'nobody', false);
    expect(document.body.textContent).toContain(t('voiceNoMatch'));
    await key(box, 'Enter');
    expect(onChoose).not.toHaveBeenCalled();
  });

  it('chooses with Enter and closes', async () => {
    const { box, onChoose } = await open();
    await enter(box, 'marta 12999', false);
    await key(box, 'Enter');
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('Märta 12999|en-US|online');
    expect(box.getAttribute('aria-expanded')).toBe('false');
  });

  it('chooses with a click', async () => {
    const { box, onChoose } = await open();
    await settled(() => box.click());
    await settled(() => (options()[2] as HTMLElement).click());
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('Märta 1|en-US|local');
  });

  it('goes back with Escape, which then does not close the popup', async () => {
    const { box, onChoose } = await open();
    await enter(box, 'mar', false);
    expect(await key(box, 'Escape')).toBe(true);
    expect(box.value).toBe(t('voiceAutomatic'));
    expect(onChoose).not.toHaveBeenCalled();
    expect(await key(box, 'Escape')).toBe(false);
  });

  it('opens at the chosen voice, and can leave the choice to Lectern again', async () => {
    const { box, onChoose } = await open(MANY, 'Märta 700|en-GB|local');
    expect(box.value).toBe('Märta 700');
    await key(box, 'ArrowDown');
    expect(nameIn(active(box))).toBe('Märta 700');
    expect(active(box)?.getAttribute('aria-selected')).toBe('true');
    await enter(box, 'automatic', false);
    await key(box, 'Enter');
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('');
  });

  it('folds variants and novelty voices away, but for the chosen one, until they are asked for', async () => {
    const voices = ['English', 'English+Andy', 'Bells', 'Daniel', 'English+Max'].map((name) => ({
      name,
      lang: 'en',
      local: true,
    }));
    const { box, onChoose } = await open(voices, 'Bells|en|local');
    await key(box, 'ArrowDown');
    const all = t('voicesAll', '5');
    expect(options().map(nameIn)).toEqual([t('voiceAutomatic'), 'English', 'Bells', 'Daniel', all]);
    expect(nameIn(active(box))).toBe('Bells');
    await key(box, 'ArrowDown');
    await key(box, 'ArrowDown');
    await key(box, 'Enter');
    expect(onChoose).not.toHaveBeenCalled();
    expect(options().map(nameIn)).toEqual([t('voiceAutomatic'), ...voices.map(({ name }) => name)]);
    expect(nameIn(active(box))).toBe('English+Andy');
    await key(box, 'Enter');
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('English+Andy|en|local');
  });

  it('finds a voice that is folded away', async () => {
    const names = ['English', 'English+Andy'];
    const { box } = await open(names.map((name) => ({ name, lang: 'en', local: true })));
    await enter(box, 'andy', false);
    expect(options().map(nameIn)).toEqual(['English+Andy']);
  });

  it('shows everything where there is nothing but variants', async () => {
    const { box } = await open([{ name: 'English+Andy', lang: 'en', local: true }]);
    await key(box, 'ArrowDown');
    expect(options().map(nameIn)).toEqual([t('voiceAutomatic'), 'English+Andy']);
  });

  it('says which voices send text away', async () => {
    const { box } = await open([
      { name: 'Near', lang: 'en', local: true },
      { name: 'Far', lang: 'en', local: false },
    ]);
    await key(box, 'ArrowDown');
    const details = options().map((option) => option.querySelector('.voice-detail')?.textContent);
    expect(details).toEqual([t('voiceAutomaticDetail'), t('voiceLocal'), t('voiceOnline')]);
  });

  it('leaves every other key to the text field', async () => {
    const { box } = await open();
    for (const name of ['Tab', 'Home', 'a', 'Enter']) expect(await key(box, name)).toBe(false);
  });

  it('closes when the focus leaves', async () => {
    const { box } = await open();
    await settled(() => box.focus());
    await key(box, 'ArrowDown');
    await settled(() => box.blur());
    expect(options()).toEqual([]);
  });
});
