import { browser } from '../shared/browser.ts';
import { t } from '../shared/i18n.ts';
import { CONTENT_SHAPES, type ContentCalls } from '../shared/messages/content-calls.ts';
import { serve } from '../shared/messages/rpc.ts';
import { takeBackLeftovers } from './highlight/leftovers.ts';
import { replaceInstance } from './instance.ts';
import { outlineScript } from './outline/outline-script.ts';
import { PageReading } from './page-reading.ts';
import { Pointer } from './pointer.ts';

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
    connect: (readingId) => browser.runtime.connect({ name: `page:${readingId}` }),
  });
  const words = { lang: t('languageTag'), codeSkipped: t('codeSkipped') };
  const answer = serve<ContentCalls>('content', CONTENT_SHAPES, {
    'reading.extract': ({ what, later, parts, rules }) => {
      const wanted = { parts, words, rules };
      return later ? page.extractLater(what, wanted) : page.extract(what, wanted);
    },
    'reading.idleRules': () => page.idleRules,
    'reading.take': ({ readingId }) => page.take(readingId),
    'reading.drop': ({ readingId }) => page.drop(readingId),
    'highlight.show': ({ lit, follow, sentenceColour, wordColour }) =>
      page.show(lit, { sentence: sentenceColour, word: wordColour }, follow),
    'highlight.clear': () => page.clear(),
    'outline.show': async ({ parts, rules }) => {
      const extraction = await page.look({ parts, words, rules });
      outlineScript()?.show({ extraction, words: { status: t('outlineStatus'), end: t('outlineEnd') } });
    },
  });
  // Never taken back: an orphan hears nothing any more, and its browser API only throws.
  browser.runtime.onMessage.addListener(answer);
}
