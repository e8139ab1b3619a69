import type { Agenda } from '../shared/agenda.ts';
import { t } from '../shared/i18n.ts';
import type { Loop, SessionState } from '../shared/session.ts';
import { Button } from '../ui/Button.tsx';
import { formatNumber } from '../ui/format.ts';
import { Next } from './Next.tsx';
import { activeOf } from './player-state.ts';
import { SleepTimer } from './SleepTimer.tsx';

interface MoreProps {
  readonly session: SessionState;
  readonly agenda: Agenda;
  readonly onLoop: (loop: Loop) => void;
  readonly onPlayNext: (readingId: string) => void;
  readonly onRemoveNext: (readingId: string | null) => void;
  readonly onSleep: (minutes: number | 'end') => void;
  /** Null where there is no page to save. */
  readonly onSave: (() => void) | null;
  /** Null where there is no page to show. */
  readonly onOutline: (() => void) | null;
}

/** What is needed now and then, behind one line. */
export function More({
  session,
  agenda,
  onLoop,
  onPlayNext,
  onRemoveNext,
  onSleep,
  onSave,
  onOutline,
}: MoreProps) {
  const active = activeOf(session);
  const part = active?.reading.source === 'selection' ? 'all' : 'paragraph';
  const loops = active !== null && active.loop !== 'none';
  return (
    <details class="more">
      <summary>
        {agenda.next.length > 0 ? t('moreNext', formatNumber(agenda.next.length)) : t('more')}
      </summary>
      <Next next={agenda.next} onPlay={onPlayNext} onRemove={onRemoveNext} />
      <div class="more-row">
        <Button
          pressed={loops}
          unavailable={active === null}
          describedBy="loop-hint"
          onPress={() => onLoop(loops ? 'none' : part)}
        >
          {t('loop')}
        </Button>
        <p id="loop-hint" class="hint">
          {part === 'all' ? t('loopSelection') : t('loopParagraph')}
        </p>
      </div>
      <div class="more-row">
        <Button unavailable={onSave === null} describedBy="save-hint" onPress={() => onSave?.()}>
          {t('saveAudio')}
        </Button>
        <p id="save-hint" class="hint">
          {t('saveAudioHint')}
        </p>
      </div>
      <div class="more-row">
        <Button unavailable={onOutline === null} describedBy="outline-hint" onPress={() => onOutline?.()}>
          {t('showParts')}
        </Button>
        <p id="outline-hint" class="hint">
          {t('showPartsHint')}
        </p>
      </div>
      <SleepTimer sleep={agenda.sleep} onChange={onSleep} />
    </details>
  );
}
