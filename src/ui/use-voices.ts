import { useEffect, useState } from 'preact/hooks';
import { type ErrorCode, errorCode } from '../shared/errors.ts';
import { errorText, t } from '../shared/i18n.ts';
import type { Voice } from '../shared/voice.ts';
import type { CallBackground } from './call-background.ts';
import { languageName } from './format.ts';

/** What is known of the voices of one language. */
export type Voices =
  | { readonly status: 'unasked' | 'waiting'; readonly list: readonly Voice[] }
  | { readonly status: 'ready'; readonly list: readonly Voice[] }
  | { readonly status: 'failed'; readonly list: readonly Voice[]; readonly error: ErrorCode };

const UNASKED: Voices = { status: 'unasked', list: [] };

/**
 * The voices of a primary language subtag, asked for after the first paint and only once they are wanted:
 * the browser may take seconds to list them.
 */
export function useVoices(call: CallBackground, lang: string, wanted: boolean): Voices {
  const [voices, setVoices] = useState<Voices>(UNASKED);
  useEffect(() => {
    if (!wanted || lang === '') return;
    let current = true;
    const show = (next: Voices) => current && setVoices(next);
    show({ status: 'waiting', list: [] });
    call('voices.list', { lang }).then(
      (list) => show({ status: 'ready', list }),
      (thrown) => show({ status: 'failed', list: [], error: errorCode(thrown) }),
    );
    return () => {
      current = false;
    };
  }, [call, lang, wanted]);
  return voices;
}

/** The sentence about a list of voices that is empty or not to be had; '' where all is well. */
export function voicesHint(voices: Voices, lang: string): string {
  switch (voices.status) {
    case 'unasked':
    case 'waiting':
      return '';
    case 'failed':
      return errorText(voices.error);
    case 'ready':
      return voices.list.length === 0 ? t('voicesNoneFor', languageName(lang)) : '';
  }
}
