import type { Scripting, Tabs } from 'webextension-polyfill';
import { type ErrorCode, LecternError } from '../../shared/errors.ts';

/** The part of the browser that injecting needs. */
export interface InjectApi {
  readonly scripting: Pick<Scripting.Static, 'executeScript'>;
  readonly tabs: Pick<Tabs.Static, 'get'>;
}

/**
 * Runs a script of ours in a tab, unless it is there.
 * @throws {LecternError} saying why the tab cannot be read.
 */
export async function inject(
  api: InjectApi,
  tabId: number,
  file: string,
  isThere: () => Promise<boolean> = async () => false,
): Promise<void> {
  const run = async () =>
    (await isThere()) || api.scripting.executeScript({ target: { tabId }, files: [file] });
  // Asked for before, and not waited for: it is needed only if something goes wrong.
  const before = api.tabs.get(tabId).catch(() => null);
  try {
    await run().catch(async (cause: unknown) => {
      // The browser waits for a busy page; one that was meanwhile loaded again can be read all the same.
      if ((await reason(api, tabId, await before)) !== 'pageForbidden') throw cause;
      await run();
    });
  } catch (cause) {
    throw new LecternError(await reason(api, tabId, await before), String(cause), { cause });
  }
}

/** The browsers' own sentences differ, so that the tab itself is asked. */
async function reason({ tabs }: InjectApi, tabId: number, before: Tabs.Tab | null): Promise<ErrorCode> {
  try {
    const { url = '', title = '' } = await tabs.get(tabId);
    // Gone to another site, which the browser did not lend, the tab has no address to be seen.
    if (before?.url !== undefined && before.url !== url) return 'pageGone';
    return /\.pdf(?:$|[?#])/i.test(url) || /\.pdf$/i.test(title) ? 'pagePdf' : 'pageForbidden';
  } catch {
    return 'pageGone';
  }
}
