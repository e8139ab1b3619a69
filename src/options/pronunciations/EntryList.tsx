import { t } from '../../shared/i18n.ts';
import type { Pronunciation } from '../../shared/pronunciations.ts';
import { Button } from '../../ui/Button.tsx';
import { languageName } from '../../ui/format.ts';

interface EntryListProps {
  readonly entries: readonly Pronunciation[];
  readonly onHear: (entry: Pronunciation) => void;
  readonly onEdit: (entry: Pronunciation) => void;
  readonly onRemove: (entry: Pronunciation) => void;
}

const detail = ({ lang, part, matchCase }: Pronunciation): string =>
  [
    lang === '' ? '' : languageName(lang),
    part ? t('pronunciationPartShort') : '',
    matchCase ? t('pronunciationCaseShort') : '',
  ]
    .filter(Boolean)
    .join(', ');

/** The entries, each with its buttons; a long list scrolls by itself. */
export const EntryList = ({ entries, onHear, onEdit, onRemove }: EntryListProps) => (
  <ul class="pronunciations" aria-label={t('pronunciations')}>
    {entries.map((entry) => (
      <li key={JSON.stringify(entry)}>
        <p>
          <strong lang={entry.lang || undefined}>{entry.written}</strong>{' '}
          <span lang={entry.lang || undefined}>
            {entry.spoken === '' ? t('pronunciationSilent') : t('pronunciationAs', entry.spoken)}
          </span>
        </p>
        <p class="hint">{detail(entry)}</p>
        <div class="row">
          <Button
            name={t('hearEntry', entry.written)}
            unavailable={entry.spoken === ''}
            onPress={() => onHear(entry)}
          >
            {t('hearIt')}
          </Button>
          <Button name={t('editEntry', entry.written)} onPress={() => onEdit(entry)}>
            {t('edit')}
          </Button>
          <Button name={t('removeSite', entry.written)} onPress={() => onRemove(entry)}>
            {t('remove')}
          </Button>
        </div>
      </li>
    ))}
  </ul>
);
