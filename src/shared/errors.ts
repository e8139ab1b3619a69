/** Everything that can go wrong and reach the person. Each code has a sentence `error_<code>` in `_locales`. */
export const ERROR_CODES = [
  /** The browser lets no extension into this page (its own pages, the store). */
  'pageForbidden',
  /** The tab shows a PDF in the browser's viewer. */
  'pagePdf',
  /** The page has no text to read. */
  'pageEmpty',
  /** Nothing is selected. */
  'selectionEmpty',
  /** The tab was closed or went to another page before its text was read. */
  'pageGone',
  /** The clicked place lies in no text that is read. */
  'placeNotFound',
  /** The text is larger than the browser lets an extension keep. */
  'readingTooLarge',
  /** The text does not fit beside those that are read next. */
  'nextFull',
  /** The system has no voice at all. */
  'voicesNone',
  /** Neither the system nor Lectern has a voice for the language. */
  'languageUnspoken',
  /** Every voice that was tried failed. */
  'voiceFailed',
  /** Another program or page stopped the speech. */
  'speechInterrupted',
  /** The person refused the permission for the site. */
  'permissionRefused',
  /** The page belongs to no site (a file, a browser page), so nothing can be kept for it. */
  'siteUnknown',
  /** A message of the wrong shape came in. */
  'messageMalformed',
  /** The browser's storage refused to keep something. */
  'storageFailed',
  /** Anything nobody thought of. */
  'unexpected',
] as const;

/** One of the codes above. */
export type ErrorCode = (typeof ERROR_CODES)[number];

/** An error with a code the person's language has a sentence for. */
export class LecternError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, detail = '', options?: ErrorOptions) {
    super(detail ? `${code}: ${detail}` : code, options);
    this.name = 'LecternError';
    this.code = code;
  }
}

/** Whether a value is one of the error codes. */
export const isErrorCode = (value: unknown): value is ErrorCode =>
  (ERROR_CODES as readonly unknown[]).includes(value);

/** The code of anything that was thrown; foreign errors are `unexpected`. */
export const errorCode = (thrown: unknown): ErrorCode =>
  thrown instanceof LecternError ? thrown.code : 'unexpected';
