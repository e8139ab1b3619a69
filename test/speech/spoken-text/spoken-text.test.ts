import { expect, test } from 'vitest';
import { DEFAULT_SPOKEN } from '../../../src/shared/spoken-settings.ts';
import { spokenText } from '../../../src/speech/spoken-text/spoken-text.ts';

const spoken = (source: string, lang: string): string => spokenText(source, lang).text;

test.each([
  ['a footnote', 'en', 'The river rose.[12]', 'The river rose.'],
  ['several footnotes', 'en', 'It rose [3, 4–6] and fell.', 'It rose and fell.'],
  ['a footnote with a letter', 'en', 'The river rose.[a]', 'The river rose.'],
  ['a letter put into a quotation', 'en', '“[s]he said”', '“[s]he said”'],
  ['a reference that the sentence needs', 'en', 'It is shown in [12].', 'It is shown in [12].'],
  ['a raised footnote', 'de', 'Der Fluss stieg.³', 'Der Fluss stieg.'],
  ['a raised unit', 'de', 'Der Raum hat x m².', 'Der Raum hat x m².'],
  ['a request for a source', 'en', 'It is so.[citation needed]', 'It is so.'],
  ['an address', 'en', 'See https://www.example.org/a/b?c=d#e.', 'See example.org.'],
  ['an address in brackets', 'en', 'Read (http://example.org/x_(y)) now.', 'Read (example.org) now.'],
  ['an address with user and port', 'en', 'Use https://me:pw@example.org:8080/x', 'Use example.org'],
  ['an address without a scheme', 'de', 'Auf www.beispiel.de/seite steht es.', 'Auf beispiel.de steht es.'],
  ['a bare address with a path', 'en', 'Go to docs.example.org/a/b.html now.', 'Go to docs.example.org now.'],
  ['a scheme in capitals', 'en', 'See HTTPS://EXAMPLE.ORG/A.', 'See EXAMPLE.ORG.'],
  ['two words with a slash', 'de', 'Ja und/oder nein.', 'Ja und/oder nein.'],
  ['an emoji', 'en', 'Good 👍🏽 work', 'Good  work'],
  ['a family and a flag', 'en', 'We 👨‍👩‍👧 in 🇫🇷 sing', 'We  in  sing'],
  ['a number with its digits', 'en', 'Take 3 # 4 * 5', 'Take 3 # 4 * 5'],
  ['a soft hyphen', 'de', 'Donau\u00ADdampf\u200Bschiff', 'Donaudampfschiff'],
  ['a joiner that a script needs', 'fa', 'می\u200Cروم', 'می\u200Cروم'],
  ['repeated exclamation', 'en', 'Stop!!! What?!', 'Stop! What?'],
  ['a drawn line', 'en', 'Above ------- below', 'Above   below'],
  ['a date', 'de', 'Am 05.12.2019 war es kalt.', 'Am 5. Dezember 2019 war es kalt.'],
  ['a date without a year', 'de', 'Bis zum 3.1. bleibt es so.', 'Bis zum 3. Januar bleibt es so.'],
  ['a date as the last word', 'de', 'Wir kommen am 3.1.', 'Wir kommen am 3. Januar.'],
  ['a month that does not exist', 'de', 'Kapitel 5.14. fehlt', 'Kapitel 5.14. fehlt'],
  ['a version', 'de', 'Version 3.2.1 läuft.', 'Version 3.2.1 läuft.'],
  ['a date in another language', 'en', 'On 05.12.2019 it froze.', 'On 05.12.2019 it froze.'],
  ['a spaced abbreviation', 'de', 'Obst, z. B. Birnen', 'Obst, zum Beispiel Birnen'],
  ['an abbreviation with a no-break space', 'de', 'Obst, z.\u00A0B. Birnen', 'Obst, zum Beispiel Birnen'],
  ['an abbreviation that opens', 'de', 'Z.B. Birnen', 'Zum Beispiel Birnen'],
  ['an abbreviation as the last word', 'de', 'Birnen, Äpfel usw.', 'Birnen, Äpfel und so weiter.'],
  ['an English abbreviation', 'en', 'Fruit, e.g. pears, etc.', 'Fruit, for example pears, et cetera.'],
  ['a king', 'de', 'Karl V. und Otto IV. von Poitou', 'Karl der fünfte und Otto der vierte von Poitou'],
  ['a king after a preposition', 'de', 'unter Otto IV. von Poitou', 'unter Otto dem vierten von Poitou'],
  ['a century', 'de', 'Im XXI. Jahrhundert', 'Im einundzwanzigsten Jahrhundert'],
  ['a chapter', 'de', 'Siehe Kapitel IV. und V. dort', 'Siehe Kapitel IV. und V. dort'],
  ['an ampersand', 'de', 'Hinz & Kunz', 'Hinz und Kunz'],
  ['an ampersand between letters', 'en', 'R&B', 'R and B'],
  ['an ampersand in French', 'fr', 'Luc & Léa', 'Luc et Léa'],
  ['an ampersand in a language without a word for it', 'xx', 'Luc&Léa', 'Luc Léa'],
  ['a comparison', 'de', 'x < 5 und y > 3', 'x kleiner als 5 und y größer als 3'],
  ['a path of menus', 'en', 'File > Save<br>', 'File  Save br'],
  ['an hour', 'de', 'Um 14:30 Uhr und um 9.00 Uhr', 'Um 14 Uhr 30 und um 9 Uhr'],
  ['a score that is no hour', 'de', 'Es steht 14:30.', 'Es steht 14:30.'],
  ['an amount', 'de', 'Es kostet 5,50 € statt 1.200 €.', 'Es kostet 5 Euro 50 statt 1.200 Euro.'],
  ['a large amount', 'de', 'Das sind 3,2 Mrd. € mehr.', 'Das sind 3,2 Milliarden Euro mehr.'],
  ['a range of amounts', 'de', 'Für 5–10 € gibt es das.', 'Für 5 bis 10 € gibt es das.'],
  ['an amount', 'en', 'It costs $5.50, or $1,200.', 'It costs 5 dollars 50, or 1,200 dollars.'],
  ['one dollar', 'en', 'It costs $1.', 'It costs 1 dollar.'],
  [
    'a large amount',
    'en',
    'They paid £3.2bn and $4 million.',
    'They paid 3.2 billion pounds and 4 million dollars.',
  ],
  ['a money of another country', 'en', 'It costs US$5.', 'It costs 5 US dollars.'],
  ['a variable', 'en', 'Set $5x and a$.', 'Set $5x and a$.'],
  [
    'a unit',
    'de',
    'Mit 120 km/h fuhr er 5km in 3 Min.',
    'Mit 120 Kilometer pro Stunde fuhr er 5 Kilometer in 3 Minuten.',
  ],
  ['a temperature', 'de', 'Bei –5 °C friert es.', 'Bei –5 Grad Celsius friert es.'],
  ['one unit', 'en', 'It is 1 km, not 11 km.', 'It is 1 kilometre, not 11 kilometres.'],
  ['a letter that is no unit', 'en', 'Room 5 m and 5 g', 'Room 5 m and 5 g'],
  ['a unit in a word', 'de', '5 mal 3 kgs', '5 mal 3 kgs'],
  ['a section', 'de', 'Nach § 5 und §§ 7, 8', 'Nach Paragraf 5 und Paragrafen 7, 8'],
  ['a mail address', 'de', 'An a.b@c.example schreiben', 'An a Punkt b ät c Punkt example schreiben'],
  ['a mail address', 'en', 'Ask me@c-d.example.', 'Ask me at c dash d dot example.'],
  ['a mail address', 'fr', 'Écrire à a@b.example.', 'Écrire à a@b.example.'],
  ['a date of a machine', 'en', 'On 2024-03-05 it rained.', 'On March 5, 2024 it rained.'],
  ['a date of a machine', 'de', 'Am 2024-03-05 war Regen.', 'Am 5. März 2024 war Regen.'],
  ['a number that is no date', 'en', 'Call 2024-13-05.', 'Call 2024-13-05.'],
  ['a date with its day first', 'en', 'On 25/12/2024', 'On December 25, 2024'],
  ['a date with its month first', 'en', 'On 12/25/2024', 'On December 25, 2024'],
  ['a date that can be two', 'en', 'On 03/04/2024', 'On 03/04/2024'],
  ['a short month', 'en', 'On Sept. 5 or in Oct. 2020', 'On September 5 or in October 2020'],
  ['a word like a month', 'en', 'It was Mar. who came', 'It was Mar. who came'],
  ['a short month', 'de', 'Am 5. Sept. 2020', 'Am 5. September 2020'],
  ['years', 'de', 'Von 1914–1918 war Krieg.', 'Von 1914 bis 1918 war Krieg.'],
  ['pages', 'en', 'See pages 12–15.', 'See pages 12 to 15.'],
  ['a result of a game', 'en', 'They won 3–2.', 'They won 3–2.'],
  ['a phone number', 'en', 'Call 555–1234.', 'Call 555–1234.'],
  ['a queen', 'en', 'Queen Elizabeth II met Henry VIII.', 'Queen Elizabeth the second met Henry the eighth.'],
  ['a war', 'en', 'After World War II came peace.', 'After World War two came peace.'],
  ['letters that are no numeral', 'en', 'An IV line and Malcolm XX', 'An IV line and Malcolm XX'],
])('%s (%s): %j', (_name, lang, source, expected) => {
  expect(spoken(source, lang)).toBe(expected);
});

