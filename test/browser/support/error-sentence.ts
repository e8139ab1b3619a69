import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ErrorCode } from '../../../src/shared/errors.ts';

/** The sentence a person reads for an error, in the language of a `_locales` folder. */
export function errorSentence(locale: 'en' | 'de', code: ErrorCode): string {
  const file = resolve(import.meta.dirname, `../../../public/_locales/${locale}/messages.json`);
  const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;
  const sentence = messages[`error_${code}`]?.message;
  if (!sentence) throw new Error(`No sentence for ${code} in ${locale}.`);
  return sentence;
}
