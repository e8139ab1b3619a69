import { FACES, LINE_LENGTHS, type Look, WEIGHTS } from '../../shared/appearance.ts';
import { t } from '../../shared/i18n.ts';
import { Checkbox } from '../Checkbox.tsx';
import { Choice, named } from '../Choice.tsx';
import { formatNumber } from '../format.ts';

interface LettersProps {
  readonly look: Look;
  readonly onChange: (patch: Partial<Look>) => void;
}

const FACE_NAMES = {
  own: 'pagesOwn',
  system: 'faceSystem',
  atkinson: 'faceAtkinson',
  opendyslexic: 'faceOpenDyslexic',
} as const;

const WEIGHT_NAMES = { own: 'pagesOwn', stronger: 'weightStronger', strong: 'weightStrong' } as const;

/** The face of the letters and how strong they are. */
export const Letters = ({ look, onChange }: LettersProps) => (
  <>
    <Choice
      label={t('face')}
      value={look.face}
      options={named(FACES, FACE_NAMES)}
      onChange={(face) => onChange({ face })}
    />
    <Choice
      label={t('weight')}
      value={look.weight}
      options={named(WEIGHTS, WEIGHT_NAMES)}
      onChange={(weight) => onChange({ weight })}
    />
  </>
);

/** How long lines are, where they begin, and whether words are parted at their ends. */
export const Lines = ({ look, onChange }: LettersProps) => (
  <>
    <Choice
      label={t('lineLength')}
      value={look.lineLength}
      options={LINE_LENGTHS.map(
        (each) =>
          [each, each === 'own' ? t('pagesOwn') : t('characters', formatNumber(Number(each)))] as const,
      )}
      onChange={(lineLength) => onChange({ lineLength })}
    />
    <Checkbox
      label={t('alignLeft')}
      checked={look.alignLeft}
      onChange={(alignLeft) => onChange({ alignLeft })}
    />
    <Checkbox label={t('hyphens')} checked={look.hyphens} onChange={(hyphens) => onChange({ hyphens })} />
  </>
);
