import { expect, test } from 'vitest';
import { remarked } from './marked.ts';

test.each([
  ['fr', 'M. Petit habite ici.| Mme Roy aussi.'],
  ['fr', '« Où vas-tu ? » demanda-t-il.| « Loin ! »| Elle partit.'],
  ['es', '¿Quién es?| ¡Soy yo!| El Sr. Gil entra.'],
  ['it', 'Il sig. Neri è a casa.| La dott.ssa Riva no.'],
  ['nl', 'Dhr. Smit woont op nr. 8.| Mevr. Bos niet.'],
  ['pt', 'O Sr. Lopes saiu às 8.| A Dra. Reis ficou.'],
  ['pl', 'Prof. Nowak mieszka przy ul. Leśnej 4.| Jest w domu.'],
  ['cs', 'Dne 9. června přišel p. Dvořák.| Pršelo.'],
  ['sk', 'Kúpil ovocie, napr. Jonatán.| Chutilo.'],
  ['ru', 'Он живёт в г. Тула на ул. Мира.| Там тихо.'],
  ['uk', 'Він живе в м. Київ.| Там гарно.'],
  ['bg', 'Живее на ул. Шипка.| Тя не.'],
  ['el', 'Πού πας;| Ο Δρ. Νίκου ήρθε.'],
  ['hy', 'Նա եկավ:| Մենք գնացինք:'],
  ['ja', '雨です。|「傘は？」と聞いた。|行こう！'],
  ['ja', '店（安い！近い！）に行く。|いいよ。'],
  ['zh', '下雨了。|你去吗？|好！'],
  ['hi', 'बारिश है।| तुम कहाँ हो?| घर में।'],
  ['ar', 'هل أنت هنا؟| نعم.| تعال.'],
  ['ta', 'கு. மாலா வந்தார்.| மழை பெய்தது.'],
  ['xx', 'Alo mundo.| Dr. Rui foi.'],
])('%s: %s', (lang, marked) => {
  expect(remarked(marked, lang)).toBe(marked);
});

test('the region of a tag does not matter', () => {
  const marked = 'Im Jänner, z. B. am 6. Jänner, ruht alles.| Gut so.';
  expect(remarked(marked, 'de-AT')).toBe(marked);
});

test('a language that a page made up has no rules', () => {
  expect(remarked('Alo mundo.| Dr. Rui foi.', 'constructor')).toBe('Alo mundo.| Dr. Rui foi.');
});

test('a text without a language is read as English', () => {
  const marked = 'Mr. Hale met her at 4 p.m. on Friday.| It rained.';
  expect(remarked(marked, '')).toBe(marked);
});
