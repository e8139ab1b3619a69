import { useId } from 'preact/hooks';
import { contrastOf, LEGIBLE } from '../shared/contrast.ts';
import { t } from '../shared/i18n.ts';
import { LIGHT_STYLES, LIT_PARTS } from '../shared/reading-look.ts';
import type { Settings } from '../shared/settings.ts';
import { Choice, named } from '../ui/Choice.tsx';
import { formatDecimal } from '../ui/format.ts';
import { useDraft } from '../ui/use-draft.ts';

interface ColourProps {
  readonly label: string;
  readonly value: string;
  readonly onCommit: (colour: string) => void;
}

function Colour({ label, value, onCommit }: ColourProps) {
  const id = useId();
  const { shown, edit, drop } = useDraft(value);
  const contrast = contrastOf('#000000', shown);
  const low = contrast < LEGIBLE;
  return (
    <div class="colour">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="color"
        value={shown}
        aria-describedby={`${id}-contrast`}
        onInput={(event) => edit(event.currentTarget.value)}
        onChange={(event) => onCommit(event.currentTarget.value)}
        onBlur={drop}
      />
      <p id={`${id}-contrast`} class={low ? 'hint warning' : 'hint'}>
        {t(low ? 'contrastLow' : 'contrastGood', formatDecimal(contrast))}
      </p>
    </div>
  );
}

interface ColoursProps {
  readonly settings: Settings;
  readonly onChange: (patch: Partial<Settings>) => void;
}

const STYLE_NAMES = {
  background: 'lightBackground',
  underline: 'lightUnderline',
  lines: 'lightLines',
} as const;

const PART_NAMES = { both: 'litBoth', sentence: 'litSentence', word: 'litWord' } as const;

/** How the sentence and the word are marked, with a sample. */
export const Colours = ({ settings, onChange }: ColoursProps) => (
  <section aria-labelledby="colours">
    <h2 id="colours">{t('highlight')}</h2>
    <Choice
      label={t('litParts')}
      value={settings.litParts}
      options={named(LIT_PARTS, PART_NAMES)}
      onChange={(litParts) => onChange({ litParts })}
    />
    <Choice
      label={t('lightStyle')}
      value={settings.lightStyle}
      options={named(LIGHT_STYLES, STYLE_NAMES)}
      onChange={(lightStyle) => onChange({ lightStyle })}
    />
    {settings.lightStyle === 'background' && (
      <>
        <Colour
          label={t('sentenceColour')}
          value={settings.sentenceColour}
          onCommit={(sentenceColour) => onChange({ sentenceColour })}
        />
        <Colour
          label={t('wordColour')}
          value={settings.wordColour}
          onCommit={(wordColour) => onChange({ wordColour })}
        />
      </>
    )}
    <p class={`sample sample-${settings.lightStyle}`}>
      <span style={markOf(settings, 'sentence')}>
        {t('sampleBefore')} <span style={markOf(settings, 'word')}>{t('sampleWord')}</span> {t('sampleAfter')}
      </span>
    </p>
  </section>
);

/** How a part of the sample is marked, as the page has it. */
function markOf(settings: Settings, part: 'sentence' | 'word') {
  const { lightStyle, litParts, sentenceColour, wordColour } = settings;
  if (litParts !== 'both' && litParts !== part) return {};
  if (lightStyle === 'background')
    return { backgroundColor: part === 'word' ? wordColour : sentenceColour, color: '#000' };
  const line = lightStyle === 'lines' ? 'underline overline' : 'underline';
  return { textDecoration: `${line} ${part === 'word' ? 3 : 1}px` };
}
