import { expect, test } from 'vitest';
import { remarked } from './marked.ts';

test.each([
  ['titles', 'Mr. Hale met Dr. Osei.| Mrs. Hale stayed.'],
  ['initials', 'A. B. Carter wrote it.| Ruth E. Lane read it.'],
  ['a country before its name goes on', 'The U.S. Senate voted.| It passed.'],
  ['a country at the end', 'We moved to the U.S.| They stayed.'],
  ['an hour within a sentence', 'We met at 4 p.m. on Friday.| It rained.'],
  ['an hour at the end', 'We met at 4 p.m.| Rain fell.'],
  ['an hour that opens a sentence', 'At 4 p.m. Mr. Hale left.| He left at 4 p.m.| Mr. Osei stayed.'],
  ['a year that opens a sentence', 'In 31 B.C. Octavian won.| Egypt fell in 30 B.C.| Rome grew.'],
  ['a company', 'Hale Inc. sold it.| Osei & Co. bought it.| Both gained.'],
  ['references', 'See fig. 4 on p. 9, vol. 2.| All is there.'],
  ['a measure of two units', 'It weighs 3 lb. 7 oz. in all.| Lift it.'],
  ['a decimal number', 'It rose 2.5 percent.| It fell 1.25.| So it goes.'],
  ['the pronoun after a stop', 'Plan with Ruth and I.| We know.'],
  ['speech before its verb', '“Who is there?” asked Tom.| “Me!” said Ann.'],
  ['speech before a name and a verb', '“Who is there?” Tom asked.| Nobody spoke.'],
  ['a sentence that goes on after an exclamation', 'Stop! he said.| They stopped.'],
  ['a source in brackets', '“It is so.” (Lane 12).| Next comes more.'],
  ['a footnote', 'It is so.[3]| But why?'],
  ['a footnote that lost its superscript', 'It is so.14| But why?'],
  ['a pause', 'Well… maybe.| Or not…| Who knows?'],
  ['a spaced ellipsis', 'It went on . . . and ended.| Good.'],
  ['a web address', 'See https://example.org/a.b?c=D.E for more.| It helps.'],
  ['a file and a library', 'Open notes.txt in Node.js now.| Save it.'],
  ['a mail address', 'Write to r.lane@example.org.| She answers.'],
  ['a name with an exclamation mark', 'She left Yahoo! in May.| He stayed.'],
  ['a list of letters', 'a. The bread| b. The cheese| c. The wine'],
  ['a list of numbers', '1. The bread| 2. The cheese'],
  ['a page number, which is no list', '1. Look at page 2.| It is torn.'],
  ['bullets', '• Bread| • Cheese'],
  ['a stop apart from its title', 'Then Mr . Hale came .| He sat .'],
  ['a paragraph without a stop', 'A heading|\n\nThe text.'],
])('%s', (_name, marked) => {
  expect(remarked(marked, 'en')).toBe(marked);
});
