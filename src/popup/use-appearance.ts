import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Level, Look } from '../shared/appearance.ts';
import type { AppearanceState, TextSizeChange } from '../shared/messages/background-calls.ts';
import type { CallBackground } from '../ui/call-background.ts';
import type { Problem } from '../ui/problem.ts';

/** The appearance of one tab's page and what a person can do with it; each must be called from the click itself. */
export interface PageAppearance {
  /** Undefined until the background has answered. */
  readonly state: AppearanceState | undefined;
  /** The browser asks about a site only during a click. */
  readonly changeSize: (change: TextSizeChange, level: Level) => void;
  /** Null gives the page its own look back. */
  readonly changeLook: (patch: Partial<Look> | null, level: Level) => void;
  /** Asks the browser to let what holds for this visit be kept. */
  readonly keep: () => void;
}

interface AppearanceParts {
  readonly call: CallBackground;
  /** Asks the person for the hosts of one site; resolves to the answer. */
  readonly requestPermission: (origins: readonly string[]) => Promise<boolean>;
  readonly guard: Problem['guard'];
}

const ALL_SITES = ['*://*/*'];

/** Whether a change has to ask for more sites first. */
function mayAsk(state: AppearanceState, level: Level): boolean {
  const { scope, keeps, refused, origins, isEverywherePermitted } = state;
  if (keeps !== 'yes' || isEverywherePermitted || refused[level]) return false;
  return level === 'everywhere' || (scope !== 'kept' && origins.length > 0);
}

/** Follows and changes the appearance of a tab's page. */
export function useAppearance(
  { call, requestPermission, guard }: AppearanceParts,
  tabId: number | null,
): PageAppearance {
  const [state, setState] = useState<AppearanceState | undefined>(undefined);
  useEffect(() => {
    if (tabId !== null) void guard(call('appearance.get', { tabId }).then(setState));
  }, [call, guard, tabId]);

  const answered = async (answer: Promise<boolean>, id: number, level: Level) =>
    setState(await call('appearance.answered', { tabId: id, granted: await answer, level }));

  const change = useCallback(
    (send: (tabId: number) => Promise<AppearanceState>, level: Level, isReset: boolean) => {
      if (!state || tabId === null) return;
      // Sent first: Firefox may close the popup as soon as the question opens.
      const changed = send(tabId);
      const origins = level === 'everywhere' ? ALL_SITES : state.origins;
      const answer = !isReset && mayAsk(state, level) ? requestPermission(origins) : undefined;
      const settle = async () => {
        setState(await changed);
        if (answer) await answered(answer, tabId, level);
      };
      void guard(settle());
    },
    [call, guard, requestPermission, state, tabId],
  );

  return {
    state,
    changeSize: (wish, level) =>
      change((id) => call('appearance.size', { tabId: id, change: wish, level }), level, wish === 'reset'),
    changeLook: (patch, level) =>
      change((id) => call('appearance.look', { tabId: id, patch, level }), level, patch === null),
    keep: () => {
      if (state && state.origins.length > 0 && tabId !== null)
        void guard(answered(requestPermission(state.origins), tabId, 'site'));
    },
  };
}
