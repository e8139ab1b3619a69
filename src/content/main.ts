import { browser } from '../shared/browser.ts';
import { errorCode } from '../shared/errors.ts';
import { errorText, t } from '../shared/i18n.ts';
import { CONTENT_SHAPES, type ContentCalls } from '../shared/messages/content-calls.ts';
import { PAGE_PORT } from '../shared/messages/page-port.ts';
import type { PageRulesCalls } from '../shared/messages/page-rules-calls.ts';
import { caller, serve } from '../shared/messages/rpc.ts';
import { partsSlices } from './extract/page-parts.ts';
import { GivenText } from './given-text.ts';
import { takeBackLeftovers } from './highlight/leftovers.ts';
import { replaceInstance } from './instance.ts';
import { outlineScript } from './outline/outline-script.ts';
import { PageReading } from './page-reading.ts';
import { Pointer } from './pointer.ts';
import { inSlices } from './slices.ts';

const instance = replaceInstance(() => browser.runtime.id !== undefined);
if (instance) {
  const { signal, endIfOrphaned } = instance;
  takeBackLeftovers(document);
  const pointer = new Pointer(document, signal);
  const page = new PageReading({
    document,
    pointer,
    signal,
    endIfOrphaned,
    connect: (readingId) => browser.runtime.connect({ name: PAGE_PORT + readingId }),
  });
  const given = new GivenText();
  const words = { lang: t('languageTag'), codeSkipped: t('codeSkipped') };
  const callRules = caller<PageRulesCalls>('page-rules', (message) => browser.runtime.sendMessage(message));
  const answer = serve<ContentCalls>('content', CONTENT_SHAPES, {
    'content.isThere': () => true,
    'reading.extract': async ({ what, later, known, parts, rules }) => {
      // A dialogue over the page would keep the player from being used.
      if (!later) outlineScript()?.end();
      const wanted = { parts, words, rules };
      const text = await (later ? page.extractLater(what, wanted) : page.extract(what, wanted));
      return given.answer(text, known);
    },
    'reading.prepare': ({ parts, rules }) => page.prepare({ parts, words, rules }),
    'reading.idleRules': () => page.idleRules,
    'reading.take': ({ readingId }) => page.take(readingId),
    'reading.drop': ({ readingId }) => page.drop(readingId),
    'highlight.show': ({ lit, follow, look }) => page.show(lit, look, follow),
    'highlight.clear': () => page.clear(),
    'outline.show': async ({ parts, rules }) => {
      const found = await inSlices(partsSlices(document, { parts, words }), { signal });
      outlineScript()?.show({
        parts: found,
        rules,
        keep: (kept) => callRules('pageRules.keep', { rules: kept }),
        t,
        sentenceFor: (thrown) => errorText(errorCode(thrown)),
        isAlive: () => {
          endIfOrphaned();
          return !signal.aborted;
        },
      });
    },
  });
  // Never taken back: an orphan hears nothing any more, and its browser API only throws.
  browser.runtime.onMessage.addListener(answer);
}
