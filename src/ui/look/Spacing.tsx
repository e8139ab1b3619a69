import { type Look, OWN_LOOK, SPACING } from '../../shared/appearance.ts';
import { t } from '../../shared/i18n.ts';
import { formatFactor, formatShare } from '../format.ts';
import { Slider } from '../Slider.tsx';

interface SpacingProps {
  readonly look: Look;
  readonly onChange: (patch: Partial<Look>) => void;
}

type Name = keyof typeof SPACING;

const NAMES: readonly Name[] = ['lineHeight', 'letterSpacing', 'wordSpacing', 'paragraphSpacing'];

const inWords = (name: Name, value: number): string => {
  if (value === OWN_LOOK[name]) return t('pagesOwn');
  const isFactor = name === 'lineHeight' || name === 'paragraphSpacing';
  return isFactor ? formatFactor(value / 100) : formatShare(value / 100);
};

/** How far apart lines, letters, words and paragraphs stand. */
export const Spacing = ({ look, onChange }: SpacingProps) => (
  <>
    {NAMES.map((name) => (
      <Slider
        key={name}
        label={t(name)}
        value={look[name]}
        limits={SPACING[name]}
        format={(value) => inWords(name, value)}
        onCommit={(value) => onChange({ [name]: value })}
      />
    ))}
  </>
);
