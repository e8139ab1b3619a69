import type { Appearance, Level } from '../shared/appearance.ts';
import { t } from '../shared/i18n.ts';
import type { AppearanceState } from '../shared/messages/background-calls.ts';
import { Choice } from '../ui/look/Choice.tsx';
import { namesOf } from '../ui/look/names.ts';

interface LevelsProps {
  readonly state: AppearanceState;
  readonly level: Level;
  readonly onChange: (level: Level) => void;
}

const lineFor = (level: Level, names: readonly (keyof Appearance)[]): string =>
  names.length === 0 ? '' : t(level === 'site' ? 'fromSite' : 'fromEverywhere', namesOf(names));

/** Whom a change is for, and which level the values come from that are not the page's own. */
export const Levels = ({ state: { from, isEverywherePermitted }, level, onChange }: LevelsProps) => (
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
    <p class="hint levels">
      {[lineFor('site', from.site), lineFor('everywhere', from.everywhere)].join(' ').trim()}
    </p>
  </>
);
