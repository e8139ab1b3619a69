// @vitest-environment jsdom
import './fake-browser.ts';
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { t } from '../../src/shared/i18n.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/shared/settings.ts';
import { VoiceChoice } from '../../src/ui/VoiceChoice.tsx';
import { control, enter, key, namesOf, press, settled, show } from './surface.ts';

const NEAR = { name: 'Near', lang: 'en-GB', local: true };
const FAR = { name: 'Far', lang: 'en-GB', local: false };
const FAR_KEY = 'Far|en-GB|online';

async function open(more: Partial<Settings> = {}) {
  const onChange = vi.fn();
  await show(
    <VoiceChoice
      label="Voice"
      lang="en"
      voices={{ status: 'ready', list: [NEAR, FAR] }}
      settings={{ ...DEFAULT_SETTINGS, voices: { de: 'Anna|de-DE|local' }, ...more }}
      onChange={onChange}
    />,
  );
  const box = control('combobox', 'Voice') as HTMLInputElement;
  const choose = async (name: string) => {
    await enter(box, name, false);
    await key(box, 'Enter');
  };
  return { onChange, box, choose };
}

const question = () => document.querySelector('[role=alertdialog]');

describe('the choice of an online voice', () => {
  it('is asked about in plain words, with the focus on No', async () => {
    const { onChange, choose } = await open();
    await choose('far');
    expect(question()?.textContent).toContain(t('onlineQuestionDetail', 'Far'));
    expect(document.activeElement).toBe(control('button', t('onlineNo')));
    expect(onChange).not.toHaveBeenCalled();
    const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
    expect((await axe.run(question() ?? document, { rules })).violations).toEqual([]);
  });

  it('holds after a yes, which is kept for this voice', async () => {
    const { onChange, choose, box } = await open({ onlineVoices: ['Other|en|online'] });
    await choose('far');
    await press(t('onlineYes'));
    expect(onChange).toHaveBeenCalledExactlyOnceWith({
      voices: { de: 'Anna|de-DE|local', en: FAR_KEY },
      onlineVoices: ['Other|en|online', FAR_KEY],
    });
    expect(question()).toBeNull();
    expect(document.activeElement).toBe(box);
  });

  it.each(['No', 'Escape'])('changes nothing after %s, which closes nothing else', async (how) => {
    const { onChange, choose, box } = await open();
    await choose('far');
    if (how === 'No') await press(t('onlineNo'));
    else expect(await key(control('button', t('onlineNo')), 'Escape')).toBe(true);
    expect(question()).toBeNull();
    expect(onChange).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(box);
    expect(box.value).toBe(t('voiceAutomatic'));
  });

  it('is asked about once for each voice', async () => {
    const { onChange, choose } = await open({ onlineVoices: [FAR_KEY] });
    await choose('far');
    expect(question()).toBeNull();
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ voices: { de: 'Anna|de-DE|local', en: FAR_KEY } });
  });

  it('counts for nothing where it is stored without a yes, so that it is asked about again', async () => {
    const { box, choose } = await open({ voices: { en: FAR_KEY } });
    expect(box.value).toBe(t('voiceAutomatic'));
    await choose('far');
    expect(question()).not.toBeNull();
  });

  it('gives way to another choice', async () => {
    const { onChange, choose } = await open();
    await choose('far');
    await choose('near');
    await settled();
    expect(question()).toBeNull();
    expect(onChange).toHaveBeenCalledExactlyOnceWith({
      voices: { de: 'Anna|de-DE|local', en: 'Near|en-GB|local' },
    });
    expect(namesOf('button')).toEqual([]);
  });
});
