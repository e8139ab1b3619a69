// @vitest-environment jsdom
import '../ui/fake-browser.ts';
import { describe, expect, it } from 'vitest';
import { Popup } from '../../src/popup/Popup.tsx';
import { EMPTY_AGENDA, type WaitingSummary } from '../../src/shared/agenda.ts';
import { errorText, t } from '../../src/shared/i18n.ts';
import type { SessionState } from '../../src/shared/session.ts';
import { fakeBackground, namesOf, press, settled, show, statusLine } from '../ui/surface.ts';
import { OWN_SIZE, popupParts, READING, STATES } from './popup-parts.ts';

const MILL: WaitingSummary = { id: 'm', title: 'The mill', lang: 'en', source: 'page' };
const PART: WaitingSummary = { id: 'p', title: 'The lake', lang: 'en', source: 'selection' };
const ELSEWHERE: SessionState = { status: 'speaking', active: { ...READING, tabId: 7 } };

async function open(state: SessionState, selected = false) {
  const background = fakeBackground({
    'appearance.get': () => OWN_SIZE,
    'voices.list': () => [],
    'page.hasSelection': () => selected,
  });
  const popup = popupParts(state, background);
  await show(<Popup {...popup.parts} />);
  const calls = () => popup.sent.filter(({ method }) => method.startsWith('session.'));
  return { ...popup, calls };
}

describe('a selection', () => {
  it('is what Play reads, which says so; the page can be read all the same', async () => {
    const { calls } = await open(STATES.idle, true);
    await press('Play selection');
    await press(t('readThisPage'));
    expect(calls()).toEqual([
      { method: 'session.start', args: { tabId: 1, what: 'chosen' } },
      { method: 'session.start', args: { tabId: 1, what: 'page' } },
    ]);
  });

  it('can wait for its turn; Play pauses what is read', async () => {
    const { calls } = await open(STATES.speaking, true);
    expect(namesOf('button')).toContain('Pause');
    await press('Read the selection next');
    expect(calls()).toEqual([{ method: 'session.readNext', args: { tabId: 1, what: 'chosen' } }]);
  });
});

describe('what is read next', () => {
  it('is another page, while one is read', async () => {
    const { calls } = await open(ELSEWHERE);
    await press('Read this page next');
    expect(calls()).toEqual([{ method: 'session.readNext', args: { tabId: 1, what: 'chosen' } }]);
  });

  it('is neither the page that is read, nor anything while nothing is', async () => {
    await open(STATES.speaking);
    expect(namesOf('button')).not.toContain('Read this page next');
    await open(STATES.idle);
    expect(namesOf('button')).not.toContain('Read this page next');
  });

  it('is listed, to be read at once, removed and cleared', async () => {
    const { agenda, calls } = await open(STATES.speaking);
    expect(document.querySelector('.next')).toBeNull();
    await settled(() => {
      agenda.value = { ...EMPTY_AGENDA, next: [MILL, PART] };
    });
    expect(document.querySelector('.more summary')?.textContent).toBe('More · next: 2');
    const names = [...document.querySelectorAll('.next-name')].map(({ textContent }) => textContent);
    expect(names).toEqual(['The mill', 'Selection from “The lake”']);
    await press('Read now: The mill');
    await press('Remove Selection from “The lake”');
    await press('Remove all of them');
    expect(calls()).toEqual([
      { method: 'session.playNext', args: { readingId: 'm' } },
      { method: 'session.removeNext', args: { readingId: 'p' } },
      { method: 'session.removeNext', args: { readingId: null } },
    ]);
  });

  it('says why something was not added', async () => {
    const { agenda } = await open(STATES.speaking);
    await settled(() => {
      agenda.value = { ...EMPTY_AGENDA, refused: 'nextFull' };
    });
    expect(statusLine()).toBe(t('nextRefused', errorText('nextFull')));
  });

  it('is said to be read without light where its page is gone', async () => {
    await open({ status: 'speaking', active: { ...READING, tabId: 7, light: 'no' } });
    expect(statusLine()).toBe(t('statusSpeakingUnlit'));
  });
});
