// @vitest-environment jsdom
import '../ui/fake-browser.ts';
import { describe, expect, it } from 'vitest';
import { Popup } from '../../src/popup/Popup.tsx';
import { errorText, t } from '../../src/shared/i18n.ts';
import type { SessionState } from '../../src/shared/session.ts';
import { control, enter, fakeBackground, namesOf, press, settled, show, statusLine } from '../ui/surface.ts';
import { OWN_SIZE, popupParts, READING, STATES } from './popup-parts.ts';

const open = async (state: SessionState, background?: Parameters<typeof popupParts>[1]) => {
  const popup = popupParts(state, background);
  await show(<Popup {...popup.parts} />);
  return popup;
};

const calls = (sent: readonly { method: string }[]) =>
  sent.filter(({ method }) => method.startsWith('session.'));

describe('the popup', () => {
  it.each([
    ['idle', t('statusIdle'), 'Play'],
    ['preparing', t('statusPreparing'), 'Play'],
    ['speaking', t('statusSpeaking'), 'Pause'],
    ['paused', t('statusPaused'), 'Play'],
    ['failed', errorText('pageEmpty'), 'Play'],
  ] as const)(
    'says what is going on while %s, with the focus on the big button',
    async (name, says, label) => {
      await open(STATES[name]);
      expect(statusLine()).toBe(says);
      expect(document.activeElement).toBe(control('button', label));
    },
  );

  it.each([
    ['finished', t('statusFinished')],
    ['tab-closed', t('statusTabClosed')],
    ['page-left', t('statusPageLeft')],
    ['stopped', t('statusIdle')],
  ] as const)('says how the last reading ended: %s', async (ended, says) => {
    await open({ status: 'idle', ended });
    expect(statusLine()).toBe(says);
  });

  it('says that rules of the site find nothing on the page, asked anew for each Reading', async () => {
    let idle = 0;
    const background = fakeBackground({
      'appearance.get': () => OWN_SIZE,
      'page.idleRules': () => idle,
      'voices.list': () => [],
    });
    const { session } = await open(STATES.idle, background);
    expect(document.body.textContent).not.toContain(t('rulesIdle', '2'));
    idle = 2;
    await settled(() => {
      session.value = STATES.speaking;
    });
    expect(document.body.textContent).toContain(t('rulesIdle', '2'));
  });

  it('keeps its accessible names', async () => {
    await open(STATES.speaking);
    expect(namesOf('button')).toEqual([
      'Options',
      'Previous sentence',
      'Pause',
      'Next sentence',
      'Previous paragraph',
      'Stop',
      'Next paragraph',
      'Loop',
      'Save as audio',
      'Show what will be read',
      'Smaller text',
      'Larger text',
      'Reset text size',
      'Text appearance',
    ]);
    expect(namesOf('slider')).toEqual(['Speed', 'Volume']);
    expect(namesOf('combobox')).toEqual(['Voice']);
  });

  it.each([
    ['idle', 'Play', { method: 'session.start', args: { tabId: 1, what: 'chosen' } }],
    ['failed', 'Play', { method: 'session.start', args: { tabId: 1, what: 'chosen' } }],
    ['speaking', 'Pause', { method: 'session.command', args: { command: 'pause', tabId: 1 } }],
    ['paused', 'Play', { method: 'session.command', args: { command: 'play', tabId: 1 } }],
  ] as const)(
    'asks for the right thing when the big button is pressed while %s',
    async (name, label, call) => {
      const { sent } = await open(STATES[name]);
      await press(label);
      expect(calls(sent)).toEqual([call]);
    },
  );

  it.each([
    ['Stop', 'stop'],
    ['Next sentence', 'next-sentence'],
    ['Previous sentence', 'previous-sentence'],
    ['Next paragraph', 'next-paragraph'],
    ['Previous paragraph', 'previous-paragraph'],
  ])('%s does its work while something is read, and nothing while nothing is', async (label, command) => {
    const { sent, session } = await open(STATES.speaking);
    await press(label);
    await settled(() => {
      session.value = STATES.idle;
    });
    await press(label);
    expect(control('button', label).getAttribute('aria-disabled')).toBe('true');
    expect(calls(sent)).toEqual([{ method: 'session.command', args: { command, tabId: 1 } }]);
  });

  it('can be stopped while the text is being fetched', async () => {
    const { sent } = await open(STATES.preparing);
    await press('Play');
    await press('Stop');
    expect(calls(sent)).toEqual([{ method: 'session.command', args: { command: 'stop', tabId: 1 } }]);
  });

  it('follows the session and leaves the focus where it is', async () => {
    const { session } = await open(STATES.idle);
    const button = document.activeElement;
    await settled(() => {
      session.value = STATES.speaking;
    });
    expect(button?.textContent).toBe('Pause');
    expect(document.activeElement).toBe(button);
  });

  it('shows what is read, how far it is and how long it will take', async () => {
    await open(STATES.speaking);
    const title = document.querySelector('.title');
    expect(title?.textContent).toBe('The keeper');
    expect(title?.getAttribute('lang')).toBe('de');
    const bar = document.querySelector('[role=progressbar]');
    expect(bar?.getAttribute('aria-valuenow')).toBe('25');
    expect(bar?.getAttribute('aria-valuetext')).toBe('25%, About 5 minutes left');
    expect(document.querySelector('.progress-words')?.textContent).toBe(
      'Sentence 11 of 40 About 5 minutes left',
    );
  });

  it('counts paragraphs where sentences are too many to be counted', async () => {
    const { session } = await open(STATES.speaking);
    await settled(() => {
      const reading = { ...READING.reading, sentences: null };
      session.value = { status: 'speaking', active: { ...READING, reading, sentencesDone: null } };
    });
    expect(document.querySelector('.progress-words')?.textContent).toContain('Paragraph 3 of 9');
  });

  it('reckons the time left with the speed that is set', async () => {
    const { settings } = await open(STATES.speaking);
    await settled(() => {
      settings.value = { ...settings.value, rate: 2 };
    });
    expect(document.querySelector('.progress-words')?.textContent).toContain('About 3 minutes left');
  });

  it('says that the marked word is an estimate only where it is one', async () => {
    const { session } = await open(STATES.speaking);
    expect(document.body.textContent).not.toContain(t('wordEstimated'));
    await settled(() => {
      session.value = { status: 'speaking', active: { ...READING, estimated: true } };
    });
    expect(document.body.textContent).toContain(t('wordEstimated'));
  });

  it('offers this page while another tab is read', async () => {
    const elsewhere = { status: 'speaking', active: { ...READING, tabId: 7 } } as const;
    const { sent } = await open(elsewhere);
    expect(statusLine()).toBe(t('statusSpeakingElsewhere'));
    expect(document.querySelector('.title')?.textContent).toBe('The keeper');
    await press('Pause');
    await press('Read this page');
    expect(calls(sent)).toEqual([
      { method: 'session.command', args: { command: 'pause', tabId: 1 } },
      { method: 'session.start', args: { tabId: 1, what: 'page' } },
    ]);
  });

  it('says why it paused by itself', async () => {
    await open({ status: 'paused', active: READING, error: 'speechInterrupted' });
    expect(statusLine()).toBe(errorText('speechInterrupted'));
    expect(document.querySelector('.status.problem')).not.toBeNull();
  });

  it.each([
    ['idle', false],
    ['speaking', false],
    ['paused', false],
    ['failed', true],
  ] as const)('marks its sentence as a problem only where it is one: %s', async (name, marked) => {
    await open(STATES[name]);
    expect(document.querySelector('.status.problem') !== null).toBe(marked);
  });

  it('says that a voice of the system stands in for the online one', async () => {
    await open({ status: 'speaking', active: { ...READING, notice: 'onlineVoice' } });
    expect(statusLine()).toBe(t('noticeOnlineVoice'));
  });

  it('says which error was another tab’s', async () => {
    await open({ status: 'failed', tabId: 7, error: 'pagePdf' });
    expect(statusLine()).toBe(`In another tab: ${errorText('pagePdf')}`);
  });

  it('says what went wrong with a press, until the next one', async () => {
    const answers = [{ error: 'storageFailed' }, null];
    const background = fakeBackground({
      'appearance.get': () => OWN_SIZE,
      'voices.list': () => [],
      'session.command': () => answers.shift(),
    });
    await open(STATES.speaking, background);
    await press('Pause');
    expect(statusLine()).toBe(errorText('storageFailed'));
    await press('Pause');
    expect(statusLine()).toBe(t('statusSpeaking'));
  });

  it('sends a slider’s value when it is let go, and shows it while it moves', async () => {
    const { sent, settings } = await open(STATES.speaking);
    const speed = control('slider', 'Speed');
    await enter(speed, '1.5', false);
    expect(speed.getAttribute('aria-valuetext')).toBe('1.5×');
    expect(sent.map(({ method }) => method)).not.toContain('settings.update');
    await enter(speed, '1.7', true);
    expect(sent.at(-1)).toEqual({ method: 'settings.update', args: { rate: 1.7 } });
    await settled(() => {
      settings.value = { ...settings.value, rate: 1.7 };
    });
    await settled(() => {
      settings.value = { ...settings.value, rate: 0.9 };
    });
    expect(speed.getAttribute('aria-valuetext')).toBe('0.9×');
  });

  it('has no page to read where there is no tab', async () => {
    const popup = popupParts(STATES.idle);
    await show(<Popup {...popup.parts} tab={null} />);
    await press('Play');
    expect(calls(popup.sent)).toEqual([]);
  });

  it('opens the options', async () => {
    const { parts } = await open(STATES.idle);
    await press('Options');
    expect(parts.openOptions).toHaveBeenCalledOnce();
  });
});

