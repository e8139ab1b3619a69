import type { Scripting, Tabs } from 'webextension-polyfill';
import { LecternError } from '../../shared/errors.ts';
import { caller, type Message } from '../../shared/messages/rpc.ts';
import type { TextSizeCalls } from '../../shared/messages/text-size-calls.ts';
import { LIMITS } from '../../shared/settings.ts';
import { TEXT_SIZE_SCRIPT } from './registrations.ts';
import type { Site } from './site.ts';
import { removeUserOrigin, type UserOriginApi } from './user-origin.ts';

/** The part of the browser that sizes in open pages need. */
export interface PageSizesApi {
  readonly scripting: Pick<Scripting.Static, 'executeScript'> & UserOriginApi;
  readonly tabs: Pick<Tabs.Static, 'get' | 'query'> & {
    sendMessage(tabId: number, message: unknown, options?: { frameId: number }): Promise<unknown>;
  };
}

/** The text sizes in force in open tabs. */
export class PageSizes {
  readonly #api: PageSizesApi;

  constructor(api: PageSizesApi) {
    this.#api = api;
  }

  /** Percent in force in a tab; the page's own where no script of ours answers. */
  async get(tabId: number): Promise<number> {
    return this.#frame(tabId, 0)('size.get', null).catch(() => LIMITS.textSize.default);
  }

  /**
   * Injects the script where it is not yet, in all frames of a tab.
   * @returns the ids of the frames
   * @throws {LecternError} `pageForbidden`, or `pageGone` if the tab was closed
   */
  async inject(tabId: number): Promise<number[]> {
    const target = { tabId, allFrames: true };
    try {
      const results = await this.#api.scripting.executeScript({
        target,
        files: [TEXT_SIZE_SCRIPT],
        injectImmediately: true,
      });
      return results.map(({ frameId }) => frameId);
    } catch (cause) {
      const there = await this.#api.tabs.get(tabId).catch(() => null);
      throw new LecternError(there ? 'pageForbidden' : 'pageGone', String(cause), { cause });
    }
  }

  /** Sets the size in some frames of a tab; a frame that went away meanwhile is left out. */
  async set(tabId: number, frames: readonly number[], percent: number): Promise<void> {
    await Promise.allSettled(frames.map((frame) => this.#frame(tabId, frame)('size.set', { percent })));
    if (percent === LIMITS.textSize.default) await removeUserOrigin(this.#api.scripting, tabId);
  }

  /**
   * Brings all other tabs of a site to a size, asked for again just before it is set, so that of two quick
   * changes the last one wins. Never waits for a tab: a frozen one answers much later.
   */
  async setElsewhere({ origins }: Site, except: number | null, size: () => Promise<number>): Promise<void> {
    const tabs = await this.#api.tabs.query({ url: [...origins], discarded: false });
    for (const { id } of tabs) if (id !== undefined && id !== except) void this.#follow(id, size);
  }

  /** Gives all open pages of a site their own size back. */
  async clear({ origins }: Site): Promise<void> {
    const percent = LIMITS.textSize.default;
    const message = { to: 'text-size', method: 'size.set', args: { percent } } satisfies Message;
    // To all frames; where no script of ours is, there is nothing to give back.
    const tell = async (id: number) => {
      await this.#api.tabs.sendMessage(id, message).catch(() => undefined);
      await removeUserOrigin(this.#api.scripting, id);
    };
    const tabs = await this.#api.tabs.query({ url: [...origins] });
    for (const { id } of tabs) if (id !== undefined) void tell(id);
  }

  async #follow(tabId: number, size: () => Promise<number>): Promise<void> {
    try {
      const frames = await this.inject(tabId);
      await this.set(tabId, frames, await size());
    } catch {
      // A tab that was closed or shows an error page meanwhile gets its size at its next visit.
    }
  }

  #frame(tabId: number, frameId: number) {
    return caller<TextSizeCalls>('text-size', (message) =>
      this.#api.tabs.sendMessage(tabId, message, { frameId }),
    );
  }
}
