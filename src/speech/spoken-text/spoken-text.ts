import type { Passage } from '../../shared/reading.ts';
import { DEFAULT_SPOKEN, type SpokenKind, type SpokenSettings } from '../../shared/spoken-settings.ts';
import { primaryLanguage } from '../../shared/voice.ts';
import { abbreviations } from './abbreviations.ts';
import { bareAddresses, webAddresses } from './addresses.ts';
import { currency } from './currency.ts';
import { englishMonths, englishShortMonths, germanMonths, machineDates, slashedDates } from './dates.ts';
import { applyEdits, type Edit, type EditedText } from './edited-text.ts';
import { englishOrdinals } from './english-ordinals.ts';
import { germanDates } from './german-dates.ts';
import { germanCrowned, germanOrdinals } from './german-ordinals.ts';
import { lives } from './lives.ts';
import { mailAddresses } from './mail-addresses.ts';
import { ampersands, angles, emoji, emoticons, invisibleMarks, namedEmoji, repeatedMarks } from './marks.ts';
import { bracketedNotes, flattenedNotes, letteredNotes, raisedNotes } from './notes.ts';
import { pronunciationRules } from './pronunciations.ts';
import { hyphenRanges, ranges } from './ranges.ts';
import { sections } from './sections.ts';
import type { SpeechRule } from './speech-rule.ts';
import { englishStreets, germanStreets } from './streets.ts';
import {
  arithmetic,
  arrows,
  fractions,
  minus,
  ornaments,
  powers,
  powersOfTen,
  ratios,
  writtenFractions,
} from './symbols.ts';
import { englishTimeRanges, germanTimeRanges, germanTimes } from './times.ts';
import { units } from './units.ts';
import { englishWeekdays, germanWeekdays } from './weekdays.ts';

/** What the voice gets for a sentence, with the way back to the sentence. */
export type SpokenText = EditedText;

type Group = readonly [SpokenKind | 'always', ...(SpeechRule | undefined)[]];

/** The rules for a language by what they can be switched off with; where two want the same text, the first has it. */
function groupsFor(language: string, { emojiNames }: SpokenSettings): Group[] {
  const inGerman = (...rules: SpeechRule[]) => (language === 'de' ? rules : []);
  const inEnglish = (...rules: SpeechRule[]) => (language === 'en' ? rules : []);
  return [
    ['addresses', webAddresses, mailAddresses, bareAddresses],
    ['notes', bracketedNotes, letteredNotes, raisedNotes, flattenedNotes],
    ['emoji', emojiNames ? namedEmoji : emoji, emoticons],
    ['times', ...inGerman(germanTimeRanges, germanTimes), ...inEnglish(englishTimeRanges)],
    ['currency', ...currency(language)],
    [
      'dates',
      machineDates,
      slashedDates,
      lives,
      ...inGerman(germanDates, germanMonths, ...germanWeekdays),
      ...inEnglish(englishMonths, englishShortMonths, ...englishWeekdays),
    ],
    ['ordinals', ...inGerman(germanOrdinals, germanCrowned), ...inEnglish(englishOrdinals)],
    ['units', units(language), sections],
    ['abbreviations', ...inGerman(germanStreets), ...inEnglish(englishStreets), ...abbreviations(language)],
    ['ranges', ranges, hyphenRanges],
    [
      'symbols',
      powers,
      powersOfTen,
      fractions,
      writtenFractions,
      minus,
      ratios,
      arithmetic,
      arrows,
      ornaments,
    ],
    ['repeats', repeatedMarks],
    ['always', ampersands, angles, invisibleMarks],
  ];
}

/** A person's own pronunciations come first: what they give is spoken as it stands. */
const rulesFor = (source: string, language: string, settings: SpokenSettings): SpeechRule[] => [
  ...pronunciationRules(settings.pronunciations, language, source),
  ...groupsFor(language, settings)
    .filter(([name]) => name === 'always' || !settings.asWritten.includes(name))
    .flatMap(([, ...rules]) => rules.filter((rule) => rule !== undefined)),
];

function editsOf(rule: SpeechRule, source: string, language: string): Edit[] {
  return [...source.matchAll(rule.pattern)].flatMap((match) => {
    const text = rule.speak(match, language);
    return text === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, text }];
  });
}

/** In order, without those that overlap one of an earlier rule. */
function withoutOverlaps(editsByRule: readonly Edit[][]): Edit[] {
  return editsByRule.reduce((kept, edits) => {
    if (edits.length === 0) return kept;
    const merged: Edit[] = [];
    let next = 0;
    for (const edit of edits) {
      let first = kept[next];
      while (first !== undefined && first.end <= edit.start) {
        merged.push(first);
        first = kept[++next];
      }
      if (first === undefined || first.start >= edit.end) merged.push(edit);
    }
    return [...merged, ...kept.slice(next)];
  }, []);
}

/** Whether a voice would say anything. */
const isSpeakable = (text: string): boolean => /[\p{L}\p{N}\p{Sc}%§]/u.test(text);

/** A language, or that of no rules for what a page made up: `constructor` names no list of words. */
const knownOf = (language: string): string => (/^[a-z]{2,3}$/.test(language) ? language : 'und');

/** What of a text is spoken otherwise, in order. */
function allEdits(source: string, lang: string, settings: SpokenSettings): Edit[] {
  const language = knownOf(primaryLanguage(lang) || 'en');
  return withoutOverlaps(rulesFor(source, language, settings).map((rule) => editsOf(rule, source, language)));
}

/** Turns a sentence into what a voice should say; `text` is '' where nothing in it can be spoken. `lang` is BCP 47 or ''; `passages` are what is spoken in another language. */
export function spokenText(
  source: string,
  lang: string,
  settings: SpokenSettings = DEFAULT_SPOKEN,
  passages: readonly Passage[] = [],
): SpokenText {
  const outside = allEdits(source, lang, settings).filter(
    (edit) => !passages.some(({ start, end }) => edit.start < end && edit.end > start),
  );
  const inside = passages.flatMap(({ start, end, lang: other }) =>
    allEdits(source.slice(start, end), other, settings).map((edit) => ({
      text: edit.text,
      start: start + edit.start,
      end: start + edit.end,
    })),
  );
  const spoken = applyEdits(
    source,
    [...outside, ...inside].sort((a, b) => a.start - b.start),
  );
  return isSpeakable(spoken.text) ? spoken : applyEdits(source, [{ start: 0, end: source.length, text: '' }]);
}
