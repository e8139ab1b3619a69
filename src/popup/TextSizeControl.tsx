import { useState } from 'preact/hooks';
import { type Level, lookOf } from '../shared/appearance.ts';
import { errorText, t } from '../shared/i18n.ts';
import type { AppearanceState, TextSizeChange } from '../shared/messages/background-calls.ts';
import { LIMITS } from '../shared/settings.ts';
import { Button } from '../ui/Button.tsx';
import { formatShare } from '../ui/format.ts';
import { SlidersIcon } from '../ui/icons.tsx';
import { LookControls } from '../ui/look/LookControls.tsx';
import { LevelChoice, Origins } from './Levels.tsx';
import type { PageAppearance } from './use-appearance.ts';

const { min, max } = LIMITS.textSize;

/** How long the appearance holds, in a sentence. */
function scopeText(state: AppearanceState | undefined): string {
  if (!state) return '';
  if (state.host === null) return errorText('siteUnknown');
  if (state.keeps !== 'yes') return t(state.keeps === 'file' ? 'fileVisit' : 'privateVisit');
  if (state.scope === 'kept') return t('textSizeKept', state.host);
  if (state.scope === 'everywhere') return t('keptEverywhere');
  if (state.scope === 'own') return t('textSizeOwn', state.host);
  return state.refused.site ? errorText('permissionRefused') : t('textSizeVisit');
}

/** How the text of the page looks: smaller, larger, reset, what is needed now and then, and for how long it holds. */
export function TextSizeControl({ state, changeSize, changeLook, keep }: PageAppearance) {
  const [isOpen, setOpen] = useState(false);
  const [level, setLevel] = useState<Level>('site');
  const change = (wish: TextSizeChange) => changeSize(wish, level);
  const scope = scopeText(state);
  const siteless = !state || state.host === null;
  const percent = state?.appearance.textSize ?? LIMITS.textSize.default;
  const own = state?.scope === 'own' && percent === LIMITS.textSize.default;
  return (
    <section class="text-size" aria-labelledby="text-size-heading">
      <div class="text-size-now">
        <h2 id="text-size-heading">{t('textSize')}</h2>
        <output class="percent" aria-label={t('textSize')}>
          {state ? formatShare(percent / 100) : '…'}
        </output>
      </div>
      <div class="text-size-buttons">
        <Button
          name={t('smallerText')}
          describedBy="text-size-scope"
          unavailable={siteless || percent <= min}
          onPress={() => change('smaller')}
        >
          <span class="letter-small" aria-hidden="true" />
        </Button>
        <Button
          name={t('largerText')}
          describedBy="text-size-scope"
          unavailable={siteless || percent >= max}
          onPress={() => change('larger')}
        >
          <span class="letter-large" aria-hidden="true" />
        </Button>
        <Button name={t('resetTextSize')} unavailable={siteless || own} onPress={() => change('reset')}>
          {t('reset')}
        </Button>
        <Button name={t('look')} expanded={isOpen} unavailable={siteless} onPress={() => setOpen(!isOpen)}>
          <SlidersIcon />
        </Button>
      </div>
      {isOpen && state && !siteless && (
        <>
          {state.keeps === 'yes' && <LevelChoice state={state} level={level} onChange={setLevel} />}
          <LookControls look={lookOf(state.appearance)} onChange={(patch) => changeLook(patch, level)} />
          {state.keeps === 'yes' && <Origins state={state} />}
        </>
      )}
      <p id="text-size-scope" class="hint">
        {scope}
      </p>
      {state?.scope === 'visit' && state.keeps === 'yes' && (
        <Button onPress={keep}>{t('keepForSite')}</Button>
      )}
    </section>
  );
}
