import type { Scripting, Tabs } from 'webextension-polyfill';
import { type Appearance, lookOf, OWN_APPEARANCE, OWN_LOOK, sameLook } from '../../shared/appearance.ts';
import { LecternError } from '../../shared/errors.ts';
import type { LookCalls } from '../../shared/messages/look-calls.ts';
import { caller, type Message } from '../../shared/messages/rpc.ts';
import type { TextSizeCalls } from '../../shared/messages/text-size-calls.ts';
import { lookScripts, TEXT_SIZE_SCRIPT } from './registrations.ts';
import type { Site } from './site.ts';
import { removeUserOrigin, type UserOriginApi } from './user-origin.ts';

/** The part of the browser that appearances in open pages need. */
export interface PageAppearanceApi {
  readonly scripting: Pick<Scripting.Static, 'executeScript'> & UserOriginApi;
  readonly tabs: Pick<Tabs.Static, 'get' | 'query'> & {
    sendMessage(tabId: number, message: unknown, options?: { frameId: number }): Promise<unknown>;
  };
}

/** What of the appearance one of the scripts in a page sees to. */
export type Part = 'size' | 'look';

const PARTS: readonly Part[] = ['size', 'look'];

const scriptsFor = (part: Part, appearance: Appearance): string[] =>
  part === 'size' ? [TEXT_SIZE_SCRIPT] : lookScripts(appearance);

const isOwn = (part: Part, appearance: Appearance): boolean =>
  part === 'size' ? appearance.textSize === OWN_APPEARANCE.textSize : sameLook(lookOf(appearance), OWN_LOOK);

const messageFor = (part: Part, appearance: Appearance): Message =>
  part === 'size'
    ? { to: 'text-size', method: 'size.set', args: { percent: appearance.textSize } }
    : { to: 'look', method: 'look.set', args: { look: lookOf(appearance) } };

/** The appearances in force in open tabs. */
export class PageAppearance {
  readonly #api: PageAppearanceApi;

  constructor(api: PageAppearanceApi) {
    this.#api = api;
  }

  /** What is in force in a tab; the page's own where no script of ours answers. */
  async get(tabId: number): Promise<Appearance> {
    const send = (message: Message) => this.#api.tabs.sendMessage(tabId, message, { frameId: 0 });
    const [textSize, look] = await Promise.all([
      caller<TextSizeCalls>('text-size', send)('size.get', null).catch(() => OWN_APPEARANCE.textSize),
      caller<LookCalls>('look', send)('look.get', null).catch(() => OWN_LOOK),
    ]);
    return { textSize, ...look };
  }

  /**
   * Injects what a part of an appearance needs where it is not yet, in all frames of a tab.
   * @throws {LecternError} `pageForbidden`, or `pageGone` if the tab was closed
   */
  async inject(tabId: number, part: Part, appearance: Appearance): Promise<void> {
    try {
      await this.#api.scripting.executeScript({
        target: { tabId, allFrames: true },
        files: scriptsFor(part, appearance),
        injectImmediately: true,
      });
    } catch (cause) {
      const there = await this.#api.tabs.get(tabId).catch(() => null);
      throw new LecternError(there ? 'pageForbidden' : 'pageGone', String(cause), { cause });
    }
  }

  /** Sets a part of the appearance in a tab, wherever its script is. */
  async set(tabId: number, part: Part, appearance: Appearance): Promise<void> {
    // To all frames; where no script of ours is, there is nothing to change.
    await this.#api.tabs.sendMessage(tabId, messageFor(part, appearance)).catch(() => undefined);
    if (PARTS.every((each) => isOwn(each, appearance))) await removeUserOrigin(this.#api.scripting, tabId);
  }

  /**
   * Brings all other tabs of a site to an appearance, asked for again just before it is set, so that of two
   * quick changes the last one wins. Never waits for a tab: a frozen one answers much later.
   */
  async setElsewhere(
    { origins }: Pick<Site, 'origins'>,
    except: number | null,
    appearance: (url: string | undefined) => Promise<Appearance>,
  ): Promise<void> {
    const tabs = await this.#api.tabs.query({ url: [...origins], discarded: false });
    for (const { id, url } of tabs)
      if (id !== undefined && id !== except) void this.#follow(id, () => appearance(url));
  }

  /** Gives all open pages of a site their own appearance back. */
  async clear({ origins }: Site): Promise<void> {
    const tabs = await this.#api.tabs.query({ url: [...origins] });
    for (const { id } of tabs)
      for (const part of PARTS) if (id !== undefined) void this.set(id, part, OWN_APPEARANCE);
  }

  async #follow(tabId: number, appearance: () => Promise<Appearance>): Promise<void> {
    try {
      for (const part of PARTS) {
        // A page with its own size needs no script for it, and gets none.
        const wanted = await appearance();
        if (!isOwn(part, wanted)) await this.inject(tabId, part, wanted);
        await this.set(tabId, part, await appearance());
      }
    } catch {
      // A tab that was closed or shows an error page meanwhile gets its appearance at its next visit.
    }
  }
}
