import { croatian } from './croatian.ts';
import type { LanguageData } from './language-data.ts';

/** Slovenian. */
export const slovenian: LanguageData = {
  neverEnds: `${croatian.neverEnds} ang apr avg dec feb fr ga gdč jan nem nov obč ok okt oz p polk pp pribl prim sep sept sre tor tč št`,
  mayEnd: 'itd ipd idr d.o.o d.d s.p pr.n.št n.št kr mio mrd tis kg km cm mm',
  openers: `${croatian.openers} Bil In Jaz Kaj Kdo Ko Med Ni So Tam V Vse Vsi Z Če Še Že`,
  ordinalStop: true,
  vowelsInWords: false,
};

/** Serbian, in both of its scripts. */
export const serbian: LanguageData = {
  neverEnds: `${croatian.neverEnds} apr avg dec feb fr jan maks mil nem nov okt sep tač upor авг акад апр бр в г ген гл год грч гђа гђица дец дипл доц др енгл изд инж кап лат маг макс мил мин мр нем нов нпр ок окт прев проф пук рус св сеп сл ст стр таб тач тел тзв тзн тј ул упор ур феб фр чл јан`,
  mayEnd: `
    a.d d.o.o din g god hilj itd kg km mil mlrd n.e p.n.e sl а.д г год д.о.о дин итд кг км мил млрд н.е
    п.н.е сл хиљ
  `,
  openers: `${croatian.openers} Gde Ko Pre Šta Ја Је Још Њен А Ако Али Без Био Већ Ви Где Да До За И Из Или К Кад Ко Код Ми Мој На Над Наш Не Но О Ова Ови Ово Од Он Она Оне Они Оно По Под Пре При С Са Све Сви Та Тај Те Ти То У Шта`,
  ordinalStop: true,
  vowelsInWords: false,
};

/** Macedonian. */
export const macedonian: LanguageData = {
  neverEnds: `
    авг акад апр бр г г-дин г-ца г-ѓа ген гл гр д-р дек доц инж макс мин ноем окт оп проф с св септ сл
    сп ст стр таб тел ул фев чл јан
  `,
  mayEnd: 'итн др сл г год н.е п.н.е ден',
  openers: `
    Јас А Ако Без Вие Во Да До За И Или Кој На Над Не Ние Но Ова Од По Под При Се Со Таа Ти Тие Тоа Тој
    Што
  `,
  ordinalStop: true,
  vowelsInWords: false,
};

/** Bulgarian. */
export const bulgarian: LanguageData = {
  neverEnds: `
    авг акад ал англ ап апр арх архим бл бр бул вж вкл вт вх г г-жа г-н г-ца ген гл госп гр д-р дек доп
    доц еп ет изкл инж кап кв кн ком кор лат лейт макс мин митр моб напр нед нем ноем об обл общ ок окт
    пет пл полк пон пр прибл проф ред рис рус с св септ серж см сп ср ст стр съб т т.н табл тел тур ул
    факс февр фр четв чл чл-кор ян
  `,
  mayEnd: 'г пр.н.е сл.н.е н.е лв ст др т.н и.др в в.в хил млн млрд мин сек ч км кг ха бр',
  openers: `
    После Тогава Сега Вчера Днес Утре Обаче Също След Затова Освен Може Никой Всички Нищо Първо Тези Това Този Тази
    А Аз Ако Без В Вие Във Да До За И Или Има Как Кои Кой Коя На Над Не Ние Но От Още По Под При С Се
    Със Там Те Ти То Той Тук Тя Ще
  `,
  vowelsInWords: false,
};
