import { type MessageName, t } from '../shared/i18n.ts';
import type { Settings } from '../shared/settings.ts';
import { SPOKEN_KINDS, type SpokenKind } from '../shared/spoken-settings.ts';
import { Checkbox } from '../ui/Checkbox.tsx';

/** What each kind is called, and an example of it. */
const WORDS: Readonly<Record<SpokenKind, readonly [label: MessageName, example: MessageName]>> = {
  addresses: ['spokenAddresses', 'spokenAddressesExample'],
  notes: ['spokenNotes', 'spokenNotesExample'],
  emoji: ['spokenEmoji', 'spokenEmojiExample'],
  dates: ['spokenDates', 'spokenDatesExample'],
  times: ['spokenTimes', 'spokenTimesExample'],
  currency: ['spokenCurrency', 'spokenCurrencyExample'],
  units: ['spokenUnits', 'spokenUnitsExample'],
  ranges: ['spokenRanges', 'spokenRangesExample'],
  ordinals: ['spokenOrdinals', 'spokenOrdinalsExample'],
  abbreviations: ['spokenAbbreviations', 'spokenAbbreviationsExample'],
  symbols: ['spokenSymbols', 'spokenSymbolsExample'],
  repeats: ['spokenRepeats', 'spokenRepeatsExample'],
};

interface SpokenProps {
  readonly settings: Settings;
  readonly onChange: (patch: Partial<Settings>) => void;
}

/** What is spoken otherwise than it is written: one switch for each kind. */
export function Spoken({ settings: { asWritten, emojiNames }, onChange }: SpokenProps) {
  const others = (kind: SpokenKind) => asWritten.filter((one) => one !== kind);
  return (
    <section aria-labelledby="spoken">
      <h2 id="spoken">{t('spoken')}</h2>
      <p class="hint">{t('spokenHint')}</p>
      {SPOKEN_KINDS.map((kind) => (
        <Checkbox
          key={kind}
          label={t(WORDS[kind][0])}
          hint={t(WORDS[kind][1])}
          checked={!asWritten.includes(kind)}
          onChange={(on) => onChange({ asWritten: on ? others(kind) : [...others(kind), kind] })}
        />
      ))}
      <Checkbox
        label={t('spokenEmojiNames')}
        hint={t('spokenEmojiNamesExample')}
        checked={emojiNames}
        onChange={(names) => onChange({ emojiNames: names })}
      />
    </section>
  );
}
