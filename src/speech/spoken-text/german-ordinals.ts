import { valueOfRoman } from './roman.ts';
import { after, before, isLast, type SpeechRule } from './speech-rule.ts';

const UNITS = ['', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
const FIRST_ORDINALS = [
  '',
  'erste',
  'zweite',
  'dritte',
  'vierte',
  'fünfte',
  'sechste',
  'siebte',
  'achte',
  'neunte',
  'zehnte',
  'elfte',
  'zwölfte',
  'dreizehnte',
  'vierzehnte',
  'fünfzehnte',
  'sechzehnte',
  'siebzehnte',
  'achtzehnte',
  'neunzehnte',
];

/** "zweite", "einundzwanzigste": the German ordinal of 1–39. */
function ordinal(value: number): string {
  const small = FIRST_ORDINALS[value];
  if (small !== undefined) return small;
  const tens = value < 30 ? 'zwanzigste' : 'dreißigste';
  const unit = UNITS[value % 10] ?? '';
  return unit === '' ? tens : `${unit}und${tens}`;
}

/** Names of queens, which have another article. */
const QUEENS =
  /(?<!\p{L})(?:Elisabeth|Elizabeth|Katharina|Maria|Margarethe|Margrethe|Wilhelmina|Viktoria|Victoria|Anna|Isabella|Johanna|Christina|Kleopatra|Berenike|Agnes|Mathilde|Eleonore|Charlotte)\s$/u;

/** Article and ending that agree with what stands before a name: "von Ludwig" asks for "dem … -n". */
function afterName(lead: string, spoken: string): string {
  const queen = QUEENS.test(lead);
  if (
    queen &&
    /\b(?:von|mit|unter|bei|nach|zu|zur|seit|aus|gegenüber|neben|der|wegen|trotz)\s\S+\s$/iu.test(lead)
  )
    return `der ${spoken}n`;
  if (queen) return `die ${spoken}`;
  if (/\b(?:von|vom|mit|unter|bei|nach|zu|zum|seit|aus|gegenüber|neben)\s\S+\s$/iu.test(lead))
    return `dem ${spoken}n`;
  if (/\b(?:für|gegen|durch|ohne|um|über)\s\S+\s$/iu.test(lead)) return `den ${spoken}n`;
  if (/\b(?:des|der|wegen|trotz)\s\S+\s$/iu.test(lead)) return `des ${spoken}n`;
  return `der ${spoken}`;
}

/** Of kings and popes: after others one letter is an initial. */
const CROWNED =
  /(?<!\p{L})(?:Karl|Wilhelm|Heinrich|Friedrich|Ludwig|Otto|Philipp|Georg|Jakob|Elisabeth|Katharina|Peter|Paul|Pius|Leo|Benedikt|Gregor|Klemens|Urban|Innozenz|Johannes Paul|Napoleon|Nikolaus|Alexander|Franz|Ferdinand|Leopold|Maximilian|Rudolf|Albrecht|Konrad|Gustav|Christian|Erik|Ramses|Ptolemaios|Konstantin|Mehmed|Iwan|Richard|Eduard|Charles|Henry|Margarethe|Wilhelmina|Juan Carlos|Felipe)\s$/u;

/** "Ludwigs XIV. Hof": names that would not end so themselves. */
const OF_KING =
  /(?<!\p{L})(?:Karl|Wilhelm|Heinrich|Friedrich|Ludwig|Otto|Philipp|Georg|Jakob|Peter|Paul|Benedikt|Gregor|Urban|Napoleon|Alexander|Ferdinand|Leopold|Maximilian|Rudolf|Albrecht|Konrad|Gustav|Christian|Erik|Konstantin|Richard|Eduard)s\s$/u;

/** After an article it is no name: "der II. Weltkrieg", "im II. Stock". */
const ARTICLE =
  /(?:^|[^\p{L}])(?:(in|an|auf|von|mit|aus|zu|nach|bei|vor|seit)\s)?(der|die|das|des|dem|den|im|am|zum|zur|vom|beim|ins|eine|einer|einem)\s$/iu;

function afterArticle(article: string, preposition: string | undefined, spoken: string): string {
  if (/^(?:die|das|ins|eine)$/i.test(article)) return spoken;
  return /^der$/i.test(article) && preposition === undefined ? spoken : `${spoken}n`;
}

/** One Roman figure after the name of a king, with a stop or without: "Karl V. dankte ab", "Ludwig XIV war". */
export const germanCrowned: SpeechRule = {
  pattern: /(?<![\p{L}\p{N}.])(X{0,3}(?:IX|IV|V?I{0,3}))(?<=[IVX])(\.?)(?![\p{L}\p{N}])/gu,
  speak: (match) => {
    const [, roman = '', stop = ''] = match;
    const lead = before(match, 40);
    if (!CROWNED.test(lead) || (roman === 'I' && stop === '')) return undefined;
    const end = stop !== '' && isLast(match) ? '.' : '';
    if (ARTICLE.test(lead)) return undefined;
    return `${afterName(lead, ordinal(valueOfRoman(roman)))}${end}`;
  },
};

/** What counts up with Roman numerals without being a name. */
const NUMBERED = /(?:Kapitel|Teil|Band|Akt|Artikel|Abschnitt|Klasse|Stufe|Weltkrieg|Apollo)\s$/u;

/** Roman ordinals in German: "Friedrich II. von" is "Friedrich der zweite von", "im XIX. Jh." has the "neunzehnten". */
export const germanOrdinals: SpeechRule = {
  pattern: /(?<![\p{L}\p{N}.])(?=[IVX]{2,6}\.|I\.\sWeltkrieg)(X{0,3}(?:IX|IV|V?I{0,3}))\.(?![\p{L}\p{N}])/gu,
  speak: (match) => {
    if (isLast(match)) return undefined;
    const spoken = ordinal(valueOfRoman(match[1] ?? ''));
    const lead = before(match, 40);
    if (/^\s+(?:Jahrhundert|Jh)/.test(after(match, 14)))
      return /\b(?:das|ein)\s$/iu.test(lead) ? spoken : `${spoken}n`;
    const [, preposition, article] = ARTICLE.exec(lead) ?? [];
    if (article)
      return /^\s\p{Lu}\p{L}/u.test(after(match, 3)) ? afterArticle(article, preposition, spoken) : undefined;
    if (OF_KING.test(lead)) return `des ${spoken}n`;
    return /\p{Lu}\p{L}+\s$/u.test(lead) && !NUMBERED.test(lead) ? afterName(lead, spoken) : undefined;
  },
};
