import { t } from '../shared/i18n.ts';
import { MASKS, SCROLLINGS } from '../shared/reading-look.ts';
import type { Settings } from '../shared/settings.ts';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Choice, named } from '../ui/Choice.tsx';

interface OnThePageProps {
  readonly settings: Settings;
  readonly onChange: (patch: Partial<Settings>) => void;
}

const MASK_NAMES = {
  none: 'maskNone',
  paragraph: 'maskParagraph',
  line: 'maskLine',
  'three-lines': 'maskThreeLines',
  'five-lines': 'maskFiveLines',
} as const;

const SCROLLING_NAMES = {
  needed: 'scrollNeeded',
  centre: 'scrollCentre',
  top: 'scrollTop',
  never: 'scrollNever',
} as const;

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
    <Choice
      label={t('mask')}
      hint={t('maskHint')}
      value={settings.mask}
      options={named(MASKS, MASK_NAMES)}
      onChange={(mask) => onChange({ mask })}
    />
    <Choice
      label={t('scrolling')}
      value={settings.scrolling}
      options={named(SCROLLINGS, SCROLLING_NAMES)}
      onChange={(scrolling) => onChange({ scrolling })}
    />
  </section>
);
