import { browser } from '../shared/browser.ts';
import { CONTENT_SHAPES, type ContentCalls } from '../shared/messages/content-calls.ts';
import { serve } from '../shared/messages/rpc.ts';
import { replaceInstance } from './instance.ts';
import { PageReading } from './page-reading.ts';
import { Pointer } from './pointer.ts';

const signal = replaceInstance(() => browser.runtime.id !== undefined);
if (signal) {
  const pointer = new Pointer(document, signal);
  const page = new PageReading({
    document,
    pointer,
    signal,
    connect: (readingId) => browser.runtime.connect({ name: `page:${readingId}` }),
  });
  const answer = serve<ContentCalls>('content', CONTENT_SHAPES, {
    'reading.extract': ({ what }) => page.extract(what),
    'highlight.show': ({ lit, follow, sentenceColour, wordColour }) =>
      page.show(lit, { sentence: sentenceColour, word: wordColour }, follow),
    'highlight.clear': () => page.clear(),
  });
  browser.runtime.onMessage.addListener(answer);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(answer));
}
