// @vitest-environment jsdom
import '../ui/fake-browser.ts';
import { describe, expect, it } from 'vitest';
import { Popup } from '../../src/popup/Popup.tsx';
import { t } from '../../src/shared/i18n.ts';
import type { SessionState } from '../../src/shared/session.ts';
import { KEPT } from '../fakes/kept-places.ts';
import { namesOf, press, settled, show } from '../ui/surface.ts';
import { popupParts, STATES } from './popup-parts.ts';

const CONTINUE = 'Continue where you stopped';
/** The page that the popup is opened on, with another fragment. */
const HERE = { ...KEPT, url: 'https://example.org/keeper#end' };

async function open(place: typeof KEPT | null, state: SessionState = STATES.idle) {
  const popup = popupParts(state);
  popup.place.value = place;
  await show(<Popup {...popup.parts} />);
  const calls = () => popup.sent.filter(({ method }) => /^(session|place)/.test(method));
  return { ...popup, calls };
}

const shown = () => document.querySelector('.continue')?.textContent ?? '';

describe('what the last reading left', () => {
  it('is offered on its page, and read on from there', async () => {
    const { calls, parts } = await open(HERE);
    expect(shown()).toContain(KEPT.title);
    expect(shown()).not.toContain(t('continueOpens'));
    await press(CONTINUE);
    expect(calls()).toEqual([{ method: 'session.start', args: { tabId: 1, what: 'continue' } }]);
    expect(parts.openPage).not.toHaveBeenCalled();
  });

  it('opens its page from any other one', async () => {
    const { calls, parts } = await open(KEPT);
    expect(shown()).toContain(t('continueOpens'));
    await press(CONTINUE);
    expect(calls()).toEqual([]);
    expect(parts.openPage).toHaveBeenCalledExactlyOnceWith(KEPT.url);
  });

  it.each(['file:///home/me/a.html', 'javascript:alert(1)', 'data:text/html,hello'])(
    'is not offered where no extension may open the page: %s',
    async (url) => {
      await open({ ...KEPT, url });
      expect(namesOf('button')).not.toContain(CONTINUE);
    },
  );

  it.each(['preparing', 'speaking', 'paused'] as const)('is not offered while %s', async (status) => {
    await open(HERE, STATES[status]);
    expect(namesOf('button')).not.toContain(CONTINUE);
  });

  it('can be forgotten', async () => {
    const { calls, place } = await open(HERE);
    await press('Forget where you stopped');
    expect(calls()).toEqual([{ method: 'place.forget', args: null }]);
    await settled(() => {
      place.value = null;
    });
    expect(namesOf('button')).not.toContain(CONTINUE);
  });
});
