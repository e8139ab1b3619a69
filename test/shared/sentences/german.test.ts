import { expect, test } from 'vitest';
import { remarked } from './marked.ts';

test.each([
  ['an abbreviation of two letters', 'Sie mag Obst, z. B. Birnen.| Er mag keines.'],
  ['the same without a space', 'Sie mag Obst, z.B. Birnen.| Er mag keines.'],
  ['an abbreviation that ends an enumeration', 'Wir sahen Rehe, Füchse usw.| Danach schlief ich.'],
  ['the same in mid-sentence', 'Es gab Rehe, Füchse usw. und Vögel dazu.'],
  ['titles in a row', 'Prof. Dr. med. Lena Vogt kam.| Alle standen auf.'],
  ['an era before a subject and its verb', 'Das war 120 v. Chr.| Karthago war zerstört.'],
  ['an era before its continuation', 'Im 2. Jh. v. Chr. Geburt war das anders.'],
  ['a company', 'Die Holz & Sohn GmbH & Co. KG liefert.| Die Ware kommt.'],
  ['a street', 'Ich wohne in der Lindenstr. 12 in Ulm.| Du auch?'],
  ['a law', 'Das regelt § 9 Abs. 3 Satz 2 Nr. 1 des Gesetzes.| Es gilt.'],
  ['a day', 'Am 7. August war Kirmes.| Am 8. war Ruhe.'],
  ['a date in figures', 'Am 07.08.2021 war Kirmes.| Danach war Ruhe.'],
  ['an ordinal before a noun', 'Sie nahm den 2. Zug.| Er den 3. Bus.'],
  ['an amount at the end', 'Es kamen 31.| Niemand blieb.'],
  ['a score at the end', 'Es steht 4:2.| Bremen führt.'],
  ['a year at the end', 'Er ging 1987.| Keiner weiß, wohin.'],
  ['an hour', 'Ab 9.15 Uhr ist offen.| Kommen Sie!'],
  ['a king', 'Karl V. von Spanien dankte ab.| Philipp II. folgte ihm.'],
  ['initials', 'H. P. Weber malte.| A. Koch schrieb.'],
  ['direct speech', '„Wohin?“, fragte sie.| „Heim“, sagte er.'],
  ['speech that ends its sentence', 'Sie rief: „Lauf!“| Er lief.'],
  ['several sentences of speech', '„Es regnet.| Wir bleiben.“| Sie setzte sich.'],
  ['guillemets that point inwards', '»Bist du da?«, rief er.| »Ja.«| Stille.'],
  ['speech and the next sentence without a space', 'Sie sagte: „Nein.“|Er ging.'],
  ['a quotation within a sentence', 'Das Stück „Wer da?“ läuft lange.| Es ist gut.'],
  ['a remark with a stop inside', 'Das Haus (Bj. 1910. Denkmal) steht leer.| Es verfällt.'],
  ['a word that begins small', 'Er hat zwei Telefone.| iPhones sind teuer.'],
  ['a name with an exclamation mark', 'Bei Yahoo! Deutschland arbeitet sie.| Er nicht.'],
  ['two sentences without a space', 'Der Bus kam.|Wir stiegen ein.'],
  ['a list in one line', '1) Teig kneten| 2) Ofen heizen| 3) Backen'],
  ['an emoji as an end', 'So ein Spaß 🎉| Wir kommen wieder.'],
])('%s', (_name, marked) => {
  expect(remarked(marked, 'de')).toBe(marked);
});
