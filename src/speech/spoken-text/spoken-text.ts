import { primaryLanguage } from '../../shared/voice.ts';
import { abbreviations } from './abbreviations.ts';
import { bareAddresses, webAddresses } from './addresses.ts';
import { applyEdits, type Edit, type EditedText } from './edited-text.ts';
import { germanDates } from './german-dates.ts';
import { germanOrdinals } from './german-ordinals.ts';
import { ampersands, angles, emoji, invisibleMarks, repeatedMarks } from './marks.ts';
import { bracketedNotes, letteredNotes, raisedNotes } from './notes.ts';
import type { SpeechRule } from './speech-rule.ts';

/** What the voice gets for a sentence, with the way back to the sentence. */
export type SpokenText = EditedText;

/** The rules for a language; where two want the same text, the first has it. */
function rulesFor(language: string): SpeechRule[] {
  return [
    webAddresses,
    bareAddresses,
    bracketedNotes,
    letteredNotes,
    raisedNotes,
    emoji,
    ...(language === 'de' ? [germanDates, germanOrdinals] : []),
    ...[abbreviations(language)].filter((rule) => rule !== undefined),
    repeatedMarks,
    ampersands,
    angles,
    invisibleMarks,
  ];
}

function editsOf(rule: SpeechRule, source: string, language: string): Edit[] {
  return [...source.matchAll(rule.pattern)].flatMap((match) => {
    const text = rule.speak(match, language);
    return text === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, text }];
  });
}

/** In order, without those that overlap one of an earlier rule. */
function withoutOverlaps(editsByRule: readonly Edit[][]): Edit[] {
  return editsByRule.reduce((kept, edits) => {
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

/** Turns a sentence into what a voice should say; `text` is '' where nothing in it can be spoken. `lang` is BCP 47 or ''. */
export function spokenText(source: string, lang: string): SpokenText {
  const language = primaryLanguage(lang) || 'en';
  const spoken = applyEdits(
    source,
    withoutOverlaps(rulesFor(language).map((rule) => editsOf(rule, source, language))),
  );
  return isSpeakable(spoken.text) ? spoken : applyEdits(source, [{ start: 0, end: source.length, text: '' }]);
}
