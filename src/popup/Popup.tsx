import type { ReadonlySignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Agenda } from '../shared/agenda.ts';
import type { ErrorCode } from '../shared/errors.ts';
import { errorText, t } from '../shared/i18n.ts';
import type { KeptPlace } from '../shared/kept-place.ts';
import { savePath } from '../shared/save-path.ts';
import type { SessionState } from '../shared/session.ts';
import { LIMITS, type Settings } from '../shared/settings.ts';
import { Button } from '../ui/Button.tsx';
import type { CallBackground } from '../ui/call-background.ts';
import { formatFactor, formatShare } from '../ui/format.ts';
import { MarkIcon } from '../ui/icons.tsx';
import { createProblem } from '../ui/problem.ts';
import { Slider } from '../ui/Slider.tsx';
import type { CurrentTab } from './current-tab.ts';
import { More } from './More.tsx';
import { Player } from './Player.tsx';
import { activeOf } from './player-state.ts';
import { TextSizeControl } from './TextSizeControl.tsx';
import { useAppearance } from './use-appearance.ts';
import { useIdleRules } from './use-idle-rules.ts';
import { useReadingLanguage } from './use-reading-language.ts';
import { useSelection } from './use-selection.ts';
import { Voice } from './Voice.tsx';

/** What the popup is made of: what it shows, and whom it asks. */
export interface PopupParts {
  readonly session: ReadonlySignal<SessionState>;
  /** The session of this very moment, which may not be drawn yet. */
  readonly current: () => SessionState;
  readonly settings: ReadonlySignal<Settings>;
  readonly agenda: ReadonlySignal<Agenda>;
  /** Where the last unfinished reading stopped. */
  readonly place: ReadonlySignal<KeptPlace | null>;
  /** Null where the browser shows no tab. */
  readonly tab: CurrentTab | null;
  readonly call: CallBackground;
  /** The language of the tab's page, '' where it is not known. */
  readonly pageLanguage: () => Promise<string>;
  /** Asks the person to let Lectern keep something for a site; must be called from a click. */
  readonly requestPermission: (origins: readonly string[]) => Promise<boolean>;
  readonly openOptions: () => void;
  /** Closes the popup, which lies over the page. */
  readonly close: () => void;
  /** Opens a page in a tab in front. */
  readonly openPage: (url: string) => void;
}

/** What went wrong with the last press, or with what was to be read next. */
function problemText(problem: ErrorCode | null, refused: ErrorCode | null): string | null {
  if (problem !== null) return errorText(problem);
  return refused === null ? null : t('nextRefused', errorText(refused));
}

/** The popup: the player, the sound of the voice, the text size of the page. */
export function Popup({ session, settings, tab, call, ...parts }: PopupParts) {
  const problem = useMemo(createProblem, []);
  const appearance = useAppearance({ call, guard: problem.guard, ...parts }, tab?.id ?? null);
  const hasSelection = useSelection(call, tab?.id ?? null);
  const idleRules = useIdleRules(call, tab?.id ?? null, activeOf(session.value)?.reading.id ?? '');
  const lang = useReadingLanguage(session.value, parts.pageLanguage);
  const update = (patch: Partial<Settings>) => void problem.guard(call('settings.update', patch));
  const { rate, volume } = settings.value;
  return (
    <main>
      <header>
        <h1>
          <MarkIcon />
          {t('extensionName')}
        </h1>
        <Button kind="quiet" onPress={parts.openOptions}>
          {t('options')}
        </Button>
      </header>
      <Player
        session={session.value}
        current={parts.current}
        tab={tab}
        rate={rate}
        problem={problemText(problem.code.value, parts.agenda.value.refused)}
        hasSelection={hasSelection}
        idleRules={idleRules}
        onReadNext={(tabId) => void problem.guard(call('session.readNext', { tabId, what: 'chosen' }))}
        place={parts.place.value}
        onOpenPage={parts.openPage}
        onForgetPlace={() => void problem.guard(call('place.forget', null))}
        onCall={({ method, args }) =>
          void problem.guard(method === 'session.start' ? call(method, args) : call(method, args))
        }
      />
      <More
        session={session.value}
        agenda={parts.agenda.value}
        onPlayNext={(readingId) => void problem.guard(call('session.playNext', { readingId }))}
        onRemoveNext={(readingId) => void problem.guard(call('session.removeNext', { readingId }))}
        onLoop={(loop) => void problem.guard(call('session.loop', { loop }))}
        onSleep={(minutes) => void problem.guard(call('session.sleep', { minutes }))}
        onOutline={
          tab && (() => void problem.guard(call('page.outline', { tabId: tab.id }).then(parts.close)))
        }
        onSave={tab && (() => parts.openPage(savePath(tab.id, 'page')))}
      />
      <section class="sound">
        <Slider
          label={t('speed')}
          value={rate}
          limits={LIMITS.rate}
          format={formatFactor}
          onCommit={(value) => update({ rate: value })}
        />
        <Slider
          label={t('volume')}
          value={volume}
          limits={LIMITS.volume}
          format={formatShare}
          onCommit={(value) => update({ volume: value })}
        />
      </section>
      <Voice
        call={call}
        lang={lang}
        settings={settings.value}
        speaking={activeOf(session.value)?.voice ?? ''}
        onChange={update}
      />
      <TextSizeControl {...appearance} />
    </main>
  );
}
