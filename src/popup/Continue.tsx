import { t } from '../shared/i18n.ts';
import { isSamePage, type KeptPlace } from '../shared/kept-place.ts';
import { Button } from '../ui/Button.tsx';
import type { CurrentTab } from './current-tab.ts';

interface ContinueProps {
  readonly place: KeptPlace;
  readonly tab: CurrentTab | null;
  readonly onContinue: () => void;
  /** Opens the page of the place in a tab of its own. */
  readonly onOpen: (url: string) => void;
  readonly onForget: () => void;
}

/** The pages that any extension may open. */
const isWebPage = (url: string): boolean => /^https?:/.test(url);

/** Offers to read on where the last reading stopped: here, or on its page, which must be opened first. */
export function Continue({ place, tab, onContinue, onOpen, onForget }: ContinueProps) {
  const here = tab !== null && isSamePage(place.url, tab.url);
  if (!here && !isWebPage(place.url)) return null;
  return (
    <div class="continue">
      <Button describedBy="continue-title" onPress={() => (here ? onContinue() : onOpen(place.url))}>
        {t('continueReading')}
      </Button>
      <Button kind="quiet" name={t('forgetPlace')} onPress={onForget}>
        {t('forget')}
      </Button>
      <p id="continue-title" class="hint">
        <bdi lang={place.lang || undefined}>{place.title}</bdi>
        {here ? null : (
          <>
            <br />
            {t('continueOpens')}
          </>
        )}
      </p>
    </div>
  );
}
