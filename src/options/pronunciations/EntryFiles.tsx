import { useId, useState } from 'preact/hooks';
import { t } from '../../shared/i18n.ts';
import type { Pronunciation } from '../../shared/pronunciations.ts';
import { Button } from '../../ui/Button.tsx';
import { formatNumber, languageName } from '../../ui/format.ts';
import { offerFile } from '../offer-file.ts';
import { fromFile, LARGEST_FILE, toJson } from './files.ts';
import { toPls } from './pls.ts';

interface EntryFilesProps {
  readonly entries: readonly Pronunciation[];
  /** Takes entries in; resolves to how many there was no room for. */
  readonly onImport: (entries: readonly Pronunciation[]) => number;
}

const nameOf = (lang: string): string => (lang === '' ? t('pronunciationAllLanguages') : languageName(lang));

/** Files of entries: in and out. */
export function EntryFiles({ entries, onImport }: EntryFilesProps) {
  const id = useId();
  const [told, setTold] = useState('');
  const languages = [...new Set(entries.map(({ lang }) => lang))].sort();

  const take = async (file: File | undefined) => {
    if (!file) return;
    const read = file.size > LARGEST_FILE ? undefined : fromFile(await file.text());
    if (!read) return setTold(t('importFailed', file.name));
    const without = read.unusable + onImport(read.entries);
    const taken = formatNumber(read.entries.length + read.unusable - without);
    setTold(without === 0 ? t('importDone', taken) : t('importPartly', taken, formatNumber(without)));
  };
  return (
    <div class="pronunciation-files">
      <div class="text-field">
        <label for={id}>{t('importFile')}</label>
        <input
          id={id}
          type="file"
          accept=".json,.pls,.xml,application/json,application/pls+xml"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            void take(file).catch(() => setTold(t('importFailed', file?.name ?? '')));
            // The same file may be chosen again.
            currentTarget.value = '';
          }}
        />
      </div>
      {entries.length > 0 && (
        <div class="row">
          <Button
            onPress={() => offerFile('lectern-pronunciations.json', 'application/json', toJson(entries))}
          >
            {t('exportJson')}
          </Button>
          {languages.map((lang) => (
            <Button
              key={lang}
              onPress={() =>
                offerFile(
                  `lectern-pronunciations${lang && `-${lang}`}.pls`,
                  'application/pls+xml',
                  toPls(entries, lang),
                )
              }
            >
              {t('exportPls', nameOf(lang))}
            </Button>
          ))}
        </div>
      )}
      <p class="done" role="status">
        {told}
      </p>
    </div>
  );
}
