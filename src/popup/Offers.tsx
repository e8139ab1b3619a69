import { t } from '../shared/i18n.ts';
import { Button } from '../ui/Button.tsx';

interface OffersProps {
  /** Whether this page can be read now, which the large button does not do. */
  readonly canRead: boolean;
  /** Whether something of this page can be read after what is read now. */
  readonly canWait: boolean;
  readonly hasSelection: boolean;
  readonly onRead: () => void;
  readonly onReadNext: () => void;
}

/** What else can be read of the page in front: now, or next. */
export function Offers({ canRead, canWait, hasSelection, onRead, onReadNext }: OffersProps) {
  if (!canRead && !canWait) return null;
  return (
    <div class="offers">
      {canRead && <Button onPress={onRead}>{t('readThisPage')}</Button>}
      {canWait && (
        <Button onPress={onReadNext}>{hasSelection ? t('readSelectionNext') : t('readPageNext')}</Button>
      )}
    </div>
  );
}
