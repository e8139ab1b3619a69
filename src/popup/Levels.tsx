import type { Appearance, Level } from '../shared/appearance.ts';
import { t } from '../shared/i18n.ts';
import type { AppearanceState } from '../shared/messages/background-calls.ts';
import { Choice } from '../ui/Choice.tsx';
import { namesOf } from '../ui/look/names.ts';

interface LevelChoiceProps {
  readonly state: AppearanceState;
  readonly level: Level;
  readonly onChange: (level: Level) => void;
}

/** Whom a change is for, and what the browser will ask for it. */
export const LevelChoice = ({ state: { isEverywherePermitted }, level, onChange }: LevelChoiceProps) => (
  <>
    <Choice
      label={t('level')}
      value={level}
      options={[
        ['site', t('levelSite')],
        ['everywhere', t('levelEverywhere')],
      ]}
      onChange={onChange}
    />
    {level === 'everywhere' && !isEverywherePermitted && <p class="hint">{t('everywhereWhy')}</p>}
  </>
);

const lineFor = (level: Level, names: readonly (keyof Appearance)[]): string =>
  names.length === 0 ? '' : t(level === 'site' ? 'fromSite' : 'fromEverywhere', namesOf(names));

/** Which level the values come from that are not the page's own; below what is pressed, since it grows. */
export const Origins = ({ state: { from } }: Pick<LevelChoiceProps, 'state'>) => (
  <p class="hint">{[lineFor('site', from.site), lineFor('everywhere', from.everywhere)].join(' ').trim()}</p>
);
