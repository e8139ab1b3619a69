import { useCallback, useEffect, useState } from 'preact/hooks';
import type { TextSizeChange, TextSizeState } from '../shared/messages/background-calls.ts';
import type { CallBackground } from '../ui/call-background.ts';
import type { Problem } from '../ui/problem.ts';

/** The text size of one tab and what a person can do with it. */
export interface TextSize {
  /** Undefined until the background has answered. */
  readonly state: TextSizeState | undefined;
  /** Must be called from the click itself: the browser asks about a site only during one. */
  readonly change: (change: TextSizeChange) => void;
  /** Asks the browser to let the size be kept. Must be called from the click itself. */
  readonly keep: () => void;
}

interface TextSizeParts {
  readonly call: CallBackground;
  /** Asks the person for the hosts of one site; resolves to the answer. */
  readonly requestPermission: (origins: readonly string[]) => Promise<boolean>;
  readonly guard: Problem['guard'];
}

const asksFirst = ({ scope, refused, origins }: TextSizeState, change: TextSizeChange): boolean =>
  change !== 'reset' && scope !== 'kept' && !refused && origins.length > 0;

/** Follows and changes the text size of a tab. */
export function useTextSize(
  { call, requestPermission, guard }: TextSizeParts,
  tabId: number | null,
): TextSize {
  const [state, setState] = useState<TextSizeState | undefined>(undefined);
  useEffect(() => {
    if (tabId !== null) void guard(call('textSize.get', { tabId }).then(setState));
  }, [call, guard, tabId]);

  const answered = async (answer: Promise<boolean>, id: number) =>
    setState(await call('textSize.answered', { tabId: id, granted: await answer }));

  const change = useCallback(
    (wish: TextSizeChange) => {
      if (!state || tabId === null) return;
      // Sent first: Firefox may close the popup as soon as the question opens.
      const changed = call('textSize.change', { tabId, change: wish });
      const answer = asksFirst(state, wish) ? requestPermission(state.origins) : undefined;
      const settle = async () => {
        setState(await changed);
        if (answer) await answered(answer, tabId);
      };
      void guard(settle());
    },
    [call, guard, requestPermission, state, tabId],
  );

  const keep = () => {
    if (state && state.origins.length > 0 && tabId !== null)
      void guard(answered(requestPermission(state.origins), tabId));
  };
  return { state, change, keep };
}
