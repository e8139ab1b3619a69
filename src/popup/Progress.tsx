import { t } from '../shared/i18n.ts';
import { type ActiveReading, progressOf, secondsLeft } from '../shared/session.ts';
import { formatDuration, formatNumber, formatShare } from '../ui/format.ts';

/** How far the reading is and how long it will take: a bar, and the same in words. */
export function Progress({ active, rate }: { readonly active: ActiveReading; readonly rate: number }) {
  const share = progressOf(active);
  const left = t('progressLeft', formatDuration(secondsLeft(active, rate)));
  return (
    <div class="progress">
      <div
        role="progressbar"
        tabIndex={-1}
        aria-label={t('progress')}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(share * 100)}
        aria-valuetext={`${formatShare(share)}, ${left}`}
      >
        <div class="progress-done" style={{ inlineSize: `${share * 100}%` }} />
      </div>
      <p class="progress-words">
        <span>{placeOf(active)}</span> <span>{left}</span>
      </p>
    </div>
  );
}

/** Which sentence it is; where those are too many to be counted, which paragraph. */
function placeOf({ reading, sentencesDone, position }: ActiveReading): string {
  const { sentences, segments } = reading;
  if (sentences === null || sentencesDone === null)
    return t('progressParagraph', formatNumber(position.segment + 1), formatNumber(segments));
  return t('progressSentence', formatNumber(Math.min(sentences, sentencesDone + 1)), formatNumber(sentences));
}
