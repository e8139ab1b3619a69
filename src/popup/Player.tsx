import { useId } from 'preact/hooks';
import { t } from '../shared/i18n.ts';
import type { KeptPlace } from '../shared/kept-place.ts';
import type { SessionState } from '../shared/session.ts';
import { formatNumber } from '../ui/format.ts';
import { Continue } from './Continue.tsx';
import { Controls } from './Controls.tsx';
import type { CurrentTab } from './current-tab.ts';
import { Offers } from './Offers.tsx';
import { Progress } from './Progress.tsx';
import {
  activeOf,
  commandCall,
  isProblem,
  type PlayCall,
  playCall,
  startCall,
  statusText,
  tabOf,
} from './player-state.ts';

interface PlayerProps {
  readonly session: SessionState;
  readonly tab: CurrentTab | null;
  /** The session of this very moment, which may not be drawn yet: it says what a press means. */
  readonly current: () => SessionState;
  readonly rate: number;
  /** What went wrong with the last press, in a sentence. */
  readonly problem: string | null;
  readonly onCall: (call: PlayCall) => void;
  /** Where the last reading stopped, null where it came to its end. */
  readonly place: KeptPlace | null;
  /** Whether something on the tab's page is selected: what Play reads then. */
  readonly hasSelection: boolean;
  /** How many of the person's rules found nothing on the tab's page. */
  readonly idleRules: number;
  readonly onReadNext: (tabId: number) => void;
  readonly onOpenPage: (url: string) => void;
  readonly onForgetPlace: () => void;
}

/** What is read, how far it is, and the buttons for it. */
export function Player({
  session,
  current,
  tab,
  rate,
  problem,
  hasSelection,
  onCall,
  ...offer
}: PlayerProps) {
  const statusId = useId();
  const active = activeOf(session);
  // With no tab to read, commands still reach the reading that is going on.
  const tabId = tab?.id ?? tabOf(session) ?? 0;
  const onPlay = () => {
    const call = playCall(current(), tabId);
    if (call) onCall(call);
  };
  const elsewhere = tab !== null && tabOf(session) !== null && tabOf(session) !== tab.id;
  const nothingIsRead = session.status === 'idle' || session.status === 'failed';
  const title = active?.reading.title || (tab?.title ?? '');
  return (
    <section class="player">
      <Controls
        status={session.status}
        canPlay={tab !== null}
        playsSelection={nothingIsRead && hasSelection}
        describedBy={statusId}
        onPlay={onPlay}
        onCommand={(command) => onCall(commandCall(command, tabId))}
      />
      <div class="now">
        <p
          class="title"
          lang={active?.reading.title ? active.reading.lang || undefined : undefined}
          dir="auto"
        >
          {title}
        </p>
        <p
          class={problem !== null || isProblem(session) ? 'status problem' : 'status'}
          id={statusId}
          role="status"
        >
          {problem ?? statusText(session, tab?.id ?? null)}
        </p>
        {active && <Progress active={active} rate={rate} />}
        {nothingIsRead && offer.place && (
          <Continue
            place={offer.place}
            tab={tab}
            onContinue={() => tab && onCall(startCall(tab.id, 'continue'))}
            onOpen={offer.onOpenPage}
            onForget={offer.onForgetPlace}
          />
        )}
        {active?.estimated && session.status === 'speaking' && <p class="hint">{t('wordEstimated')}</p>}
        {offer.idleRules > 0 && <p class="hint">{t('rulesIdle', formatNumber(offer.idleRules))}</p>}
      </div>
      {tab && (
        <Offers
          canRead={elsewhere || (nothingIsRead && hasSelection)}
          canWait={active !== null && (elsewhere || hasSelection)}
          hasSelection={hasSelection}
          onRead={() => onCall(startCall(tab.id, 'page'))}
          onReadNext={() => offer.onReadNext(tab.id)}
        />
      )}
    </section>
  );
}
