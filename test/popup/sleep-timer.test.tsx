// @vitest-environment jsdom
import '../ui/fake-browser.ts';
import { describe, expect, it } from 'vitest';
import { Popup } from '../../src/popup/Popup.tsx';
import { EMPTY_AGENDA, type Sleep } from '../../src/shared/agenda.ts';
import { t } from '../../src/shared/i18n.ts';
import { settled, show, statusLine } from '../ui/surface.ts';
import { popupParts, READING, STATES } from './popup-parts.ts';

async function open(sleep: Sleep, state = STATES.speaking) {
  const popup = popupParts(state);
  popup.agenda.value = { ...EMPTY_AGENDA, sleep };
  await show(<Popup {...popup.parts} />);
  const select = document.querySelector<HTMLSelectElement>('.more select');
  if (!select) throw new Error('there is no sleep timer');
  return { ...popup, select };
}

const timer = (minutes: number, left: number): Sleep => ({
  kind: 'timer',
  at: Date.now() + left,
  minutes,
  fading: false,
});

describe('the sleep timer', () => {
  it('has a name and its times', async () => {
    const { select } = await open({ kind: 'off' });
    expect(select.labels[0]?.textContent).toBe('Sleep timer');
    expect([...select.options].map(({ text }) => text)).toEqual([
      'Off',
      '5 minutes',
      '10 minutes',
      '15 minutes',
      '30 minutes',
      '60 minutes',
      'End of the article',
    ]);
    expect(select.value).toBe('0');
  });

  it.each([
    ['15', 15],
    ['end', 'end'],
    ['0', 0],
  ] as const)('asks for %s', async (value, minutes) => {
    const { select, sent } = await open(value === '0' ? timer(5, 60_000) : { kind: 'off' });
    await settled(() => {
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(sent.at(-1)).toEqual({ method: 'session.sleep', args: { minutes } });
  });

  it('shows what is set, and how long that is', async () => {
    const { select } = await open(timer(30, 12 * 60_000));
    expect(select.value).toBe('30');
    expect(document.body.textContent).toContain('Pauses in 12 minutes.');
  });

  it('is off again when its time has passed, though nothing was read then', async () => {
    const { select } = await open(timer(30, -1000), STATES.paused);
    expect(select.value).toBe('0');
    expect(document.body.textContent).not.toContain('Pauses in');
  });

  it('is told of when it has paused the reading', async () => {
    const active = { ...READING, notice: 'asleep' } as const;
    await open({ kind: 'off' }, { status: 'paused', active, error: null });
    expect(statusLine()).toBe(t('noticeAsleep'));
  });
});
