import { expect, test } from 'vitest';
import { spokenText } from '../../../src/speech/spoken-text/spoken-text.ts';

const spoken = (source: string, lang: string): string => spokenText(source, lang).text;

test.each([
  ['a footnote', 'en', 'The river rose.[12]', 'The river rose.'],
  ['several footnotes', 'en', 'It rose [3, 4–6] and fell.', 'It rose and fell.'],
  ['a footnote with a letter', 'en', 'The river rose.[a]', 'The river rose.'],
  ['a letter put into a quotation', 'en', '“[s]he said”', '“[s]he said”'],
  ['a reference that the sentence needs', 'en', 'It is shown in [12].', 'It is shown in [12].'],
  ['a raised footnote', 'de', 'Der Fluss stieg.³', 'Der Fluss stieg.'],
  ['a raised unit', 'de', 'Der Raum hat 20 m².', 'Der Raum hat 20 m².'],
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
  ['a king', 'de', 'Karl V. und Otto IV. von Poitou', 'Karl V. und Otto der vierte von Poitou'],
  ['a king after a preposition', 'de', 'unter Otto IV. von Poitou', 'unter Otto dem vierten von Poitou'],
  ['a century', 'de', 'Im XXI. Jahrhundert', 'Im einundzwanzigsten Jahrhundert'],
  ['a chapter', 'de', 'Siehe Kapitel IV. und V. dort', 'Siehe Kapitel IV. und V. dort'],
  ['an ampersand', 'de', 'Hinz & Kunz', 'Hinz und Kunz'],
  ['an ampersand between letters', 'en', 'R&B', 'R and B'],
  ['an ampersand in French', 'fr', 'Luc & Léa', 'Luc et Léa'],
  ['an ampersand in a language without a word for it', 'xx', 'Luc&Léa', 'Luc Léa'],
  ['a comparison', 'de', 'x < 5 und y > 3', 'x kleiner als 5 und y größer als 3'],
  ['a path of menus', 'en', 'File > Save<br>', 'File  Save br'],
])('%s (%s): %j', (_name, lang, source, expected) => {
  expect(spoken(source, lang)).toBe(expected);
});

test.each(['😀 👍🏽', '...', '— “ ”', '***', '[12]', '', ' \u00AD '])('nothing is said for %j', (source) => {
  expect(spoken(source, 'en')).toBe('');
});

test.each(['100 %', '€', '§', '7', 'И', '猫'])('%j is said', (source) => {
  expect(spoken(source, 'en')).toBe(source);
});

test('the region of a tag does not matter', () => {
  expect(spoken('Am 6.1.2020 & später', 'de_AT')).toBe('Am 6. Januar 2020 und später');
});

test('a text without a language gets the English words', () => {
  expect(spoken('Salt & pepper', '')).toBe('Salt and pepper');
});

test('what Microsoft voices fall silent at is never left', () => {
  expect(spoken('&&& a < b > c 👩‍👩‍👧‍👦 &amp; <<d>> 🇩🇪', 'en')).not.toMatch(
    /[&<>\p{Extended_Pictographic}\p{Regional_Indicator}]/u,
  );
});
