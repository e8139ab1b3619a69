import { applyEdits, type EditedText } from './edited-text.ts';

/** What the voice gets for a sentence, with the way back to the sentence. */
export type SpokenText = EditedText;

/** Turns a sentence into what a voice should say; `text` is '' where nothing in it can be spoken. `lang` is BCP 47 or ''. */
export function spokenText(source: string, _lang: string): SpokenText {
  const edits = [...source.matchAll(/[<>&]/g)].map(({ index }) => ({
    start: index,
    end: index + 1,
    text: ' ',
  }));
  return applyEdits(source, edits);
}