test.each(['😀 👍🏽', '...', '— “ ”', '***', '[12]', '', ' \u00AD '])('nothing is said for %j', (source) => {
  expect(spoken(source, 'en')).toBe('');
});

test.each(['100 %', '€', '§', '7', 'И', '猫'])('%j is said', (source) => {
  expect(spoken(source, 'en')).toBe(source);
});

test.each([
  ['addresses', 'See https://example.org/a'],
  ['notes', 'It rose.[12]'],
  ['emoji', 'Good 👍 work'],
  ['dates', 'On 2024-03-05'],
  ['currency', 'It costs $5'],
  ['units', 'It is 5 km'],
  ['ranges', 'See 12–15'],
  ['ordinals', 'Henry VIII'],
  ['abbreviations', 'Fruit, e.g. pears'],
  ['repeats', 'Stop!!!'],
] as const)('%s can be left as they are written', (name, source) => {
  expect(spokenText(source, 'en').text).not.toBe(source);
  expect(spokenText(source, 'en', { ...DEFAULT_SPOKEN, asWritten: [name] }).text).toBe(source);
});

test('hours can be left as they are written', () => {
  expect(spokenText('14:30 Uhr', 'de', { ...DEFAULT_SPOKEN, asWritten: ['times'] }).text).toBe('14:30 Uhr');
});

test('the region of a tag does not matter', () => {
  expect(spoken('Am 6.1.2020 & später', 'de_AT')).toBe('Am 6. Januar 2020 und später');
});

test('a language that a page made up has no words', () => {
  expect(spoken('5 km & $5, etc. on 2024-03-05 in § 5', 'constructor')).toBe(
    '5 km  $5, etc. on 2024-03-05 in § 5',
  );
});

test('a text without a language gets the English words', () => {
  expect(spoken('Salt & pepper', '')).toBe('Salt and pepper');
});

test('what Microsoft voices fall silent at is never left', () => {
  expect(spoken('&&& a < b > c 👩‍👩‍👧‍👦 &amp; <<d>> 🇩🇪', 'en')).not.toMatch(
    /[&<>\p{Extended_Pictographic}\p{Regional_Indicator}]/u,
  );
});
