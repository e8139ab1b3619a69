import type { Sleep } from '../../shared/agenda.ts';
import type { Reading } from '../../shared/reading.ts';
import { isAllowedOnline, type Settings } from '../../shared/settings.ts';
import { primaryLanguage } from '../../shared/voice.ts';
import type { Utterance } from '../../speech/engine.ts';
import { languageAt, spokenAt } from './places.ts';
import type { Gap, Queued } from './state.ts';

/** What the engine is told for a queued sentence. */
export function utteranceOf(reading: Reading, queued: Queued, settings: Settings, sleep: Sleep): Utterance {
  const { token, place, from, gap } = queued;
  const lang = languageAt(reading, place);
  const { rate, pitch, volume, voices } = settings;
  const language = primaryLanguage(lang);
  // A page may call its language `constructor`.
  const voice = Object.hasOwn(voices, language) ? (voices[language] ?? null) : null;
  const online = voice !== null && isAllowedOnline(settings, voice);
  const { text } = spokenAt(reading, place, from);
  const pauseBefore = 1000 * pauseOf(gap, settings);
  const fadeUntil = sleep.kind === 'timer' && sleep.fading ? sleep.at : null;
  return { token, text, lang, voice, online, rate, pitch, volume, pauseBefore, fadeUntil };
}

function pauseOf(gap: Gap, { sentencePause, paragraphPause }: Settings): number {
  if (gap === 'none') return 0;
  return gap === 'sentence' ? sentencePause : paragraphPause;
}
