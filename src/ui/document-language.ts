import { t } from '../shared/i18n.ts';

/**
 * Tells the document the language and direction of its words. They come from the words themselves: where
 * the browser speaks a language Lectern has no words in, it shows English ones, and a screen reader has to
 * know that.
 */
export function setDocumentLanguage(doc: Document): void {
  doc.documentElement.lang = t('languageTag');
  doc.documentElement.dir = t('languageDirection');
}
