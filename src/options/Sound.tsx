import { t } from '../shared/i18n.ts';
import { LIMITS, type Settings } from '../shared/settings.ts';
import { formatDecimal, formatFactor, formatShare } from '../ui/format.ts';
import { Slider } from '../ui/Slider.tsx';

interface SoundProps {
  readonly settings: Settings;
  readonly onChange: (patch: Partial<Settings>) => void;
}

/** How fast, high and loud every voice speaks. */
export const Sound = ({ settings, onChange }: SoundProps) => (
  <section aria-labelledby="sound">
    <h2 id="sound">{t('sound')}</h2>
    <Slider
      label={t('speed')}
      value={settings.rate}
      limits={LIMITS.rate}
      format={formatFactor}
      onCommit={(rate) => onChange({ rate })}
    />
    <Slider
      label={t('pitch')}
      value={settings.pitch}
      limits={LIMITS.pitch}
      format={formatDecimal}
      onCommit={(pitch) => onChange({ pitch })}
    />
    <Slider
      label={t('volume')}
      value={settings.volume}
      limits={LIMITS.volume}
      format={formatShare}
      onCommit={(volume) => onChange({ volume })}
    />
  </section>
);
