import type { Runtime, Scripting } from 'webextension-polyfill';
import { serve } from '../../shared/messages/rpc.ts';
import { USER_ORIGIN_SHAPES, type UserOriginCalls } from '../../shared/messages/user-origin-calls.ts';

/** The part of `scripting` that a sheet in the USER origin needs. */
export type UserOriginApi = Pick<Scripting.Static, 'insertCSS' | 'removeCSS'>;

const SHEET = { files: ['user-origin.css'], origin: 'USER' as const };

/**
 * Answers a page's text size script that some texts resist. Content scripts may ask for this one thing: it
 * gives a page nothing but a packaged sheet that only has an effect on elements we marked.
 */
export const answerResisting =
  (scripting: UserOriginApi) =>
  (message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
    const { tab, frameId } = sender;
    return serve<UserOriginCalls>('user-origin', USER_ORIGIN_SHAPES, {
      'userOrigin.insert': async () => {
        if (tab?.id === undefined || frameId === undefined) return;
        await scripting.insertCSS({ target: { tabId: tab.id, frameIds: [frameId] }, ...SHEET });
      },
    })(message);
  };

/** Takes the sheet from all frames of a tab again; where it is not, or may not be, nothing happens. */
export async function removeUserOrigin(scripting: UserOriginApi, tabId: number): Promise<void> {
  await scripting.removeCSS({ target: { tabId, allFrames: true }, ...SHEET }).catch(() => undefined);
}
