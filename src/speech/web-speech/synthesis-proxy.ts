import { type Voice, voiceKey } from '../../shared/voice.ts';
import { SpeechFrame } from './speech-frame.ts';

/** What is told to the system's synthesiser for one utterance. */
export interface SynthesisRequest {
  readonly text: string;
  readonly lang: string;
  readonly voice: Voice;
  readonly rate: number;
  readonly pitch: number;
  readonly volume: number;
}

/** What the synthesiser reports, in the browser's own words. */
export interface SynthesisListener {
  start(): void;
  /** `length` is 0 where the browser does not know it. */
  boundary(charIndex: number, length: number): void;
  end(): void;
  /** The event's `error`, '' on Firefox, which gives none. */
  error(reason: string): void;
}

/** The part of `speechSynthesis` that Lectern uses: never `pause` and `resume`, which break system voices. */
export interface SynthesisProxy {
  /** The voices as they are now; empty at first, on every browser. */
  voices(): readonly Voice[];
  /** Calls back whenever the list has changed. */
  onVoicesChanged(changed: () => void): void;
  speak(request: SynthesisRequest, listener: SynthesisListener): void;
  /**
   * Ends everything that was spoken through here.
   * @param byStranger whether another page has ended the first of it already, and may be speaking now.
   */
  cancel(byStranger: boolean): void;
}

/** How a browser's list of voices is to be taken. */
export interface VoiceReading {
  /** Firefox offers the system's own voices alone, and yet calls those of speech-dispatcher not local. */
  readonly allLocal: boolean;
}

const asVoice = (voice: SpeechSynthesisVoice, { allLocal }: VoiceReading): Voice => ({
  name: voice.name,
  // Android gives `en_US`.
  lang: voice.lang.replaceAll('_', '-'),
  local: allLocal || voice.localService,
});

/** A voice as Lectern knows it, and as the browser does. */
interface Entry {
  readonly voice: Voice;
  readonly native: SpeechSynthesisVoice;
}

/** The system's voices by key, asked for again when the list changes: it can hold 13,000. */
function voiceTable(synthesis: SpeechSynthesis, reading: VoiceReading) {
  let table = new Map<string, Entry>();
  const entry = (native: SpeechSynthesisVoice): [string, Entry] => {
    const voice = asVoice(native, reading);
    return [voiceKey(voice), { voice, native }];
  };
  synthesis.addEventListener('voiceschanged', () => table.clear());
  return () => {
    if (table.size === 0) table = new Map(synthesis.getVoices().map(entry));
    return table;
  };
}

// An end makes much work everywhere, and all of it would keep the next utterance from beginning. Its start tells of
// the end as well; only where a voice does not say so is the end told by itself, after so many ms.
const LET_BEGIN = 100;

/** The real thing: the only holder of `speechSynthesis`. */
export function synthesisProxy(synthesis: SpeechSynthesis, reading: VoiceReading): SynthesisProxy {
  // An utterance that nobody holds can be collected before its `end` on Chromium.
  const held = new Set<SpeechSynthesisUtterance>();
  const table = voiceTable(synthesis, reading);
  const frame = new SpeechFrame(document);

  const listen = (utterance: SpeechSynthesisUtterance, listener: SynthesisListener) => {
    utterance.onstart = () => listener.start();
    utterance.onboundary = ({ name, charIndex, charLength }) => {
      if (name === 'word') listener.boundary(charIndex, charLength ?? 0);
    };
    utterance.onend = () => {
      held.delete(utterance);
      if (held.size === 0) listener.end();
      else setTimeout(() => listener.end(), LET_BEGIN);
    };
    utterance.onerror = (event) => {
      held.delete(utterance);
      listener.error(event.error ?? '');
    };
  };

  return {
    voices: () => [...table().values()].map(({ voice }) => voice),
    onVoicesChanged: (changed) => synthesis.addEventListener('voiceschanged', changed),
    speak(request, listener) {
      const { window } = frame;
      const utterance = new window.SpeechSynthesisUtterance(request.text);
      utterance.lang = request.lang;
      utterance.voice = table().get(voiceKey(request.voice))?.native ?? null;
      utterance.rate = request.rate;
      utterance.pitch = request.pitch;
      utterance.volume = request.volume;
      listen(utterance, listener);
      held.add(utterance);
      window.speechSynthesis.speak(utterance);
    },
    cancel(byStranger) {
      held.clear();
      // Chromium's `cancel()` would end what the other page says; without its window ours begins no more.
      if (byStranger) frame.close();
      else frame.window.speechSynthesis.cancel();
    },
  };
}
