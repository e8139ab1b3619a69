/** A voice of the system, as an engine lists it. */
export interface Voice {
  readonly name: string;
  /** BCP 47 tag, with hyphens. */
  readonly lang: string;
  /** False where the text is sent to the voice's maker. */
  readonly local: boolean;
}

/**
 * The key under which a voice is remembered. Names can repeat and `voiceURI` is no more than the name on
 * Chromium, so a key is name, language and place together, and is resolved anew at each start.
 */
export const voiceKey = ({ name, lang, local }: Voice): string =>
  `${name}|${lang}|${local ? 'local' : 'online'}`;

/** Name of every voice that Lectern brings along; a voice is told apart from the next one by its language. */
export const BUILT_IN_NAME = 'Lectern (built in)';

/** Whether a voice is one that Lectern brings along. */
export const isBuiltIn = ({ name, local }: Voice): boolean => local && name === BUILT_IN_NAME;

/** Whether a key is that of a voice that Lectern brings along. */
export const isBuiltInKey = (key: string): boolean => key.startsWith(`${BUILT_IN_NAME}|`);

/** Whether a key is that of a voice whose maker gets the text. */
export const isOnlineKey = (key: string): boolean => key.endsWith('|online');

/** The primary language subtag of a BCP 47 tag, in lower case: `de` for `de-AT`. '' stays ''. */
export const primaryLanguage = (tag: string): string => tag.split(/[-_]/)[0]?.toLowerCase() ?? '';

// eSpeak lists each language once for every speaker variant: `German (Germany)+Andy`.
const VARIANT = /\S\+\S/;
// Joke voices of macOS, which lists them like any other.
const NOVELTY =
  /^(?:Albert|Bad News|Bahh|Bells|Boing|Bubbles|Cellos|Good News|Jester|Organ|Superstar|Trinoids|Whisper|Wobble|Zarvox)(?: \(|$)/;

/** Whether hardly anybody looks for a voice: a variant of another one, or a joke. */
export const isMinorVoice = ({ name }: Voice): boolean => VARIANT.test(name) || NOVELTY.test(name);
