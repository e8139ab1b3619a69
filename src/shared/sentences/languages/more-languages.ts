import type { LanguageData } from './language-data.ts';

/** Armenian: its full stop "։" is often typed as a colon, and its "." is a pause. */
export const armenian: LanguageData = {
  neverEnds: 'ակադ բն գ դ դոկտ դոց էջ թ թթ հ հատ մ պ պրոֆ տ տես փ ք',
  mayEnd: '',
  openers: '',
  terminators: ':',
  fullStop: '։:',
};

/** Georgian, which has no capitals. */
export const georgian: LanguageData = {
  neverEnds: 'აკად ახ ბ-ნი გენ გვ დოც თ ინჟ იხ მაგ ნომ პროფ ტ ტელ ქ ქ-ნი ქუჩ ძვ წ',
  mayEnd: 'ა.შ შ სხვ მისთ',
  openers: '',
  speechVerbs: 'ჰკითხა უთხრა თქვა იკითხა უპასუხა დაიყვირა',
};

/** Amharic and Tigrinya. */
export const ethiopic: LanguageData = {
  neverEnds: 'ቁ ወ/ሪት ወ/ሮ ዶ/ር ፕ/ር ፕሮፌ',
  mayEnd: '',
  openers: '',
  fullStop: '።፧',
};

/** Kazakh. */
export const kazakh: LanguageData = {
  neverEnds: `
    акад ауд бет ген д-р даң доц ж желт жж инж кап көш мам мау мыс нау обл полк пр проф пәт ред см ст
    сур сәу т.с.с там тел шіл ғ ғғ қ қ-н қаз қар қараш қыр құраст үй
  `,
  mayEnd: 'т.б т.с.с т.т ж ғ тг млн млрд мың теңг',
  openers: `
    Біз Бір Бұл Жоқ Иә Кім Көп Мен Не Ол Осы Сен Сол Сіз Әр
  `,
  vowelsInWords: false,
};

/** Tibetan and Dzongkha: the stroke ends what is said. */
export const tibetan: LanguageData = { neverEnds: '', mayEnd: '', openers: '', fullStop: '།༎' };
