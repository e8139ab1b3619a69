import { useId, useLayoutEffect, useState } from 'preact/hooks';
import { t } from '../shared/i18n.ts';

interface SearchProps {
  /** The parts of the page that are searched. */
  readonly sections: () => Iterable<HTMLElement>;
}

const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss');

/** Hides what holds none of the words that somebody looks for. */
export function Search({ sections }: SearchProps) {
  const id = useId();
  const [wanted, setWanted] = useState('');
  const [none, setNone] = useState(false);
  // Also after what is shown has changed: a section that comes late is searched as well.
  useLayoutEffect(() => {
    const words = folded(wanted).split(/\s+/).filter(Boolean);
    let found = 0;
    for (const section of sections()) {
      const text = folded(section.textContent ?? '');
      section.hidden = !words.every((word) => text.includes(word));
      if (!section.hidden) found += 1;
    }
    setNone(found === 0);
  });
  return (
    <search class="text-field">
      <label for={id}>{t('searchOptions')}</label>
      <input
        id={id}
        type="search"
        value={wanted}
        autocomplete="off"
        spellcheck={false}
        onInput={({ currentTarget }) => setWanted(currentTarget.value)}
      />
      <p class="hint" role="status">
        {none ? t('searchNone') : ''}
      </p>
    </search>
  );
}
