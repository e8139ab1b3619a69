import { useId, useState } from 'preact/hooks';
import { t } from '../../shared/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { offerFile } from '../offer-file.ts';
import { type Backup, fromBackup, LARGEST_BACKUP, toBackup } from './backup.ts';

interface BackupFilesProps {
  readonly backup: Backup;
  /** Puts what a file holds in place of what is set now. */
  readonly onRestore: (backup: Backup) => void;
}

/** All that is set in one file: out, and in again with a way back. */
export function BackupFiles({ backup, onRestore }: BackupFilesProps) {
  const id = useId();
  const [before, setBefore] = useState<Backup | null>(null);
  const [told, setTold] = useState('');

  const take = async (file: File) => {
    const read = file.size > LARGEST_BACKUP ? undefined : fromBackup(await file.text());
    if (!read) return setTold(t('backupFailed', file.name));
    setBefore(backup);
    onRestore(read);
    setTold(t('backupDone'));
  };
  const undo = () => {
    if (before) onRestore(before);
    setBefore(null);
    setTold('');
  };
  return (
    <section aria-labelledby="backup">
      <h2 id="backup">{t('backup')}</h2>
      <p class="hint">{t('backupHint')}</p>
      <div class="row">
        <Button onPress={() => offerFile('lectern-settings.json', 'application/json', toBackup(backup))}>
          {t('backupSave')}
        </Button>
        {before && <Button onPress={undo}>{t('undo')}</Button>}
      </div>
      <div class="text-field">
        <label for={id}>{t('backupLoad')}</label>
        <input
          id={id}
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void take(file).catch(() => setTold(t('backupFailed', file.name)));
            // The same file may be chosen again.
            currentTarget.value = '';
          }}
        />
      </div>
      <p class="done" role="status">
        {told}
      </p>
    </section>
  );
}
