import { useState } from 'preact/hooks';
import { t } from '../shared/i18n.ts';
import type { Settings } from '../shared/settings.ts';
import { Button } from '../ui/Button.tsx';

interface ResetSettingsProps {
  readonly settings: Settings;
  readonly onReset: () => void;
  /** Puts back the settings from before. */
  readonly onRestore: (settings: Settings) => void;
}

/** Puts every setting back to its default, with a way back. */
export function ResetSettings({ settings, onReset, onRestore }: ResetSettingsProps) {
  const [before, setBefore] = useState<Settings | null>(null);
  const reset = () => {
    setBefore(settings);
    onReset();
  };
  const restore = () => {
    if (before) onRestore(before);
    setBefore(null);
  };
  return (
    <section aria-labelledby="reset">
      <h2 id="reset">{t('resetSettings')}</h2>
      <p class="hint">{t('resetSettingsHint')}</p>
      <div class="row">
        <Button onPress={reset}>{t('resetAllSettings')}</Button>
        {before && <Button onPress={restore}>{t('undo')}</Button>}
      </div>
      <p class="done" aria-live="polite">
        {before ? t('resetDone') : ''}
      </p>
    </section>
  );
}
