import { useId } from 'preact/hooks';
import { type Look, SCHEMES } from '../../shared/appearance.ts';
import { contrastOf, LEGIBLE } from '../../shared/contrast.ts';
import { t } from '../../shared/i18n.ts';
import { Choice, named } from '../Choice.tsx';
import { formatDecimal } from '../format.ts';

interface ColoursProps {
  readonly look: Look;
  readonly onChange: (patch: Partial<Look>) => void;
}

const NAMES = {
  own: 'pagesOwn',
  sepia: 'schemeSepia',
  dark: 'schemeDark',
  contrast: 'schemeContrast',
  pair: 'schemePair',
} as const;

/** The colours of text and background, the own pair with its contrast. */
export function Colours({ look, onChange }: ColoursProps) {
  const { scheme, ink, ground } = look;
  return (
    <>
      <Choice
        label={t('lookColours')}
        value={scheme}
        options={named(SCHEMES, NAMES)}
        onChange={(chosen) =>
          onChange(chosen === 'pair' ? { scheme: chosen, ink, ground } : { scheme: chosen })
        }
      />
      {scheme === 'pair' && <Pair look={look} onChange={onChange} />}
    </>
  );
}

function Pair({ look: { ink, ground }, onChange }: ColoursProps) {
  const contrast = contrastOf(ink, ground);
  const isLow = contrast < LEGIBLE;
  return (
    <div class="pair">
      <Colour label={t('ink')} value={ink} onChange={(colour) => onChange({ ink: colour })} />
      <Colour label={t('ground')} value={ground} onChange={(colour) => onChange({ ground: colour })} />
      <p role="status" class={isLow ? 'hint warning' : 'hint'}>
        {t(isLow ? 'pairLow' : 'pairGood', formatDecimal(contrast))}
      </p>
    </div>
  );
}

interface ColourProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (colour: string) => void;
}

function Colour({ label, value, onChange }: ColourProps) {
  const id = useId();
  return (
    <div class="pair-colour">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="color"
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </div>
  );
}
