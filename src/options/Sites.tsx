import { useState } from 'preact/hooks';
import type { Profile } from '../shared/appearance.ts';
import { t } from '../shared/i18n.ts';
import type { Profiles } from '../shared/profiles.ts';
import { Button } from '../ui/Button.tsx';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { formatNumber } from '../ui/format.ts';
import { SiteProfile } from './SiteProfile.tsx';

interface SitesProps {
  readonly profiles: Profiles;
  /** `null` stands for everywhere, and a null change for the page's own look. */
  readonly onChange: (host: string | null, patch: Profile | null) => void;
  readonly onRemove: (host: string) => void;
  readonly onRemoveAll: () => void;
}

/** What is kept of how text looks, everywhere and for single sites, to change and to forget. */
export function Sites({ profiles, onChange, onRemove, onRemoveAll }: SitesProps) {
  const [asking, setAsking] = useState(false);
  const hosts = Object.keys(profiles.sites).sort();
  const isSetEverywhere = Object.keys(profiles.everywhere).length > 0;
  return (
    <section aria-labelledby="sites">
      <h2 id="sites" tabIndex={-1}>
        {t('sites')}
      </h2>
      <p class="hint">{hosts.length === 0 && !isSetEverywhere ? t('sitesNone') : t('sitesHint')}</p>
      <ul class="sites">
        {isSetEverywhere && (
          <SiteProfile
            name={t('levelEverywhere')}
            profile={profiles.everywhere}
            onChange={(patch) => onChange(null, patch)}
          />
        )}
        {hosts.map((host) => (
          <SiteProfile
            key={host}
            name={host}
            profile={profiles.sites[host] ?? {}}
            onChange={(patch) => onChange(host, patch)}
            onRemove={() => onRemove(host)}
          />
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
