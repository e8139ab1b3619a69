// @vitest-environment jsdom
import '../ui/fake-browser.ts';
import { describe, expect, it } from 'vitest';
import { Popup } from '../../src/popup/Popup.tsx';
import { t } from '../../src/shared/i18n.ts';
import { savePath } from '../../src/shared/save-path.ts';
import type { Loop, SessionState } from '../../src/shared/session.ts';
import { control, press, settled, show } from '../ui/surface.ts';
import { popupParts, READING, STATES } from './popup-parts.ts';

async function open(state: SessionState) {
  const popup = popupParts(state);
  await show(<Popup {...popup.parts} />);
  const calls = () => popup.sent.filter(({ method }) => method.startsWith('session.'));
  return { ...popup, calls };
}

const looping = (loop: Loop): SessionState => ({ status: 'speaking', active: { ...READING, loop } });
const selection = { ...READING.reading, source: 'selection' } as const;

it('keeps what is needed now and then behind one line, closed', async () => {
  await open(STATES.speaking);
  const more = document.querySelector('details.more');
  expect(more?.querySelector('summary')?.textContent).toBe('More');
  expect(more?.hasAttribute('open')).toBe(false);
  expect(more?.contains(control('button', 'Loop'))).toBe(true);
});

describe('Loop', () => {
  it('repeats the paragraph, and no longer', async () => {
    const { calls, session } = await open(STATES.speaking);
    const button = control('button', 'Loop');
    expect(button.getAttribute('aria-pressed')).toBe('false');
    await press('Loop');
    await settled(() => {
      session.value = looping('paragraph');
    });
    expect(button.getAttribute('aria-pressed')).toBe('true');
    await press('Loop');
    expect(calls()).toEqual([
      { method: 'session.loop', args: { loop: 'paragraph' } },
      { method: 'session.loop', args: { loop: 'none' } },
    ]);
  });

  it('repeats the selection where that is what is read', async () => {
    const { calls } = await open({
      status: 'paused',
      active: { ...READING, reading: selection },
      error: null,
    });
    expect(document.querySelector('#loop-hint')?.textContent).toBe(t('loopSelection'));
    await press('Loop');
    expect(calls()).toEqual([{ method: 'session.loop', args: { loop: 'all' } }]);
  });

  it.each(['idle', 'preparing', 'failed'] as const)('has nothing to repeat while %s', async (status) => {
    const { calls } = await open(STATES[status]);
    await press('Loop');
    expect(control('button', 'Loop').getAttribute('aria-disabled')).toBe('true');
    expect(calls()).toEqual([]);
  });
});

describe('Save as audio', () => {
  it("opens the page that saves the tab's text", async () => {
    const { parts } = await open(STATES.idle);
    await press('Save as audio');
    expect(parts.openPage).toHaveBeenCalledWith(savePath(1, 'page'));
  });
});

it('shows what will be read, and gets out of the way', async () => {
  const { parts, sent } = await open(STATES.idle);
  await press(t('showParts'));
  expect(sent).toContainEqual({ method: 'page.outline', args: { tabId: 1 } });
  expect(parts.close).toHaveBeenCalledOnce();
});
