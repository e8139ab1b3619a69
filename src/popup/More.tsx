import { t } from '../shared/i18n.ts';
import type { Loop, SessionState } from '../shared/session.ts';
import { Button } from '../ui/Button.tsx';
import { activeOf } from './player-state.ts';

interface MoreProps {
  readonly session: SessionState;
  readonly onLoop: (loop: Loop) => void;
}

/** What is needed now and then, behind one line. */
export function More({ session, onLoop }: MoreProps) {
  const active = activeOf(session);
  const part = active?.reading.source === 'selection' ? 'all' : 'paragraph';
  const loops = active !== null && active.loop !== 'none';
  return (
    <details class="more">
      <summary>{t('more')}</summary>
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
    </details>
  );
}
