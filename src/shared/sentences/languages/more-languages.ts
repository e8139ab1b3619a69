import type { LanguageData } from './language-data.ts';

/** Armenian: its full stop "։" is often typed as a colon, and its "." is a pause. */
export const armenian: LanguageData = {
  neverEnds: 'դոկտ պրոֆ դոց ակադ թ թթ դ տ պ հ էջ փ մ բն գ ք հատ տես',
  mayEnd: '',
  openers: '',
  terminators: ':',
  fullStop: '։:',
};

/** Georgian, which has no capitals. */
export const georgian: LanguageData = {
  neverEnds: 'პროფ დოც აკად ინჟ ბ-ნი ქ-ნი წ გვ იხ მაგ ე.ი ტ თ ქ ქუჩ ნომ ტელ ძვ ახ ე.წ გენ ს.კ',
  mayEnd: 'ა.შ შ სხვ მისთ',
  openers: '',
};

/** Amharic and Tigrinya. */
export const ethiopic: LanguageData = {
  neverEnds: 'ዶ/ር ወ/ሮ ወ/ሪት ፕ/ር ፕሮፌ ዓ.ም እ.ኤ.አ ቁ',
  mayEnd: '',
  openers: '',
  fullStop: '።፧',
};

/** Kazakh. */
export const kazakh: LanguageData = {
  neverEnds: `
    проф доц акад д-р инж ж жж ғ ғғ т.с.с мыс көш даң пр үй пәт қ обл ауд ст бет сур ред құраст ген полк кап тел қар нау
    сәу мам мау шіл там қыр қаз қараш желт б.з.б б.з см қ-н
  `,
  mayEnd: 'т.б т.с.с т.т ж ғ тг млн млрд мың теңг',
  openers: `
    Ол Олар Бұл Осы Сол Мен Сен Біз Сіз Және Бірақ Немесе Егер Қашан Қайда Қалай Не Кім Неге Содан Кейін Енді Бүгін Кеше Ертең
    Барлық Көп Әр Бір Иә Жоқ Сондықтан Сонымен
  `,
  vowelsInWords: false,
};

/** Tibetan and Dzongkha: the stroke ends what is said. */
export const tibetan: LanguageData = { neverEnds: '', mayEnd: '', openers: '', fullStop: '།༎' };
