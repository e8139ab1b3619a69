import { t } from '../shared/i18n.ts';
import type { ReadParts } from '../shared/read-parts.ts';
import type { Settings } from '../shared/settings.ts';
import { Checkbox } from '../ui/Checkbox.tsx';

interface WhatIsReadProps {
  readonly settings: Settings;
  readonly onChange: (patch: Partial<Settings>) => void;
}

const NAMES: Readonly<Record<keyof ReadParts, () => string>> = {
  readCaptions: () => t('readCaptions'),
  readImageTexts: () => t('readImageTexts'),
  readTables: () => t('readTables'),
  readCode: () => t('readCode'),
  readNotes: () => t('readNotes'),
  readComments: () => t('readComments'),
};
const PARTS = Object.keys(NAMES) as (keyof ReadParts)[];

/** What of a page is read besides its running text. */
export const WhatIsRead = ({ settings, onChange }: WhatIsReadProps) => (
  <section aria-labelledby="what-is-read">
    <h2 id="what-is-read">{t('whatIsRead')}</h2>
    <p>{t('whatIsReadHint')}</p>
    {PARTS.map((part) => (
      <Checkbox
        key={part}
        label={NAMES[part]()}
        {...(part === 'readCode' && { hint: t('readCodeHint') })}
        checked={settings[part]}
        onChange={(checked) => onChange({ [part]: checked })}
      />
    ))}
  </section>
);
