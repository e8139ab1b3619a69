import { type Look, OWN_LOOK, sameLook } from '../../shared/appearance.ts';
import { t } from '../../shared/i18n.ts';
import { Button } from '../Button.tsx';
import { Colours } from './Colours.tsx';
import { Letters, Lines } from './Letters.tsx';
import { Spacing } from './Spacing.tsx';

interface LookControlsProps {
  readonly look: Look;
  /** Null gives the page its own look back. */
  readonly onChange: (patch: Partial<Look> | null) => void;
}

/** The spacing under which WCAG 1.4.12 wants a page to stay readable. */
const WIDE: Partial<Look> = {
  lineHeight: 150,
  letterSpacing: 12,
  wordSpacing: 16,
  paragraphSpacing: 200,
};

const holds = (look: Look, patch: Partial<Look>): boolean =>
  Object.entries(patch).every(([name, value]) => look[name as keyof Look] === value);

/** What there is of the appearance besides the size; the page's own until somebody changes it. */
export function LookControls({ look, onChange }: LookControlsProps) {
  const wide = holds(look, WIDE);
  const { lineHeight, letterSpacing, wordSpacing, paragraphSpacing } = OWN_LOOK;
  const narrow = { lineHeight, letterSpacing, wordSpacing, paragraphSpacing };
  return (
    <>
      <Colours look={look} onChange={onChange} />
      <Letters look={look} onChange={onChange} />
      <Button pressed={wide} onPress={() => onChange(wide ? narrow : WIDE)}>
        {t('wideSpacing')}
      </Button>
      <Spacing look={look} onChange={onChange} />
      <Lines look={look} onChange={onChange} />
      <Button unavailable={sameLook(look, OWN_LOOK)} onPress={() => onChange(null)}>
        {t('resetLook')}
      </Button>
    </>
  );
}
