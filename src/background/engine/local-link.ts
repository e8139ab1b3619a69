import { withBuiltIn } from '../../speech/built-in/with-built-in.ts';
import type { Engine, SpeechEvent } from '../../speech/engine.ts';
import type { MediaPanel } from '../../speech/media/media-panel.ts';
import { synthesisProxy } from '../../speech/web-speech/synthesis-proxy.ts';
import { WebSpeechEngine } from '../../speech/web-speech/web-speech-engine.ts';
import { PaceBook } from '../../speech/words/pace-book.ts';
import type { EngineLink, LinkListener } from './engine-link.ts';
import { KeepAlive } from './keep-alive.ts';

type MakeEngine = (emit: (event: SpeechEvent) => void, paces: PaceBook) => Engine;

const makeHere: MakeEngine = (emit, paces) =>
  new WebSpeechEngine({
    proxy: withBuiltIn(synthesisProxy(speechSynthesis, { allLocal: true })),
    emit,
    browserLanguages: navigator.languages,
    now: () => performance.now(),
    paces,
  });

/**
 * The engine in this very document: Firefox's event page has `speechSynthesis`.
 * @param panel the system's media panel, where there is one.
 * @param touch any call of the extension API, which keeps the event page from being suspended.
 */
export function localLink(
  listener: LinkListener,
  touch: () => void,
  make: MakeEngine = makeHere,
  panel: MediaPanel | null = null,
): EngineLink {
  const keepAlive = new KeepAlive(touch);
  const paces = new PaceBook();
  paces.onLearned((pace) => void listener.paces?.keep(pace));
  void listener.paces?.all().then((kept) => paces.restore(kept));
  panel?.onKey((key) => listener.mediaKey?.(key));
  const engine = make((event) => void listener.heard(event), paces);
  return {
    plan: (utterances) => {
      keepAlive.set(utterances.length > 0);
      engine.plan(utterances);
    },
    media: (state) => panel?.show(state),
    preview: (utterance) => engine.preview(utterance),
    languages: () => engine.languages(),
    voices: (lang) => engine.voices(lang),
    // A page that has just been started has nothing in flight; what it speaks later dies with it.
    alive: async () => false,
  };
}
