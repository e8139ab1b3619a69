import { before, type SpeechRule } from './speech-rule.ts';

/** After such a word the number in brackets is what the sentence speaks of: "as shown in [12]". */
const REFERS =
  /(?<!\p{L})(?:in|see|from|by|of|and|cf\.|ref\.|refs\.|siehe|nach|laut|von|bei|aus|und|vgl\.|gemäß|voir|dans|selon|véase|en|según|vedi|da)\s$/iu;

const NUMBERS = String.raw`\d{1,3}(?:\s?[,\u2013-]\s?\d{1,3})*`;
const NAMED = String.raw`(?:Anm|Anmerkung|[Nn]ote|Nota|nb|N|A|Fn|fn)\.?\s\d{1,3}`;
const REQUESTS = String.raw`citation needed|clarification needed|when\?|who\?|according to whom\?|better source needed|dubious[^\]]{0,20}|réf\. nécessaire|cita requerida|senza fonte|Beleg fehlt|ohne Beleg`;
const EDIT_LINKS = String.raw`Bearbeiten(?: \| Quelltext bearbeiten)?|Quelltext bearbeiten|edit|edit source|modifier(?: \| modifier le code)?|editar|modifica(?: \| modifica wikitesto)?`;

/** Marks of footnotes in brackets are silent: "[12]", "[3–5]", "[citation needed]". */
export const bracketedNotes: SpeechRule = {
  pattern: new RegExp(String.raw`\s?\[(?:${NUMBERS}|${NAMED}|${REQUESTS}|${EDIT_LINKS})\]`, 'gu'),
  speak: (match) => {
    const lead = before(match, 16) + (/^\s/.exec(match[0])?.[0] ?? '');
    return REFERS.test(lead) ? undefined : '';
  },
};

/** Notes with a letter are silent where a word or sentence has ended, unlike "[s]he". */
export const letteredNotes: SpeechRule = {
  pattern: /(?<=[\p{L}\p{N}.,;:!?)"\u201C\u201D»])\s?\[[a-z]\](?!\p{L})/gu,
  speak: () => '',
};

/** Raised numbers are silent after a sentence mark or a long word, unlike those of "m²". */
export const raisedNotes: SpeechRule = {
  pattern:
    /(?<=[.,;:!?)"\u201C\u201D»]|\p{L}{3})[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]{1,3}(?![\p{L}\p{N}])/gu,
  speak: () => '',
};

/** A number that lost its being raised is silent at the very end: "So it is.12" */
export const flattenedNotes: SpeechRule = {
  pattern: /(?<=[\p{L})]{2}[.!?]["\u201C\u201D»]?)\d{1,2}(?:[,\u2013]\d{1,2}){0,4}$/gu,
  speak: () => '',
};
