import { useEffect, useState } from 'preact/hooks';
import { type ErrorCode, errorCode } from '../shared/errors.ts';
import { errorText, t } from '../shared/i18n.ts';
import type { Settings } from '../shared/settings.ts';
import { primaryLanguage } from '../shared/voice.ts';
import type { CallBackground } from '../ui/call-background.ts';
import { languageName } from '../ui/format.ts';
import type { Problem } from '../ui/problem.ts';
import { LanguageVoice } from './LanguageVoice.tsx';

interface VoicesProps {
  readonly call: CallBackground;
  readonly guard: Problem['guard'];
  readonly settings: Settings;
  /** BCP 47 tags of the languages the person reads, most important first. */
  readonly languages: readonly string[];
  readonly onChange: (patch: Partial<Settings>) => void;
}

type Languages =
  | { readonly status: 'waiting' }
  | { readonly status: 'ready'; readonly all: readonly string[] }
  | { readonly status: 'failed'; readonly error: ErrorCode };

function useLanguages(call: CallBackground): Languages {
  const [languages, setLanguages] = useState<Languages>({ status: 'waiting' });
  useEffect(() => {
    call('voices.languages', null).then(
      (all) => setLanguages({ status: 'ready', all }),
      (thrown) => setLanguages({ status: 'failed', error: errorCode(thrown) }),
    );
  }, [call]);
  return languages;
}

function hintOf(languages: Languages): string {
  if (languages.status === 'failed') return errorText(languages.error);
  const none = languages.status === 'ready' && languages.all.length === 0;
  return none ? errorText('voicesNone') : t('voicesHint');
}

const byName = (tags: readonly string[]) =>
  [...tags].sort((a, b) => languageName(a).localeCompare(languageName(b), t('languageTag')));

/** A voice for each language: those the person reads first, the other ones behind a button. */
export function Voices({ languages, ...props }: VoicesProps) {
  const available = useLanguages(props.call);
  const mine = new Set([...languages.map(primaryLanguage), ...Object.keys(props.settings.voices)]);
  // Rows that came with the list would move what stands below away from under a pointer.
  const waiting = available.status === 'waiting';
  const all = available.status === 'ready' ? available.all : waiting ? [...mine] : [];
  const near = all.filter((lang) => mine.has(lang));
  const far = all.filter((lang) => !mine.has(lang));
  const rows = (tags: readonly string[]) =>
    byName(tags).map((lang) => <LanguageVoice key={lang} lang={lang} {...props} />);
  return (
    <section aria-labelledby="voices">
      <h2 id="voices">{t('voices')}</h2>
      <p class="hint">{hintOf(available)}</p>
      {rows(near.length > 0 ? near : far)}
      {near.length > 0 && (waiting || far.length > 0) && (
        <details>
          <summary>{t('otherLanguages')}</summary>
          {rows(far)}
        </details>
      )}
    </section>
  );
}
