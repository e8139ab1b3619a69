import { t } from '../shared/i18n.ts';
import type { Settings } from '../shared/settings.ts';
import { Checkbox } from '../ui/Checkbox.tsx';

interface OnThePageProps {
  readonly settings: Settings;
  readonly onChange: (patch: Partial<Settings>) => void;
}

/** What Lectern shows on a page that it reads. */
export const OnThePage = ({ settings, onChange }: OnThePageProps) => (
  <section aria-labelledby="on-the-page">
    <h2 id="on-the-page">{t('onThePage')}</h2>
    <Checkbox
      label={t('playerSetting')}
      hint={t('playerSettingHint')}
      checked={settings.player}
      onChange={(player) => onChange({ player })}
    />
  </section>
);
