import type { Scripting, Tabs } from 'webextension-polyfill';
import { type ErrorCode, LecternError } from '../../shared/errors.ts';

/** The part of the browser that injecting needs. */
export interface InjectApi {
  readonly scripting: Pick<Scripting.Static, 'executeScript'>;
  readonly tabs: Pick<Tabs.Static, 'get'>;
}

/** Runs a script of ours in a tab. @throws {LecternError} saying why the tab cannot be read. */
export async function inject(api: InjectApi, tabId: number, file: string): Promise<void> {
  try {
    await api.scripting.executeScript({ target: { tabId }, files: [file] });
  } catch (cause) {
    throw new LecternError(await reason(api, tabId), String(cause), { cause });
  }
}

/** The browsers' own sentences differ, so that the tab itself is asked. */
async function reason({ tabs }: InjectApi, tabId: number): Promise<ErrorCode> {
  try {
    const { url = '', title = '' } = await tabs.get(tabId);
    return /\.pdf(?:$|[?#])/i.test(url) || /\.pdf$/i.test(title) ? 'pagePdf' : 'pageForbidden';
  } catch {
    return 'pageGone';
  }
}
