import { type Signal, signal } from '@preact/signals';
import { vi } from 'vitest';
import type { PopupParts } from '../../src/popup/Popup.tsx';
import { type Agenda, EMPTY_AGENDA } from '../../src/shared/agenda.ts';
import { OWN_APPEARANCE } from '../../src/shared/appearance.ts';
import type { KeptPlace } from '../../src/shared/kept-place.ts';
import type { AppearanceState } from '../../src/shared/messages/background-calls.ts';
import type { ActiveReading, SessionState } from '../../src/shared/session.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/shared/settings.ts';
import { fakeBackground } from '../ui/surface.ts';

/** A reading of tab 1, a quarter done. */
export const READING: ActiveReading = {
  tabId: 1,
  reading: {
    id: 'r',
    title: 'The keeper',
    lang: 'de',
    source: 'page',
    segments: 9,
    sentences: 40,
    length: 4000,
  },
  position: { segment: 2, sentence: 0, offset: 0 },
  sentencesDone: 10,
  lengthDone: 1000,
  speed: 10,
  lang: 'de-AT',
  voice: 'Anna|de-DE|local',
  estimated: false,
  notice: null,
  loop: 'none',
  light: 'yes',
};

/** Every state a surface can meet, for tab 1. */
export const STATES: Readonly<Record<SessionState['status'], SessionState>> = {
  idle: { status: 'idle', ended: null },
  preparing: { status: 'preparing', tabId: 1 },
  speaking: { status: 'speaking', active: READING },
  paused: { status: 'paused', active: READING, error: null },
  failed: { status: 'failed', tabId: 1, error: 'pageEmpty' },
};

/** The text size of a site nobody has changed. */
export const OWN_SIZE: AppearanceState = {
  host: 'example.org',
  origins: ['*://example.org/*', '*://www.example.org/*'],
  appearance: OWN_APPEARANCE,
  scope: 'own',
  keeps: 'yes',
  refused: { site: false, everywhere: false },
  isEverywherePermitted: false,
  from: { site: [], everywhere: [] },
};

/** A popup on tab 1 with a background that answers everything. */
export function popupParts(
  state: SessionState,
  background = fakeBackground({ 'appearance.get': () => OWN_SIZE, 'voices.list': () => [] }),
) {
  const session: Signal<SessionState> = signal(state);
  const settings: Signal<Settings> = signal(DEFAULT_SETTINGS);
  const agenda: Signal<Agenda> = signal(EMPTY_AGENDA);
  const place: Signal<KeptPlace | null> = signal(null);
  const parts: PopupParts = {
    session,
    current: () => session.value,
    settings,
    agenda,
    place,
    tab: { id: 1, title: 'A page', url: 'https://example.org/keeper#top' },
    call: background.call,
    pageLanguage: async () => 'fr',
    requestPermission: vi.fn(async () => true),
    openOptions: vi.fn(),
    close: vi.fn(),
    openPage: vi.fn(),
  };
  return { parts, session, settings, agenda, place, sent: background.sent };
}
