import type { Agenda, WaitingSummary } from '../shared/agenda.ts';
import { t } from '../shared/i18n.ts';
import { Button } from '../ui/Button.tsx';

interface NextProps {
  readonly next: Agenda['next'];
  readonly onPlay: (readingId: string) => void;
  /** Takes one out of the line, or all (null). */
  readonly onRemove: (readingId: string | null) => void;
}

const titleOf = ({ title, source }: WaitingSummary): string =>
  source === 'selection' ? t('nextSelection', title) : title;

/** What is read next, in order. */
export function Next({ next, onPlay, onRemove }: NextProps) {
  if (next.length === 0) return null;
  return (
    <section class="next" aria-labelledby="next-title">
      <h2 id="next-title">{t('next')}</h2>
      <ol>
        {next.map((waiting) => (
          <li key={waiting.id}>
            <span class="next-name" lang={waiting.lang || undefined} dir="auto">
              {titleOf(waiting)}
            </span>
            <Button name={t('readNowNamed', titleOf(waiting))} onPress={() => onPlay(waiting.id)}>
              {t('readNow')}
            </Button>
            <Button
              kind="quiet"
              name={t('removeNamed', titleOf(waiting))}
              onPress={() => onRemove(waiting.id)}
            >
              {t('remove')}
            </Button>
          </li>
        ))}
      </ol>
      {next.length > 1 && (
        <Button kind="quiet" onPress={() => onRemove(null)}>
          {t('nextClear')}
        </Button>
      )}
    </section>
  );
}
