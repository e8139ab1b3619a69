import { useState } from 'preact/hooks';
import { type Appearance, lookOf, OWN_APPEARANCE, type Profile } from '../shared/appearance.ts';
import { t } from '../shared/i18n.ts';
import { LIMITS } from '../shared/settings.ts';
import { Button } from '../ui/Button.tsx';
import { formatShare } from '../ui/format.ts';
import { LookControls } from '../ui/look/LookControls.tsx';
import { namesOf } from '../ui/look/names.ts';
import { Slider } from '../ui/Slider.tsx';

interface SiteProfileProps {
  readonly name: string;
  readonly profile: Profile;
  /** Null gives pages their own look back, but for the size of their text. */
  readonly onChange: (patch: Profile | null) => void;
  readonly onRemove?: () => void;
}

/** What is kept for one site, or everywhere: in a line, and open to change. */
export function SiteProfile({ name, profile, onChange, onRemove }: SiteProfileProps) {
  // There may be hundreds of sites.
  const [isOpen, setOpen] = useState(false);
  const appearance: Appearance = { ...OWN_APPEARANCE, ...profile };
  const others = (Object.keys(profile) as (keyof Appearance)[]).filter((each) => each !== 'textSize');
  const size = profile.textSize === undefined ? [] : [formatShare(profile.textSize / 100)];
  return (
    <li>
      <details class="site" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <span class="host">{name}</span>{' '}
          <span>{[...size, namesOf(others)].filter(Boolean).join(' · ')}</span>
        </summary>
        {isOpen && (
          <>
            <Slider
              label={t('textSize')}
              value={appearance.textSize}
              limits={LIMITS.textSize}
              format={(percent) => formatShare(percent / 100)}
              onCommit={(textSize) => onChange({ textSize })}
            />
            <LookControls look={lookOf(appearance)} onChange={onChange} />
          </>
        )}
      </details>
      {onRemove && (
        <Button name={t('removeSite', name)} onPress={onRemove}>
          {t('remove')}
        </Button>
      )}
    </li>
  );
}
