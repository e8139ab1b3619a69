import type { InjectApi } from './inject.ts';

/** Runs in the page: nothing of ours stays there. */
const asked = (): boolean => getSelection()?.isCollapsed === false;

/** Whether anything is selected in the main frame of a tab; false where the browser lets nobody ask. */
export async function hasSelection({ scripting }: InjectApi, tabId: number): Promise<boolean> {
  const [answer] = await scripting.executeScript({ target: { tabId }, func: asked }).catch(() => []);
  return answer?.result === true;
}
