import { t } from '../shared/i18n.ts';
import { LIMITS, type Settings } from '../shared/settings.ts';
import { Checkbox } from '../ui/Checkbox.tsx';
import { formatDecimal, formatFactor, formatSeconds, formatShare } from '../ui/format.ts';
import { Slider } from '../ui/Slider.tsx';

interface SoundProps {
  readonly settings: Settings;
  readonly onChange: (patch: Partial<Settings>) => void;
}

const formatPause = (seconds: number): string => (seconds === 0 ? t('pauseNone') : formatSeconds(seconds));

/** How fast, high and loud every voice speaks, and where it rests. */
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
    <Slider
      label={t('sentencePause')}
      value={settings.sentencePause}
      limits={LIMITS.pause}
      format={formatPause}
      onCommit={(sentencePause) => onChange({ sentencePause })}
    />
    <Slider
      label={t('paragraphPause')}
      value={settings.paragraphPause}
      limits={LIMITS.pause}
      format={formatPause}
      onCommit={(paragraphPause) => onChange({ paragraphPause })}
    />
    <Checkbox
      label={t('sayHeadings')}
      hint={t('sayHeadingsHint')}
      checked={settings.sayHeadings}
      onChange={(sayHeadings) => onChange({ sayHeadings })}
    />
  </section>
);
