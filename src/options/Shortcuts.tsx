import { useEffect, useState } from 'preact/hooks';
import { t } from '../shared/i18n.ts';
import { Button } from '../ui/Button.tsx';

/** A keyboard command of the extension as the browser lists it. */
export interface Shortcut {
  readonly description: string;
  /** '' where no key is assigned. */
  readonly keys: string;
}

interface ShortcutsProps {
  readonly list: () => Promise<readonly Shortcut[]>;
  /** Opens the browser's page for them; resolves to whether that went well. */
  readonly openSettings: () => Promise<boolean>;
}

/** The keyboard shortcuts as they are now, and the way to change them. */
export function Shortcuts({ list, openSettings }: ShortcutsProps) {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  const [closed, setClosed] = useState(false);
  useEffect(() => {
    const leaving = new AbortController();
    const refresh = () => list().then(setShortcuts, () => setShortcuts([]));
    void refresh();
    // They are changed on a page of the browser; coming back is the moment to look again.
    addEventListener('focus', refresh, { signal: leaving.signal });
    return () => leaving.abort();
  }, [list]);
  return (
    <section aria-labelledby="shortcuts">
      <h2 id="shortcuts">{t('shortcuts')}</h2>
      <dl class="shortcuts">
        {shortcuts.map(({ description, keys }) => (
          <div key={description}>
            <dt>{description}</dt>
            <dd>{keys === '' ? t('shortcutNone') : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <Button onPress={() => void openSettings().then((opened) => setClosed(!opened))}>
        {t('changeShortcuts')}
      </Button>
      {closed && <p role="alert">{t('shortcutsByHand')}</p>}
    </section>
  );
}
