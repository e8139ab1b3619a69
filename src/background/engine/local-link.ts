import { synthesisProxy } from '../../speech/web-speech/synthesis-proxy.ts';
import { WebSpeechEngine } from '../../speech/web-speech/web-speech-engine.ts';
import type { EngineLink, LinkListener } from './engine-link.ts';

/** The engine in this very document: Firefox's event page has `speechSynthesis`. */
export function localLink(listener: LinkListener): EngineLink {
  const engine = new WebSpeechEngine({
    proxy: synthesisProxy(speechSynthesis),
    emit: (event) => void listener.heard(event),
    browserLanguages: navigator.languages,
    now: () => performance.now(),
  });
  return {
    plan: (utterances) => engine.plan(utterances),
    preview: (utterance) => engine.preview(utterance),
    languages: () => engine.languages(),
    voices: (lang) => engine.voices(lang),
    // A page that has just been started has nothing in flight; what it speaks later dies with it.
    alive: async () => false,
  };
}
