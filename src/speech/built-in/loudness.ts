/**
 * How loud each voice of eSpeak NG speaks, in LUFS (ITU-R BS.1770, as ffmpeg's `ebur128` measures it): spoken numbers,
 * which every language has, at the usual rate and pitch.
 */
const LOUDNESS: Readonly<Record<string, number>> = {
  be: -23.2,
  bg: -22.1,
  bs: -21.3,
  ca: -22.8,
  cs: -21.4,
  cy: -20.9,
  da: -21.1,
  de: -21.0,
  el: -21.3,
  en: -20.5,
  'en-us': -21.0,
  es: -21.4,
  'es-419': -21.1,
  et: -21.2,
  eu: -20.9,
  fi: -20.8,
  fr: -23.7,
  ga: -21.8,
  hi: -19.8,
  hr: -21.3,
  hu: -22.4,
  id: -21.6,
  is: -21.2,
  it: -22.1,
  lt: -22.2,
  lv: -19.6,
  mk: -20.7,
  nb: -22.0,
  nl: -22.7,
  pl: -21.5,
  pt: -21.0,
  'pt-br': -20.9,
  ro: -20.9,
  sk: -21.4,
  sl: -20.3,
  sq: -21.2,
  sr: -20.3,
  sv: -20.7,
  sw: -20.3,
  tr: -21.3,
  uk: -20.0,
  vi: -20.6,
};

/** What programmes are levelled to (EBU R 128), in LUFS: low enough that no voice is clipped on the way. */
const LEVEL = -23;

/** The factor for a voice's samples that makes all voices equally loud; 1 for one that was never measured. */
export const gainOf = (voice: string): number =>
  Object.hasOwn(LOUDNESS, voice) ? 10 ** ((LEVEL - (LOUDNESS[voice] ?? LEVEL)) / 20) : 1;
