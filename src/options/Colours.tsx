import { useId } from 'preact/hooks';
import { contrastOf, LEGIBLE } from '../shared/contrast.ts';
import { t } from '../shared/i18n.ts';
import type { Settings } from '../shared/settings.ts';
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

/** The colours that mark the sentence and the word, with a sample. */
export const Colours = ({ settings, onChange }: ColoursProps) => (
  <section aria-labelledby="colours">
    <h2 id="colours">{t('highlightColours')}</h2>
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
    <p class="sample">
      <span style={{ backgroundColor: settings.sentenceColour }}>
        {t('sampleBefore')} <span style={{ backgroundColor: settings.wordColour }}>{t('sampleWord')}</span>{' '}
        {t('sampleAfter')}
      </span>
    </p>
  </section>
);
