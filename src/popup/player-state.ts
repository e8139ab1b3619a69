import { errorText, t } from '../shared/i18n.ts';
import type { BackgroundCalls } from '../shared/messages/background-calls.ts';
import type {
  ActiveReading,
  Ended,
  Notice,
  SessionCommand,
  SessionState,
  StartWhat,
} from '../shared/session.ts';

/** What there is of a reading that has a place, null in every other state. */
export const activeOf = (session: SessionState): ActiveReading | null =>
  session.status === 'speaking' || session.status === 'paused' ? session.active : null;

/** The tab a session is about, null while nothing is read. */
export function tabOf(session: SessionState): number | null {
  if (session.status === 'idle') return null;
  return activeOf(session)?.tabId ?? ('tabId' in session ? session.tabId : null);
}

/** What is said while nothing is read: how the last reading ended, and what can be done. */
function endedText(ended: Ended | null): string {
  switch (ended) {
    case 'finished':
      return t('statusFinished');
    case 'tab-closed':
      return t('statusTabClosed');
    case 'page-left':
      return t('statusPageLeft');
    case 'stopped':
    case null:
      return t('statusIdle');
  }
}

const NOTICE_TEXT: Readonly<Record<Notice, () => string>> = {
  onlineVoice: () => t('noticeOnlineVoice'),
  builtInVoice: () => t('noticeBuiltInVoice'),
  asleep: () => t('noticeAsleep'),
};

/** One plain sentence: what is going on, or what is wrong and what to do. */
export function statusText(session: SessionState, tabId: number | null): string {
  const elsewhere = session.status !== 'idle' && tabOf(session) !== tabId;
  switch (session.status) {
    case 'idle':
      return endedText(session.ended);
    case 'preparing':
      return t('statusPreparing');
    case 'speaking':
      if (session.active.light === 'no') return t('statusSpeakingUnlit');
      if (session.active.notice && !elsewhere) return NOTICE_TEXT[session.active.notice]();
      return elsewhere ? t('statusSpeakingElsewhere') : t('statusSpeaking');
    case 'paused':
      if (session.error) return errorText(session.error);
      if (session.active.notice === 'asleep') return NOTICE_TEXT.asleep();
      return elsewhere ? t('statusPausedElsewhere') : t('statusPaused');
    case 'failed':
      return elsewhere ? t('statusFailedElsewhere', errorText(session.error)) : errorText(session.error);
  }
}

/** Whether that sentence says what is wrong. */
export const isProblem = (session: SessionState): boolean =>
  session.status === 'failed' || (session.status === 'paused' && session.error !== null);

/** What the big button asks the background for. */
export type PlayCall =
  | { readonly method: 'session.start'; readonly args: BackgroundCalls['session.start']['args'] }
  | { readonly method: 'session.command'; readonly args: BackgroundCalls['session.command']['args'] };

/** Reading something of a tab. */
export const startCall = (tabId: number, what: StartWhat): PlayCall => ({
  method: 'session.start',
  args: { tabId, what },
});

/** A command for the session as it is. */
export const commandCall = (command: SessionCommand, tabId: number): PlayCall => ({
  method: 'session.command',
  args: { command, tabId },
});

/** What a press on the big button means now; null while the text is being fetched. */
export function playCall(session: SessionState, tabId: number): PlayCall | null {
  switch (session.status) {
    case 'preparing':
      return null;
    case 'idle':
    case 'failed':
      return startCall(tabId, 'chosen');
    case 'speaking':
      return commandCall('pause', tabId);
    case 'paused':
      return commandCall('play', tabId);
  }
}
