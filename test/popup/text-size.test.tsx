// @vitest-environment jsdom
import '../ui/fake-browser.ts';
import { expect, it, vi } from 'vitest';
import { Popup } from '../../src/popup/Popup.tsx';
import { OWN_APPEARANCE } from '../../src/shared/appearance.ts';
import { errorText, t } from '../../src/shared/i18n.ts';
import type { AppearanceState } from '../../src/shared/messages/background-calls.ts';
import { control, fakeBackground, press, settled, show, statusLine } from '../ui/surface.ts';
import { OWN_SIZE, popupParts, STATES } from './popup-parts.ts';

const sized = (textSize: number) => ({ appearance: { ...OWN_APPEARANCE, textSize } });

const VISIT: AppearanceState = { ...OWN_SIZE, ...sized(110), scope: 'visit' };
const KEPT: AppearanceState = { ...VISIT, scope: 'kept' };

const open = async (first: AppearanceState, granted = true) => {
  const background = fakeBackground({
    'appearance.get': () => first,
    'appearance.size': () => VISIT,
    'appearance.answered': (args) =>
      args.granted ? KEPT : { ...VISIT, refused: { site: true, everywhere: false } },
    'voices.list': () => [],
  });
  const { parts } = popupParts(STATES.idle, background);
  const requestPermission = vi.fn(async (_origins: readonly string[]) => granted);
  await show(<Popup {...parts} requestPermission={requestPermission} />);
  const sizeCalls = () =>
    background.sent.filter(({ method }) => /^appearance\.(size|look|answered)$/.test(method));
  return { requestPermission, sizeCalls };
};

const scope = () => document.querySelector('#text-size-scope')?.textContent;
const percent = () => document.querySelector('.percent')?.textContent;
const off = (name: string) => control('button', name).getAttribute('aria-disabled') === 'true';

it('changes the size, asks for the site in the same click, and reports the answer', async () => {
  const { requestPermission, sizeCalls } = await open(OWN_SIZE);
  await settled(() => {
    control('button', 'Larger text').click();
    // Still in the click: later the browser would refuse to ask.
    expect(sizeCalls()).toEqual([
      { method: 'appearance.size', args: { tabId: 1, change: 'larger', level: 'site' } },
    ]);
    expect(requestPermission).toHaveBeenCalledExactlyOnceWith(OWN_SIZE.origins);
  });
  expect(sizeCalls().at(-1)).toEqual({
    method: 'appearance.answered',
    args: { tabId: 1, granted: true, level: 'site' },
  });
  expect(percent()).toBe('110%');
  expect(scope()).toBe(t('textSizeKept', 'example.org'));
});

it('does not ask a second time after a refusal, but on Keep', async () => {
  const { requestPermission, sizeCalls } = await open(OWN_SIZE, false);
  await press('Smaller text');
  expect(scope()).toBe(errorText('permissionRefused'));
  await press('Keep for this site');
  expect(requestPermission).toHaveBeenCalledTimes(2);
  expect(sizeCalls().at(-1)).toEqual({
    method: 'appearance.answered',
    args: { tabId: 1, granted: false, level: 'site' },
  });
  await press('Larger text');
  expect(requestPermission).toHaveBeenCalledTimes(2);
});

it('asks nothing about a kept site or a reset', async () => {
  const { requestPermission, sizeCalls } = await open(KEPT);
  await press('Larger text');
  await press('Reset text size');
  expect(requestPermission).not.toHaveBeenCalled();
  expect(sizeCalls().map(({ args }) => args)).toEqual([
    { tabId: 1, change: 'larger', level: 'site' },
    { tabId: 1, change: 'reset', level: 'site' },
  ]);
});

it('says when a size holds for this visit only, and offers to keep it', async () => {
  await open(VISIT);
  expect(scope()).toBe(t('textSizeVisit'));
  await press('Keep for this site');
  expect(scope()).toBe(t('textSizeKept', 'example.org'));
});

it('says why a page that belongs to no site has no size', async () => {
  const { sizeCalls } = await open({ ...OWN_SIZE, host: null, origins: [] });
  await press('Larger text');
  expect(sizeCalls()).toEqual([]);
  expect(['Larger text', 'Smaller text', 'Reset text size'].every(off)).toBe(true);
  expect(scope()).toBe(errorText('siteUnknown'));
});

it.each([
  [300, 'Larger text', 'Smaller text'],
  [50, 'Smaller text', 'Larger text'],
])('goes no further than %d %%', async (size, blocked, free) => {
  await open({ ...KEPT, ...sized(size) });
  expect(off(blocked)).toBe(true);
  expect(off(free)).toBe(false);
});

it('shows an error of the browser’s question as a sentence', async () => {
  const { requestPermission } = await open(OWN_SIZE);
  requestPermission.mockRejectedValueOnce(new Error('no gesture'));
  await press('Larger text');
  expect(statusLine()).toBe(errorText('unexpected'));
  expect(percent()).toBe('110%');
});
