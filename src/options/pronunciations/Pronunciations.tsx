import { useState } from 'preact/hooks';
import { t } from '../../shared/i18n.ts';
import { type Pronunciation, withoutDoubles } from '../../shared/pronunciations.ts';
import { primaryLanguage } from '../../shared/voice.ts';
import { Button } from '../../ui/Button.tsx';
import { languageName } from '../../ui/format.ts';
import { EntryFiles } from './EntryFiles.tsx';
import { EntryForm, NO_ENTRY } from './EntryForm.tsx';
import { EntryList } from './EntryList.tsx';

/** Languages that can be chosen whatever the person reads. */
const COMMON = 'de en es fr it nl pl pt ru uk tr ar zh ja'.split(' ');

interface PronunciationsProps {
  readonly entries: readonly Pronunciation[];
  /** BCP 47 tags of the languages the person reads. */
  readonly languages: readonly string[];
  readonly onChange: (entries: readonly Pronunciation[]) => void;
  /** Speaks a text in a language. */
  readonly onHear: (lang: string, text: string) => void;
}

/** The person's own pronunciations: a list, a form, files. */
export function Pronunciations({ entries, languages, onChange, onHear }: PronunciationsProps) {
  const [edited, setEdited] = useState<Pronunciation>(NO_ENTRY);
  const [removed, setRemoved] = useState<{ entry: Pronunciation; before: readonly Pronunciation[] } | null>(
    null,
  );
  const change = (next: readonly Pronunciation[]) => {
    setRemoved(null);
    setEdited(NO_ENTRY);
    onChange(withoutDoubles(next));
  };
  const save = (entry: Pronunciation) =>
    change(edited === NO_ENTRY ? [...entries, entry] : entries.map((one) => (one === edited ? entry : one)));
  const remove = (entry: Pronunciation) => {
    change(entries.filter((one) => one !== entry));
    setRemoved({ entry, before: entries });
  };
  const take = (more: readonly Pronunciation[]): number => {
    const all = withoutDoubles([...entries, ...more]);
    change(all);
    return more.filter((entry) => !all.includes(entry)).length;
  };
  const own = primaryLanguage(languages[0] ?? 'en');
  const hear = ({ lang, spoken }: Pronunciation) => onHear(lang || own, spoken);
  const choices = [
    ...new Set([...languages.map(primaryLanguage), ...COMMON, ...entries.map(({ lang }) => lang)]),
  ]
    .filter(Boolean)
    .sort((a, b) => languageName(a).localeCompare(languageName(b), t('languageTag')));
  return (
    <section aria-labelledby="pronunciations">
      <h2 id="pronunciations" tabIndex={-1}>
        {t('pronunciations')}
      </h2>
      <p class="hint">{t(entries.length === 0 ? 'pronunciationsNone' : 'pronunciationsHint')}</p>
      <EntryForm
        key={JSON.stringify(edited)}
        entry={edited}
        languages={choices}
        onSave={save}
        onCancel={() => setEdited(NO_ENTRY)}
        onHear={hear}
      />
      {entries.length > 0 && (
        <EntryList entries={entries} onHear={hear} onEdit={setEdited} onRemove={remove} />
      )}
      {removed && <Button onPress={() => change(removed.before)}>{t('undo')}</Button>}
      <p class="done" aria-live="polite">
        {removed ? t('pronunciationRemoved', removed.entry.written) : ''}
      </p>
      <EntryFiles entries={entries} onImport={take} />
    </section>
  );
}
