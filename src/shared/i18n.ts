import type messages from '../../public/_locales/en/messages.json';
import { browser } from './browser.ts';
import type { ErrorCode } from './errors.ts';

/** The name of every sentence in `_locales`. */
export type MessageName = keyof typeof messages;

/** A sentence in the person's language; `values` stand in for $1, $2, … */
export const t = (name: MessageName, ...values: readonly string[]): string =>
  browser.i18n.getMessage(name, [...values]);

/** The sentence for an error: what is wrong and what to do. */
export const errorText = (code: ErrorCode): string => t(`error_${code}`);

/** BCP 47 tag of the language the browser speaks to the person. */
export const uiLanguage = (): string => browser.i18n.getUILanguage();
