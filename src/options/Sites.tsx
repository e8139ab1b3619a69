import { useState } from 'preact/hooks';
import { t } from '../shared/i18n.ts';
import { effective, type Profiles } from '../shared/profiles.ts';
import { Button } from '../ui/Button.tsx';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { formatNumber, formatShare } from '../ui/format.ts';

interface SitesProps {
  readonly profiles: Profiles;
  readonly onRemove: (host: string) => void;
  readonly onRemoveAll: () => void;
}

/** The sites that keep a text size, each with a way to forget it. */
export function Sites({ profiles, onRemove, onRemoveAll }: SitesProps) {
  const [asking, setAsking] = useState(false);
  const hosts = Object.keys(profiles.sites).sort();
  return (
    <section aria-labelledby="sites">
      <h2 id="sites" tabIndex={-1}>
        {t('sites')}
      </h2>
      <p class="hint">{hosts.length === 0 ? t('sitesNone') : t('sitesHint')}</p>
      <ul class="sites">
        {hosts.map((host) => (
          <li key={host}>
            <span class="host">{host}</span>
            <span>{formatShare(effective(profiles, host).textSize / 100)}</span>
            <Button name={t('removeSite', host)} onPress={() => onRemove(host)}>
              {t('remove')}
            </Button>
          </li>
        ))}
      </ul>
      {hosts.length > 0 && <Button onPress={() => setAsking(true)}>{t('removeAll')}</Button>}
      {asking && (
        <ConfirmDialog
          question={t('removeAllQuestion', formatNumber(hosts.length))}
          confirm={t('removeAll')}
          onConfirm={onRemoveAll}
          onCancel={() => setAsking(false)}
        />
      )}
    </section>
  );
}
