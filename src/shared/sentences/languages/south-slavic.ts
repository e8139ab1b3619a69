import type { LanguageData } from './language-data.ts';

/** Slovenian. */
export const slovenian: LanguageData = {
  neverEnds: `
    dr prof mag inž ing dipl doc akad g ga gdč sv p pp str čl tč pogl sl tab izd ur prev prim npr tj t.j t.i ul tel faks
    jan feb apr avg sep sept okt nov dec oz št okr obč gen polk ok cca ca pribl max min ang nem fr lat max ned tor sre
  `,
  mayEnd: 'itd ipd idr d.o.o d.d s.p pr.n.št n.št kr mio mrd tis kg km cm mm',
  openers: `
    Ta To Ti Te Tisti On Ona Ono Oni One Jaz Mi Vi Njegov Njen Moj Naš V Na Do Od Po Pred Pri Pod Nad Brez Za O S Z Iz K
    Med Skozi In A Ampak Ali Toda Vendar Če Ko Kdaj Kjer Kako Zakaj Kaj Kdo Kateri Ne Da Še Že Tudi Tako Potem Nato Zdaj
    Danes Včeraj Jutri Tukaj Tam Vse Vsi Vsak Nekateri Mnogi Bil Bila Bilo Bili Je So Ni
  `,
  ordinalStop: true,
  vowelsInWords: false,
};

/** Serbian, in both of its scripts. */
export const serbian: LanguageData = {
  neverEnds: `
    др проф мр маг инж дипл доц акад г гђа гђица св бр стр чл ст тач гл сл таб изд ур прев упор нпр тј тзв ул год тел
    јан феб апр авг сеп окт нов дец ген пук кап мил енгл нем фр лат грч рус тзн в ок мин макс
    dr prof mr mag inž ing dipl doc akad g gđa gđica sv br str čl st tač gl sl tab izd ur prev upor npr tj tzv ul god tel
    jan feb apr avg sep okt nov dec gen puk kap mil engl nem fr lat grč rus tzn min maks
  `,
  mayEnd: `
    итд сл г год д.о.о а.д п.н.е н.е дин хиљ мил млрд кг км
    itd sl g god d.o.o a.d p.n.e n.e din hilj mil mlrd kg km
  `,
  openers: `
    Тај Та То Ти Те Овај Ова Ово Ови Он Она Оно Они Оне Ја Ми Ви Његов Њен Мој Наш У На До Од По Пред При Под Над Без За О
    С Са Из К Код Кроз Међу Након Пре После Током Због И А Али Или Но Међутим Ако Када Кад Где Како Зашто Шта Ко Који Која
    Не Да Још Већ Такође Тако Онда Затим Потом Сада Данас Јуче Сутра Овде Тамо Све Сви Сваки Неки Многи Био Била Било Је
    Taj Ta To Ti Te Ovaj Ova Ovo Ovi On Ona Ono Oni One Ja Mi Vi Njegov Njen Moj Naš U Na Do Od Po Pred Pri Pod Nad Bez Za
    O S Sa Iz K Kod Kroz Među Nakon Pre Posle Tokom Zbog I A Ali Ili No Međutim Ako Kada Kad Gde Kako Zašto Šta Ko Koji
    Koja Ne Da Još Već Takođe Tako Onda Zatim Potom Sada Danas Juče Sutra Ovde Tamo Sve Svi Svaki Neki Mnogi Bio Bila Bilo
  `,
  ordinalStop: true,
  vowelsInWords: false,
};

/** Macedonian. */
export const macedonian: LanguageData = {
  neverEnds: `
    д-р проф доц акад инж г-ѓа г-дин г-ца св ул бр стр чл ст гл таб сл с гр оп тел г јан фев апр авг септ окт ноем дек
    т.е т.н сп ген мин макс
  `,
  mayEnd: 'итн др сл г год н.е п.н.е ден',
  openers: `
    Тој Таа Тоа Тие Јас Ти Ние Вие Овој Оваа Ова Во На Од До Со За По При Пред Под Над Без И А Но Или Ако Кога Каде Како
    Што Кој Зошто Не Да Се Исто Потоа Сега Денес Тука Таму Сите
  `,
  ordinalStop: true,
  vowelsInWords: false,
};

/** Bulgarian. */
export const bulgarian: LanguageData = {
  neverEnds: `
    пл ул бул г гр с стр ал арх акад бр вж вкл гл госп г-н г-жа г-ца д-р доц ж.к инж кап кв ком кн ген напр обл общ пр
    проф рис св см сп ст т табл т.е т.нар т.н тел чл бл ап ет вх об ред доп англ фр нем лат рус тур кор чл-кор полк лейт
    изкл ок прибл мин макс факс моб ян февр апр авг септ окт ноем дек пон вт ср четв пет съб нед архим митр еп серж ред
  `,
  mayEnd: 'г пр.н.е сл.н.е н.е лв ст др т.н и.др в в.в хил млн млрд мин сек ч км кг ха бр',
  openers: `
    Той Тя То Те Аз Ти Ние Вие Това Този Тази Тези Онзи В Във На С Със И А Но Или Ако Когато Където Как Какво Кой Коя Кои
    До От По За При Пред Под Над Без През След Преди Между Според Въпреки Не Да Се Ще Още Вече Също Така Тогава После Сега
    Днес Вчера Утре Тук Там Всички Всеки Някои Много Беше Бяха Има Няма Защо Защото Къде Обаче Дори
  `,
  vowelsInWords: false,
};
