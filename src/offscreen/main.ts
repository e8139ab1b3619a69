import { browser } from '../shared/browser.ts';
import { withBuiltIn } from '../speech/built-in/with-built-in.ts';
import { ENGINE_PORT } from '../speech/link/engine-messages.ts';
import { serveEngine } from '../speech/link/serve-engine.ts';
import { ownMediaPanel } from '../speech/media/own-media-panel.ts';
import { synthesisProxy } from '../speech/web-speech/synthesis-proxy.ts';
import { WebSpeechEngine } from '../speech/web-speech/web-speech-engine.ts';
import { PaceBook } from '../speech/words/pace-book.ts';

const paces = new PaceBook();

serveEngine(
  () => browser.runtime.connect({ name: ENGINE_PORT }),
  (emit) =>
    new WebSpeechEngine({
      proxy: withBuiltIn(synthesisProxy(speechSynthesis, { allLocal: false })),
      emit,
      browserLanguages: navigator.languages,
      now: () => performance.now(),
      paces,
    }),
  paces,
  // An offscreen document has no `i18n`, and its own name is the extension's.
  ownMediaPanel(document.title, browser.runtime.getURL('icons/128.png')),
);
