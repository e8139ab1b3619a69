import { useEffect, useId, useState } from 'preact/hooks';
import { SLEEP_MINUTES, type Sleep } from '../shared/agenda.ts';
import { t } from '../shared/i18n.ts';
import { formatDuration, formatMinutes } from '../ui/format.ts';

interface SleepTimerProps {
  readonly sleep: Sleep;
  readonly onChange: (minutes: number | 'end') => void;
}

/** How often the time that is left is told anew, in ms. */
const EVERY = 5000;

/** The clock, in ms since the epoch, as long as somebody wants to see it go on. */
function useClock(wanted: boolean): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (!wanted) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), EVERY);
    return () => clearInterval(timer);
  }, [wanted]);
  return now;
}

/** A timer that has run out while nothing was read is one no more. */
const chosen = (sleep: Sleep, left: number): string => {
  if (sleep.kind !== 'timer') return sleep.kind === 'end' ? 'end' : '0';
  return left > 0 ? String(sleep.minutes) : '0';
};

/** The choice of when the reading is to pause by itself. */
export function SleepTimer({ sleep, onChange }: SleepTimerProps) {
  const id = useId();
  const now = useClock(sleep.kind === 'timer');
  const left = sleep.kind === 'timer' ? sleep.at - now : 0;
  return (
    <div class="more-row">
      <label for={id}>{t('sleepTimer')}</label>
      <select
        id={id}
        value={chosen(sleep, left)}
        onChange={({ currentTarget: { value } }) => onChange(value === 'end' ? value : Number(value))}
      >
        <option value="0">{t('sleepOff')}</option>
        {SLEEP_MINUTES.map((minutes) => (
          <option key={minutes} value={String(minutes)}>
            {formatMinutes(minutes)}
          </option>
        ))}
        <option value="end">{t('sleepEnd')}</option>
      </select>
      {left > 0 && <p class="hint more-wide">{t('sleepLeft', formatDuration(left / 1000))}</p>}
    </div>
  );
}
