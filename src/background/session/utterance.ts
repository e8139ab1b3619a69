import type { Sleep } from '../../shared/agenda.ts';
import type { Reading } from '../../shared/reading.ts';
import { isAllowedOnline, type Settings } from '../../shared/settings.ts';
import { primaryLanguage } from '../../shared/voice.ts';
import type { Utterance } from '../../speech/engine.ts';
import { headingLead } from '../../speech/spoken-text/heading-word.ts';
import { isHeadingStart, languageAt, spokenAt, spokenPassages } from './places.ts';
import type { Gap, Queued } from './state.ts';

/** The silence before it is said that a heading begins, in ms, where none longer is set. */
const HEADING_PAUSE = 500;

/** What the engine is told for a queued sentence. */
export function utteranceOf(reading: Reading, queued: Queued, settings: Settings, sleep: Sleep): Utterance {
  const { token, place, from, gap } = queued;
  const lang = languageAt(reading, place);
  const { rate, pitch, volume } = settings;
  const passages = spokenPassages(reading, place, from).map((passage) => ({
    ...passage,
    ...voiceFor(passage.lang, settings),
  }));
  const { text } = spokenAt(reading, place, from);
  const announced = settings.sayHeadings && isHeadingStart(reading, place, from);
  const lead = announced ? headingLead(primaryLanguage(lang)) : '';
  const pauseBefore = Math.max(
    1000 * pauseOf(gap, settings),
    announced && gap !== 'none' ? HEADING_PAUSE : 0,
  );
  const fadeUntil = sleep.kind === 'timer' && sleep.fading ? sleep.at : null;
  const chosen = voiceFor(lang, settings);
  return { token, text, lead, lang, passages, ...chosen, rate, pitch, volume, pauseBefore, fadeUntil };
}

/** The voice that the person chose for a language. */
function voiceFor(lang: string, settings: Settings): Pick<Utterance, 'voice' | 'online'> {
  const language = primaryLanguage(lang);
  // A page may call its language `constructor`.
  const voice = Object.hasOwn(settings.voices, language) ? (settings.voices[language] ?? null) : null;
  return { voice, online: voice !== null && isAllowedOnline(settings, voice) };
}

function pauseOf(gap: Gap, { sentencePause, paragraphPause }: Settings): number {
  if (gap === 'none') return 0;
  return gap === 'sentence' ? sentencePause : paragraphPause;
}
