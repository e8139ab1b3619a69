import { useEffect, useState } from 'preact/hooks';
import type { CallBackground } from '../ui/call-background.ts';

/** How many rules of a tab's site found nothing when its page was read; asked again for each Reading. */
export function useIdleRules(call: CallBackground, tabId: number | null, readingId: string): number {
  const [idle, setIdle] = useState(0);
  useEffect(() => {
    if (tabId === null) return;
    call('page.idleRules', { tabId }).then(
      (answer) => setIdle(typeof answer === 'number' ? answer : 0),
      () => undefined,
    );
  }, [call, tabId, readingId]);
  return idle;
}
