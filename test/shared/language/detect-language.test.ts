import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../../src/shared/language/detect-language.ts';

test.each([
  ['ar', 'لم يكن في البيت أحد عندما وصلنا، ثم جاء الجيران مع أولادهم إلى الحديقة.'],
  [
    'bg',
    'Когато стигнахме до къщата, в нея нямаше никой, но след това дойдоха и съседите, които са от града, и това беше още по-добре.',
  ],
  ['bn', 'আমরা যখন পৌঁছলাম তখন বাড়িতে কেউ ছিল না।'],
  [
    'ca',
    'Quan vam arribar no hi havia ningú a la casa, però després van venir els veïns amb els seus fills.',
  ],
  ['cs', 'Když jsme přišli, v domě nikdo nebyl, ale pak přišli i sousedé, kteří měli s sebou děti.'],
  ['da', 'Der var ikke nogen i huset, da vi kom, men så kom naboerne også med deres børn efter os.'],
  ['de', 'Als wir ankamen, war niemand im Haus, aber dann kamen auch die Nachbarn mit ihren Kindern.'],
  ['el', 'Όταν φτάσαμε δεν ήταν κανείς στο σπίτι.'],
  ['en', 'Nobody was in the house when we came, but then the neighbours came too, and their children.'],
  [
    'es',
    'Cuando llegamos no había nadie en la casa, pero después vinieron también los vecinos con sus hijos.',
  ],
  [
    'et',
    'Kui me tulime, ei olnud majas kedagi, aga siis tulid ka naabrid ja nende lapsed, kes olid veel väikesed.',
  ],
  ['fa', 'وقتی رسیدیم کسی در خانه نبود، اما بعد همسایه‌ها هم با بچه‌های خود به آن جا آمدند.'],
  [
    'fi',
    'Kun me tulimme, talossa ei ollut ketään, mutta sitten myös naapurit ja heidän lapsensa olivat siellä.',
  ],
  [
    'fr',
    'Quand nous sommes arrivés, il n’y avait personne dans la maison, mais les voisins sont venus avec leurs enfants.',
  ],
  ['he', 'כשהגענו לא היה איש בבית, ואחר כך באו גם השכנים.'],
  ['hi', 'जब हम पहुँचे तो घर में कोई नहीं था, लेकिन फिर पड़ोसी भी अपने बच्चों के साथ आ गए।'],
  [
    'hu',
    'Amikor megérkeztünk, nem volt senki a házban, de aztán a szomszédok is jöttek, és már sok gyerek volt.',
  ],
  [
    'it',
    'Quando siamo arrivati non c’era nessuno nella casa, ma poi sono venuti anche i vicini con i loro figli.',
  ],
  ['ja', '着いたとき、家には誰もいませんでした。'],
  ['ko', '우리가 도착했을 때 집에는 아무도 없었다.'],
  ['nl', 'Toen wij kwamen was er niemand in het huis, maar daarna kwamen ook de buren met hun kinderen.'],
  [
    'pl',
    'Kiedy przyszliśmy, w domu nie było nikogo, ale potem przyszli też sąsiedzi ze swoimi dziećmi, które już były duże.',
  ],
  [
    'pt',
    'Quando chegámos não havia ninguém na casa, mas depois vieram também os vizinhos com os seus filhos.',
  ],
  [
    'ro',
    'Când am ajuns nu era nimeni în casă, dar apoi au venit și vecinii cu copiii lor, care nu sunt mari.',
  ],
  ['ru', 'Когда мы пришли, в доме никого не было, но потом пришли ещё соседи, и они были с детьми.'],
  [
    'sv',
    'När vi kom var det ingen i huset, men sedan kom också grannarna och deras barn, som inte var stora.',
  ],
  ['th', 'เมื่อเรามาถึงไม่มีใครอยู่ในบ้าน'],
  [
    'tr',
    'Geldiğimizde evde kimse yoktu ama sonra komşular da çocuklarıyla birlikte geldi, bu çok güzel bir şey oldu.',
  ],
  ['uk', 'Коли ми прийшли, у домі нікого не було, але потім прийшли ще сусіди, і вони були з дітьми.'],
  ['vi', 'Khi chúng tôi đến thì trong nhà không có ai, nhưng sau đó những người hàng xóm cũng đến.'],
  ['zh', '我们到的时候家里没有人，后来邻居也带着孩子来了。'],
])('%s is found with certainty', (lang, text) => {
  expect(detectLanguage(text)).toMatchObject({ lang, sure: true });
});

describe('nothing is certain', () => {
  test.each([
    'Johann Sebastian Bach',
    'Smart Cities',
    'in time',
    'Berlin, Paris, Roma',
    'iPhone 15 Pro Max',
    '2024-03-05',
    'Ok',
    '東京',
    'xkcd qwert zxcv',
  ])('of %j', (text) => {
    expect(detectLanguage(text)?.sure ?? false).toBe(false);
  });
});

test('a text of nothing has no language', () => {
  expect(detectLanguage('— 5 % … 😀')).toBeUndefined();
});

test('a name or a quotation does not change what a text is written in', () => {
  const text =
    'Im Film „The Old Man and the Sea“ von John Sturges ist er der alte Fischer, der nicht aufgibt.';
  expect(detectLanguage(text)).toMatchObject({ lang: 'de' });
});
