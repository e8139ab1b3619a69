import { t } from '../shared/i18n.ts';
import { type ActiveReading, progressOf, secondsLeft } from '../shared/session.ts';
import { formatDuration, formatShare } from '../ui/format.ts';
import { useDraft } from '../ui/use-draft.ts';

/** Steps of the slider: as many as a hand can tell apart on a bar of this length. */
const STEPS = 200;

interface SeekSliderProps {
  readonly active: ActiveReading;
  readonly rate: number;
  /** The share of the text, 0–1, that lies before the place the person has chosen. */
  readonly onSeek: (share: number) => void;
}

/** How far the reading is, to click and to drag, with the time that is left. */
export function SeekSlider({ active, rate, onSeek }: SeekSliderProps) {
  const { shown, edit, drop } = useDraft(Math.round(progressOf(active) * STEPS));
  const left = t('progressLeft', formatDuration(secondsLeft(active, rate)));
  return (
    <label class="seek">
      <input
        type="range"
        min={0}
        max={STEPS}
        value={shown}
        aria-label={t('progress')}
        aria-valuetext={`${formatShare(shown / STEPS)}, ${left}`}
        style={{ '--filled': `${(100 * shown) / STEPS}%` }}
        onInput={(event) => edit(Number(event.currentTarget.value))}
        onChange={(event) => onSeek(Number(event.currentTarget.value) / STEPS)}
        onBlur={drop}
      />
      <span class="left" aria-hidden="true">
        {left}
      </span>
    </label>
  );
}
