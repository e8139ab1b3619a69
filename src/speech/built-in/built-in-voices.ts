import { BUILT_IN_NAME, type Voice } from '../../shared/voice.ts';

/** A voice of eSpeak NG that is in the package. */
export interface BuiltInVoice extends Voice {
  /** Its name in eSpeak NG, which is also what its file is called. */
  readonly espeak: string;
  /** Whose dictionary it reads by. */
  readonly dictionary: string;
}

// Tag of the voice, its file in eSpeak NG's `lang`, and its dictionary where that is not the language's own.
const TABLE: readonly (readonly [lang: string, file: string, dictionary?: string])[] = [
  ['be-BY', 'zle/be'],
  ['bg-BG', 'zls/bg'],
  ['bs-BA', 'zls/bs'],
  ['ca-ES', 'roa/ca'],
  ['cs-CZ', 'zlw/cs'],
  ['cy-GB', 'cel/cy'],
  ['da-DK', 'gmq/da'],
  ['de-DE', 'gmw/de'],
  ['el-GR', 'grk/el'],
  ['en-GB', 'gmw/en'],
  ['en-US', 'gmw/en-US', 'en'],
  ['es-ES', 'roa/es'],
  ['es-419', 'roa/es-419', 'es'],
  ['et-EE', 'urj/et'],
  ['eu-ES', 'eu'],
  ['fi-FI', 'urj/fi'],
  ['fr-FR', 'roa/fr'],
  ['ga-IE', 'cel/ga'],
  ['hi-IN', 'inc/hi'],
  ['hr-HR', 'zls/hr'],
  ['hu-HU', 'urj/hu'],
  ['id-ID', 'poz/id'],
  ['is-IS', 'gmq/is'],
  ['it-IT', 'roa/it'],
  ['lt-LT', 'bat/lt'],
  ['lv-LV', 'bat/lv'],
  ['mk-MK', 'zls/mk'],
  ['nb-NO', 'gmq/nb', 'no'],
  ['nl-NL', 'gmw/nl'],
  ['no-NO', 'gmq/nb', 'no'],
  ['pl-PL', 'zlw/pl'],
  ['pt-PT', 'roa/pt'],
  ['pt-BR', 'roa/pt-BR', 'pt'],
  ['ro-RO', 'roa/ro'],
  ['sk-SK', 'zlw/sk'],
  ['sl-SI', 'zls/sl'],
  ['sq-AL', 'ine/sq'],
  ['sr-RS', 'zls/sr'],
  ['sv-SE', 'gmq/sv'],
  ['sw-KE', 'bnt/sw'],
  ['tr-TR', 'trk/tr'],
  ['uk-UA', 'zle/uk'],
  ['vi-VN', 'aav/vi'],
];

const baseName = (file: string): string => file.slice(file.lastIndexOf('/') + 1);

/** Files below eSpeak NG's `lang` that are in the package. */
export const LANGUAGE_FILES: readonly string[] = [...new Set(TABLE.map(([, file]) => file))];

/** All built-in voices: one for each language, and for some a second one for another region. */
export const BUILT_IN_VOICES: readonly BuiltInVoice[] = TABLE.map(([lang, file, dictionary]) => ({
  name: BUILT_IN_NAME,
  lang,
  local: true,
  espeak: baseName(file).toLowerCase(),
  dictionary: dictionary ?? baseName(file),
}));