describe('the voice in the popup', () => {
  const asked = (sent: readonly { method: string; args: unknown }[]) =>
    sent.filter(({ method }) => method === 'voices.list').map(({ args }) => args);

  it('is one of the language that is read, otherwise of the page’s', async () => {
    const { sent, session } = await open(STATES.idle);
    expect(asked(sent)).toEqual([{ lang: 'fr' }]);
    await settled(() => {
      session.value = STATES.speaking;
    });
    expect(asked(sent)).toEqual([{ lang: 'fr' }, { lang: 'de' }]);
  });

  it('is one of the person’s language where the page’s is unknown', async () => {
    const popup = popupParts(STATES.idle);
    await show(<Popup {...popup.parts} pageLanguage={async () => ''} />);
    expect(asked(popup.sent)).toEqual([{ lang: 'en' }]);
  });

  it('keeps the other languages’ voices when one is chosen', async () => {
    const anna = { name: 'Anna', lang: 'de-DE', local: true };
    const background = fakeBackground({ 'appearance.get': () => OWN_SIZE, 'voices.list': () => [anna] });
    const { sent, settings } = await open(STATES.speaking, background);
    settings.value = { ...settings.value, voices: { en: 'Bob|en-GB|local' } };
    await settled(() => control('combobox', 'Voice').click());
    const option = [...document.querySelectorAll<HTMLElement>('[role=option]')].at(-1);
    await settled(() => option?.click());
    expect(sent.at(-1)).toEqual({
      method: 'settings.update',
      args: { voices: { en: 'Bob|en-GB|local', de: 'Anna|de-DE|local' } },
    });
  });
});
