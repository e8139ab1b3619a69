import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Look } from '../shared/appearance.ts';
import type { AppearanceState, TextSizeChange } from '../shared/messages/background-calls.ts';
import type { CallBackground } from '../ui/call-background.ts';
import type { Problem } from '../ui/problem.ts';

/** The appearance of one tab's page and what a person can do with it; each must be called from the click itself. */
export interface PageAppearance {
  /** Undefined until the background has answered. */
  readonly state: AppearanceState | undefined;
  /** The browser asks about a site only during a click. */
  readonly changeSize: (change: TextSizeChange) => void;
  /** Null gives the page its own look back. */
  readonly changeLook: (patch: Partial<Look> | null) => void;
  /** Asks the browser to let what holds for this visit be kept. */
  readonly keep: () => void;
}

interface AppearanceParts {
  readonly call: CallBackground;
  /** Asks the person for the hosts of one site; resolves to the answer. */
  readonly requestPermission: (origins: readonly string[]) => Promise<boolean>;
  readonly guard: Problem['guard'];
}

const mayAsk = ({ scope, refused, origins }: AppearanceState): boolean =>
  scope !== 'kept' && !refused && origins.length > 0;

/** Follows and changes the appearance of a tab's page. */
export function useAppearance(
  { call, requestPermission, guard }: AppearanceParts,
  tabId: number | null,
): PageAppearance {
  const [state, setState] = useState<AppearanceState | undefined>(undefined);
  useEffect(() => {
    if (tabId !== null) void guard(call('appearance.get', { tabId }).then(setState));
  }, [call, guard, tabId]);

  const answered = async (answer: Promise<boolean>, id: number) =>
    setState(await call('appearance.answered', { tabId: id, granted: await answer }));

  const change = useCallback(
    (send: (tabId: number) => Promise<AppearanceState>, isReset: boolean) => {
      if (!state || tabId === null) return;
      // Sent first: Firefox may close the popup as soon as the question opens.
      const changed = send(tabId);
      const answer = !isReset && mayAsk(state) ? requestPermission(state.origins) : undefined;
      const settle = async () => {
        setState(await changed);
        if (answer) await answered(answer, tabId);
      };
      void guard(settle());
    },
    [call, guard, requestPermission, state, tabId],
  );

  return {
    state,
    changeSize: (wish) =>
      change((id) => call('appearance.size', { tabId: id, change: wish }), wish === 'reset'),
    changeLook: (patch) => change((id) => call('appearance.look', { tabId: id, patch }), patch === null),
    keep: () => {
      if (state && state.origins.length > 0 && tabId !== null)
        void guard(answered(requestPermission(state.origins), tabId));
    },
  };
}
