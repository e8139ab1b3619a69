import type { CallBackground } from '../../ui/call-background.ts';
import type { Backup } from './backup.ts';

/**
 * Puts a backup in place of what is set now.
 * @param now what is set now: sites that the backup does not know lose their rules, and no file can say yes to an
 * online voice in the person's place.
 * @throws {LecternError} `storageFailed` if the browser refuses.
 */
export async function restore(call: CallBackground, backup: Backup, now: Backup): Promise<void> {
  const { onlineVoices } = now.settings;
  await call('settings.update', { ...backup.settings, onlineVoices });
  await call('pronunciations.set', { entries: backup.pronunciations });
  for (const host of new Set([...Object.keys(now.readRules), ...Object.keys(backup.readRules)]))
    await call('readRules.keep', { host, rules: backup.readRules[host] ?? [] });
}
