import { LecternError } from '../../shared/errors.ts';
import type { ContentCalls, Lit } from '../../shared/messages/content-calls.ts';
import { caller } from '../../shared/messages/rpc.ts';
import { index } from '../../shared/messages/shapes.ts';
import { parseReadingText, parseSameText } from '../../shared/parse-reading.ts';
import { readPartsShape, USUAL_PARTS } from '../../shared/read-parts.ts';
import type { ReadRule } from '../../shared/read-rules.ts';
import type { AskedSource, Reading, ReadingText } from '../../shared/reading.ts';
import { readingLookOf } from '../../shared/reading-look.ts';
import type { Settings } from '../../shared/settings.ts';
import type { PlainPages } from '../session/continuing.ts';
import { type InjectApi, inject } from './inject.ts';
import { withSentences } from './with-sentences.ts';

/** The content script's file in the package; the background knows no more of it. */
const CONTENT_SCRIPT = 'content.js';

/** The file of what shows the parts of a page. */
const OUTLINE_SCRIPT = 'outline.js';

/** What talking to pages needs. */
export interface PagesDeps {
  readonly api: InjectApi;
  /** Sends a message to the main frame of a tab. */
  readonly send: (tabId: number, message: unknown) => Promise<unknown>;
  readonly settings: () => Promise<Settings>;
  /** What the person decided about the site in a tab. */
  readonly rules: (tabId: number) => Promise<readonly ReadRule[]>;
}

/** The session's hands in the pages, and a way to their text that leaves the session alone. */
export interface PagesWithText extends PlainPages {
  /** @throws {LecternError} when there is nothing to read. */
  text(tabId: number, what: AskedSource): Promise<ReadingText>;
  /** Has a page extracted ahead of being asked for its text; never throws. */
  prepare(tabId: number): Promise<void>;
  /** Outlines on the page what would be read of it. @throws {LecternError} when there is nothing to read. */
  outline(tabId: number): Promise<void>;
  /** How many of the site's rules found nothing on a tab's page when it was read last. */
  idleRules(tabId: number): Promise<number>;
}

/** What can be had of pages, and done in them. */
export function pages({ api, send, settings, rules }: PagesDeps): PagesWithText {
  const call = (tabId: number) => caller<ContentCalls>('content', (message) => send(tabId, message));

  // A page that was frozen, discarded or left lights nothing up; the reading goes on without it.
  const unlit = () => undefined;

  const wanted = async (tabId: number) => ({
    parts: readPartsShape(await settings()) ?? USUAL_PARTS,
    rules: await rules(tabId),
  });

  /** Has the content script in a tab; to ask takes less time than to run it again. */
  const enter = (tabId: number): Promise<void> =>
    inject(api, tabId, CONTENT_SCRIPT, () =>
      call(tabId)('content.isThere', null).then(
        (answer) => answer === true,
        () => false,
      ),
    );

  /** The text that came last, and whose page it is: a page that has not changed need not send it again. */
  let last: { readonly tabId: number; readonly text: ReadingText } | null = null;

  const ask = async (tabId: number, what: AskedSource, later: boolean): Promise<ReadingText> => {
    const [chosen] = await Promise.all([wanted(tabId), enter(tabId)]);
    const known = last?.tabId === tabId ? last.text : null;
    const asked = { what, later, known: known?.id ?? null, ...chosen };
    const answer = await call(tabId)('reading.extract', asked).catch(gone);
    const text = parseSameText(answer, known) ?? parseReadingText(answer);
    if (!text) throw new LecternError('messageMalformed', 'reading.extract');
    last = { tabId, text };
    return text;
  };

  const extract = async (tabId: number, what: AskedSource, later: boolean): Promise<Reading> =>
    withSentences(await ask(tabId, what, later));

  const drop = (tabId: number, readingId: string): void =>
    void call(tabId)('reading.drop', { readingId }).catch(unlit);

  const show = async (tabId: number, lit: Lit, follow: boolean): Promise<void> => {
    await call(tabId)('highlight.show', { lit, follow, look: readingLookOf(await settings()) });
  };

  return {
    extract: (tabId, what) => extract(tabId, what, false),
    extractLater: (tabId, what) => extract(tabId, what, true),
    take: (tabId, readingId) =>
      call(tabId)('reading.take', { readingId }).then(
        (taken) => taken === true,
        () => false,
      ),
    drop,
    text: async (tabId, what) => {
      const text = await ask(tabId, what, true);
      drop(tabId, text.id);
      return text;
    },
    prepare: async (tabId) => {
      try {
        const [chosen] = await Promise.all([wanted(tabId), enter(tabId)]);
        await call(tabId)('reading.prepare', chosen);
      } catch {
        // Whoever asks for the text of a page that cannot be read is told so.
      }
    },
    outline: async (tabId) => {
      await enter(tabId);
      await inject(api, tabId, OUTLINE_SCRIPT);
      await call(tabId)('outline.show', await wanted(tabId)).catch(gone);
    },
    idleRules: async (tabId) => {
      if ((await rules(tabId)).length === 0) return 0;
      const idle = await call(tabId)('reading.idleRules', null).catch(() => 0);
      return index(idle) ?? 0;
    },
    show: (tabId, lit, follow) => void show(tabId, lit, follow).catch(unlit),
    clear: (tabId) => void call(tabId)('highlight.clear', null).catch(unlit),
  };
}

/** A content script that does not answer went away with its page. */
function gone(thrown: unknown): never {
  throw thrown instanceof LecternError ? thrown : new LecternError('pageGone', String(thrown));
}
