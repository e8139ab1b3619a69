import {
  choice,
  type Fields,
  flag,
  isRecord,
  listOfTexts,
  number,
  parseFields,
  recordOf,
  text,
} from './parse.ts';
import { type ReadParts, USUAL_PARTS } from './read-parts.ts';
import { LIGHT_STYLES, LIT_PARTS, MASKS, type Mask, type ReadingLook, SCROLLINGS } from './reading-look.ts';
import { isOnlineKey } from './voice.ts';

/** Limits and defaults of what can be set. Rates as in the Web Speech API (1 = the voice's own speed). */
export const LIMITS = {
  rate: { min: 0.5, max: 3, step: 0.1, default: 1 },
  pitch: { min: 0, max: 2, step: 0.1, default: 1 },
  volume: { min: 0, max: 1, step: 0.05, default: 1 },
  /** Seconds of silence between two sentences, and between two paragraphs. */
  pause: { min: 0, max: 2, step: 0.1, default: 0 },
  /** Text size in percent of the page's own. */
  textSize: { min: 50, max: 300, step: 10, default: 100 },
} as const;

const COLOUR = /^#[0-9a-f]{6}$/;

/** What a person set for all sites. */
export interface Settings extends ReadParts, ReadingLook {
  readonly rate: number;
  readonly pitch: number;
  readonly volume: number;
  /** Seconds between two sentences of a paragraph. */
  readonly sentencePause: number;
  /** Seconds between two paragraphs. */
  readonly paragraphPause: number;
  /** Whether it is said that a heading begins. */
  readonly sayHeadings: boolean;
  /** Kinds of text that are spoken as they are written (`SPOKEN_KINDS`). */
  readonly asWritten: readonly string[];
  /** Whether emoji are named rather than left out. */
  readonly emojiNames: boolean;
  /** Voice keys (`voiceKey`) by primary language subtag, for example `{ de: 'Anna|de-DE|local' }`. */
  readonly voices: Readonly<Record<string, string>>;
  /** Keys of the online voices to whose makers the person lets the text go. */
  readonly onlineVoices: readonly string[];
  /** Whether a player lies on the page while it is read. */
  readonly player: boolean;
  /** What of the page stays bright while it is read. */
  readonly mask: Mask;
}

const VOICE_KEY = text(/^[^\n]{1,300}$/, '');

const SETTINGS: Fields<Settings> = {
  rate: number(LIMITS.rate),
  pitch: number(LIMITS.pitch),
  volume: number(LIMITS.volume),
  sentencePause: number(LIMITS.pause),
  paragraphPause: number(LIMITS.pause),
  sayHeadings: flag(false),
  asWritten: listOfTexts(text(/^[a-z]{3,20}$/, '')),
  emojiNames: flag(false),
  voices: recordOf(text(/^[a-z]{2,8}$/, ''), VOICE_KEY),
  onlineVoices: listOfTexts(VOICE_KEY),
  player: flag(true),
  readCaptions: flag(USUAL_PARTS.readCaptions),
  readImageTexts: flag(USUAL_PARTS.readImageTexts),
  readTables: flag(USUAL_PARTS.readTables),
  readCode: flag(USUAL_PARTS.readCode),
  readNotes: flag(USUAL_PARTS.readNotes),
  readComments: flag(USUAL_PARTS.readComments),
  sentenceColour: text(COLOUR, '#fff2a8'),
  wordColour: text(COLOUR, '#ffc24d'),
  lightStyle: choice(LIGHT_STYLES, 'background'),
  litParts: choice(LIT_PARTS, 'both'),
  scrolling: choice(SCROLLINGS, 'needed'),
  mask: choice(MASKS, 'none'),
};

/** Reads stored settings: a bad value becomes its default and is named in `repaired`, the rest is kept. */
export const parseSettings = (stored: unknown) => parseFields(SETTINGS, stored);

/** Reads a change to some settings; `undefined` if any field is unknown or unusable. */
export const parseSettingsPatch = (input: unknown): Partial<Settings> | undefined => {
  if (!isRecord(input) || !Object.keys(input).every((name) => Object.hasOwn(SETTINGS, name)))
    return undefined;
  const { value, repaired } = parseSettings(input);
  if (repaired.length > 0) return undefined;
  return Object.fromEntries(Object.entries(value).filter(([name]) => Object.hasOwn(input, name)));
};

/** The settings of somebody who never changed any. */
export const DEFAULT_SETTINGS: Settings = parseSettings(undefined).value;

/** Whether a voice is an online one that the person said yes to. */
export const isAllowedOnline = ({ onlineVoices }: Pick<Settings, 'onlineVoices'>, key: string): boolean =>
  isOnlineKey(key) && onlineVoices.includes(key);
