import { useId, useState } from 'preact/hooks';
import { t } from '../../shared/i18n.ts';
import {
  faultOf,
  PRONUNCIATION_LIMITS,
  type Pronunciation,
  type PronunciationFault,
  parsePronunciation,
} from '../../shared/pronunciations.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { languageName } from '../../ui/format.ts';
import { TextField } from './TextField.tsx';

/** An entry with nothing in it. */
export const NO_ENTRY: Pronunciation = { written: '', spoken: '', lang: '', part: false, matchCase: false };

const PROBLEMS = {
  empty: 'pronunciationEmpty',
  long: 'pronunciationLong',
  wildcards: 'pronunciationWildcards',
} as const satisfies Record<PronunciationFault, string>;

interface EntryFormProps {
  /** The entry that is changed, `NO_ENTRY` for a new one. */
  readonly entry: Pronunciation;
  /** Primary language subtags to choose from. */
  readonly languages: readonly string[];
  readonly onSave: (entry: Pronunciation) => void;
  readonly onCancel: () => void;
  readonly onHear: (entry: Pronunciation) => void;
}

/** The fields of one entry. */
export function EntryForm({ entry, languages, onSave, onCancel, onHear }: EntryFormProps) {
  const id = useId();
  const [draft, setDraft] = useState(entry);
  const [fault, setFault] = useState<PronunciationFault | null>(null);
  const change = (patch: Partial<Pronunciation>) => {
    setDraft({ ...draft, ...patch });
    setFault(null);
  };
  const save = () => {
    const found = faultOf(draft.written.trim(), draft.spoken.trim());
    setFault(found ?? null);
    const parsed = found === undefined ? parsePronunciation(draft) : undefined;
    if (!parsed) return;
    onSave(parsed);
    setDraft(NO_ENTRY);
  };
  const isNew = entry === NO_ENTRY;
  return (
    <form
      class="pronunciation-form"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextField
        label={t('pronunciationWritten')}
        hint={t('pronunciationWrittenHint')}
        value={draft.written}
        longest={PRONUNCIATION_LIMITS.written}
        problem={fault === null ? '' : t(PROBLEMS[fault])}
        onInput={(written) => change({ written })}
      />
      <TextField
        label={t('pronunciationSpoken')}
        hint={t('pronunciationSpokenHint')}
        value={draft.spoken}
        longest={PRONUNCIATION_LIMITS.spoken}
        onInput={(spoken) => change({ spoken })}
      />
      <div class="text-field">
        <label for={id}>{t('pronunciationLanguage')}</label>
        <select
          id={id}
          value={draft.lang}
          onChange={({ currentTarget }) => change({ lang: currentTarget.value })}
        >
          <option value="">{t('pronunciationAllLanguages')}</option>
          {languages.map((lang) => (
            <option key={lang} value={lang}>
              {languageName(lang)}
            </option>
          ))}
        </select>
      </div>
      <Checkbox
        label={t('pronunciationPart')}
        hint={t('pronunciationPartHint')}
        checked={draft.part}
        onChange={(part) => change({ part })}
      />
      <Checkbox
        label={t('pronunciationCase')}
        hint={t('pronunciationCaseHint')}
        checked={draft.matchCase}
        onChange={(matchCase) => change({ matchCase })}
      />
      <div class="row">
        <button type="submit" class="button button-main">
          {t(isNew ? 'pronunciationAdd' : 'pronunciationSave')}
        </button>
        <Button unavailable={draft.spoken.trim() === ''} onPress={() => onHear(draft)}>
          {t('hearIt')}
        </Button>
        {!isNew && <Button onPress={onCancel}>{t('cancel')}</Button>}
      </div>
    </form>
  );
}
