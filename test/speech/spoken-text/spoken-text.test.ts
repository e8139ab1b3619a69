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
  ['a queen', 'de', 'Katharina II. regierte lange.', 'Katharina die zweite regierte lange.'],
  [
    'a queen after a preposition',
    'de',
    'Unter Elisabeth II. war es so.',
    'Unter Elisabeth der zweiten war es so.',
  ],
  ['what belongs to a king', 'de', 'Ludwigs XIV. Hof war groß.', 'Ludwigs des vierzehnten Hof war groß.'],
  ['an ordinal after an article', 'de', 'Der II. Weltkrieg begann.', 'Der zweite Weltkrieg begann.'],
  ['the first of two wars', 'de', 'Im I. Weltkrieg fror er.', 'Im ersten Weltkrieg fror er.'],
  ['an ordinal after a preposition', 'de', 'Sie spielt in der II. Liga.', 'Sie spielt in der zweiten Liga.'],
  [
    'days of the week',
    'de',
    'Mo–Fr 8–18 Uhr, Sa. 9.30 Uhr',
    'Montag bis Freitag 8 bis 18 Uhr, Samstag 9 Uhr 30',
  ],
  ['a day before a date', 'de', 'Am Mo., 4. Mai, geht es los.', 'Am Montag, 4. Mai, geht es los.'],
  ['words like days', 'de', 'So. Das war es. Do. 20 Leute.', 'So. Das war es. Do. 20 Leute.'],
  [
    'days of the week',
    'en',
    'Open Mon–Fri, and on Sun., Dec. 4.',
    'Open Monday to Friday, and on Sunday, December 4.',
  ],
  [
    'a short month before a year',
    'en',
    'Since 4 Dec 2023 or Dec 5, 2023.',
    'Since 4 December 2023 or December 5, 2023.',
  ],
  ['a short word like a month', 'en', 'She and Jan 4 ever.', 'She and Jan 4 ever.'],
  [
    'a life',
    'de',
    'Goethe (* 28. August 1749; † 1832)',
    'Goethe (geboren am 28. August 1749; gestorben 1832)',
  ],
  ['a product', 'de', 'Es sind 3 * 1950 Stück.', 'Es sind 3 * 1950 Stück.'],
  ['a street', 'de', 'In der Hauptstr. 5 brennt Licht.', 'In der Hauptstraße 5 brennt Licht.'],
  ['a street', 'en', 'He lives on Main St. near 5th Ave.', 'He lives on Main Street near 5th Avenue.'],
  ['a saint behind a street', 'en', 'At Elm St. Clinic.', 'At Elm St. Clinic.'],
  [
    'a price for a measure',
    'de',
    'Für 2,50 €/kg oder 15 €/Monat.',
    'Für 2 Euro 50 pro Kilogramm oder 15 Euro pro Monat.',
  ],
  ['a price for a measure', 'en', 'It is $10/month.', 'It is 10 dollars per month.'],
  ['a score', 'de', 'Es endete 3:1, um 12:30 Uhr.', 'Es endete 3 zu 1, um 12 Uhr 30.'],
  ['a ratio', 'en', 'A ratio of 2:1, see Luke 3:1.', 'A ratio of 2 to 1, see Luke 3:1.'],
  ['a power of ten', 'de', 'Etwa 10⁶ oder 10⁻³.', 'Etwa 10 hoch 6 oder 10 hoch minus 3.'],
  ['a minus', 'en', 'It was −3 outside, 5 − 3 inside.', 'It was minus 3 outside, 5 − 3 inside.'],
  ['a dash before a number', 'de', 'Er kam – 3 Mal.', 'Er kam – 3 Mal.'],
  ['a bound', 'en', 'It is <5 or >10.', 'It is less than 5 or more than 10.'],
  [
    'a written fraction',
    'en',
    'Take 2 1/2 cups and 1/4 onion.',
    'Take 2 and a half cups and a quarter onion.',
  ],
  ['a part of two', 'en', 'This is part 1/2 of it.', 'This is part 1/2 of it.'],
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
  ['a temperature', 'de', 'Bei –5 °C friert es.', 'Bei minus 5 Grad Celsius friert es.'],
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
  [
    'a range of amounts',
    'en',
    'From $45–$200 or $70,000-$90,000.',
    'From 45 to 200 dollars or 70,000 to 90,000 dollars.',
  ],
  ['a range of short amounts', 'en', 'About $70k–90k.', 'About 70 thousand to 90 thousand dollars.'],
  ['a few cents', 'en', 'It is $7.03 or £0.50.', 'It is 7 dollars and 3 cents or 50 pence.'],
  [
    'what costs an amount',
    'en',
    'A $300 fee, not the $5 that I paid.',
    'A 300 dollar fee, not the 5 dollars that I paid.',
  ],
  ['a code of money', 'en', 'About USD 4 million and 20 EUR.', 'About 4 million US dollars and 20 euros.'],
  [
    'amounts whose sign comes first',
    'de',
    'Für CHF 80 000, € 5,50 und EUR 3 Mio.',
    'Für 80 000 Schweizer Franken, 5 Euro 50 und 3 Millionen Euro',
  ],
  ['an amount without cents', 'de', 'Nur 5,– € oder CHF 5.–!', 'Nur 5 Euro oder 5 Schweizer Franken!'],
  ['a few cents', 'de', 'Nur 3,05 € oder 0,50 €.', 'Nur 3 Euro und 5 Cent oder 50 Cent.'],
  ['one large amount', 'de', 'Das sind 1 Mio. € mehr.', 'Das sind 1 Million Euro mehr.'],
  ['from hour to hour', 'de', 'Von 8:00–12.30 Uhr, 8–18 Uhr.', 'Von 8 Uhr bis 12 Uhr 30, 8 bis 18 Uhr.'],
  ['from hour to hour', 'en', 'Open 9am–5:30pm.', 'Open 9am to 5:30pm.'],
  [
    'a reference',
    'de',
    'Siehe S. 12, Bd. 3, Kap. 4 und Abs.1.',
    'Siehe Seite 12, Band 3, Kapitel 4 und Absatz 1.',
  ],
  ['an abbreviation that lost its stop', 'de', 'Es sind ca 100 Leute.', 'Es sind circa 100 Leute.'],
  ['what is no reference', 'de', 'Der S. kam mit Abs.', 'Der S. kam mit Abs.'],
  [
    'a reference',
    'en',
    'See vol. 3, pp. 4–8, no. 5. No. That is all.',
    'See volume 3, pages 4 to 8, number 5. No. That is all.',
  ],
  ['a title', 'de', 'Hr. Koch aus St. Gallen', 'Herr Koch aus Sankt Gallen'],
  [
    'a title',
    'en',
    'Dr. Lane of St. Paul lives on Elm St. North.',
    'Doctor Lane of Saint Paul lives on Elm St. North.',
  ],
  [
    'parts that are no date',
    'de',
    'Nr. 1.1.12 und 1.1.13, Version 3.2. läuft',
    'Nummer 1.1.12 und 1.1.13, Version 3.2. läuft',
  ],
  ['pages', 'de', 'Siehe S. 4–8.', 'Siehe Seite 4 bis 8.'],
  ['a range with a hyphen', 'de', 'Etwa 25-50 m, Tel. 25-50', 'Etwa 25 bis 50 Meter, Telefon 25-50'],
  ['a king of one figure', 'de', 'Papst Pius X. und Plan V.', 'Papst Pius der zehnte und Plan V.'],
  ['a king without a stop', 'de', 'Ludwig XIV war König.', 'Ludwig der vierzehnte war König.'],
  ['a king of one figure', 'en', 'Henry V won, by plan V.', 'Henry the fifth won, by plan V.'],
  ['a power', 'de', 'Sei x² = 10³.', 'Sei x hoch 2 gleich 10 hoch 3.'],
  ['a power', 'en', 'Let x² be 4.', 'Let x squared be 4.'],
  ['a fraction', 'de', 'Für 2½ Std. und ¼ Liter', 'Für 2 ein halb Stunden und ein viertel Liter'],
  ['a fraction', 'en', 'Take 2½ cups.', 'Take 2 and a half cups.'],
  [
    'signs of arithmetic',
    'en',
    'So 3 × 4 = 12, ±5, ~7 at 5°.',
    'So 3 times 4 equals 12, plus or minus 5, about 7 at 5 degrees.',
  ],
  ['signs between words', 'en', 'a=b, C+ and x~y', 'a=b, C+ and x~y'],
  ['an arrow', 'en', 'File → Save => Close', 'File, Save, Close'],
  ['ornaments', 'en', '• Lumo™ is ★★★ ©', ' Lumo is  '],
  ['a face made of signs', 'de', 'Gut so :-) oder nicht ;)', 'Gut so  oder nicht '],
  ['a note that lost its being raised', 'en', 'So it is.12', 'So it is.'],
  ['a number that is no note', 'en', 'It is at 5.12', 'It is at 5.12'],
  ['spoons', 'de', 'Mit 3 EL Öl und 1 TL Salz', 'Mit 3 Esslöffel Öl und 1 Teelöffel Salz'],
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
  ['symbols', 'So 3 × 4'],
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

test.each([
  ['de', 'Toll 😀😀 und 👍🏽!', 'Toll grinsendes Gesicht und Daumen hoch!'],
  ['en', 'Great🎉 work 🦤', 'Great party popper work '],
  ['fr', 'Bien 😀', 'Bien '],
])('emoji are named in %s if asked for: %s', (lang, source, expected) => {
  expect(spokenText(source, lang, { ...DEFAULT_SPOKEN, emojiNames: true }).text).toBe(expected);
});

test('a passage in another language is spoken by its own rules, and keeps its place', () => {
  const source = 'Er sagte „e.g. 5 km & more“ und z. B. 5 km.';
  const passage = { start: source.indexOf('e.g.'), end: source.indexOf('“ und'), lang: 'en' };
  const { text, toSpoken, toSource } = spokenText(source, 'de', DEFAULT_SPOKEN, [passage]);
  expect(text).toBe('Er sagte „for example 5 kilometres and more“ und zum Beispiel 5 Kilometer.');
  expect(text.slice(toSpoken(passage.start), toSpoken(passage.end))).toBe(
    'for example 5 kilometres and more',
  );
  expect(toSource(text.indexOf('more'))).toBe(source.indexOf('more'));
});
