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
      <Row
        id="loop"
        name={t('loop')}
        hint={part === 'all' ? t('loopSelection') : t('loopParagraph')}
        pressed={loops}
        onPress={active && (() => onLoop(loops ? 'none' : part))}
      />
      <Row id="save" name={t('saveAudio')} hint={t('saveAudioHint')} onPress={onSave} />
      <Row id="outline" name={t('showParts')} hint={t('showPartsHint')} onPress={onOutline} />
      <SleepTimer sleep={agenda.sleep} onChange={onSleep} />
    </details>
  );
}

interface RowProps {
  readonly id: string;
  readonly name: string;
  readonly hint: string;
  readonly pressed?: boolean;
  /** Null where it can do nothing now. */
  readonly onPress: (() => void) | null;
}

/** A button with a line on what it does. */
const Row = ({ id, name, hint, pressed, onPress }: RowProps) => (
  <div class="more-row">
    <Button
      {...(pressed === undefined ? {} : { pressed })}
      unavailable={onPress === null}
      describedBy={`${id}-hint`}
      onPress={() => onPress?.()}
    >
      {name}
    </Button>
    <p id={`${id}-hint`} class="hint">
      {hint}
    </p>
  </div>
);
