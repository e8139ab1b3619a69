import { useEffect, useState } from 'preact/hooks';
import type { CallBackground } from '../ui/call-background.ts';

/** Whether something is selected on a tab's page; false until it is known. */
export function useSelection(call: CallBackground, tabId: number | null): boolean {
  const [selected, setSelected] = useState(false);
  useEffect(() => {
    if (tabId === null) return;
    call('page.hasSelection', { tabId }).then(
      (answer) => setSelected(answer === true),
      () => undefined,
    );
  }, [call, tabId]);
  return selected;
}
