import { czech } from './czech.ts';
import type { LanguageData } from './language-data.ts';

/** Armenian: its full stop "։" is often typed as a colon. */
export const armenian: LanguageData = { neverEnds: '', mayEnd: '', openers: '', terminators: ':' };

/** Estonian, Latvian, Lithuanian and Icelandic, of which only the ordinals are known. */
export const baltic: LanguageData = { neverEnds: 'dr prof', mayEnd: '', openers: '', ordinalStop: true };

/** Bulgarian. */
export const bulgarian: LanguageData = {
  neverEnds: `
    пл ул бул г гр с стр ал арх акад бр вж вкл гл госп г-н г-жа г-ца д-р доц др ж.к инж кап кв ком кн ген
    напр обл общ пр проф рис св см сп ст т табл т.е т.нар т.н тел чл
  `,
  mayEnd: 'г пр.н.е сл.н.е н.е лв ст др т.н и.др в в.в хил млн млрд мин сек ч',
  openers: 'Той Тя То Те Аз Ти Ние Вие Това Този Тази Тези В На С И А Но Или Ако Когато Където Как Какво Кой',
  vowelsInWords: false,
};

/** Greek: its question mark is ";". */
export const greek: LanguageData = {
  neverEnds: `
    δρ κ κα κος κας δεσπ καθ αρ αριθ αγ βλ σελ σ τηλ τόμ τ κεφ κεφ παρ άρθ εικ πίν δηλ λ.χ π.χ συγγρ εκδ επιμ
    μτφρ ό.π ιαν φεβρ μαρ απρ ιουν ιουλ αυγ σεπ σεπτ οκτ νοε νοεμ δεκ οδ λεωφ
  `,
  mayEnd: 'κ.λπ κλπ κ.ά κ.ο.κ κ.τ.λ κτλ π.χρ μ.χρ π.μ μ.μ α.ε ε.π.ε εκ χιλ',
  openers:
    'Ο Η Το Οι Τα Τον Την Του Της Των Ένας Μια Μία Ένα Αυτός Αυτή Αυτό Και Αλλά Όμως Αν Όταν Πού Πώς Δεν',
  terminators: ';\u037E',
};

/** Macedonian. */
export const macedonian: LanguageData = {
  neverEnds: 'д-р проф ул бр стр',
  mayEnd: '',
  openers: '',
  vowelsInWords: false,
};

/** Malayalam, Tamil, Telugu and Kannada: initials and titles are written as one or two syllables. */
export const dravidian: LanguageData = { neverEnds: '', mayEnd: '', openers: '', syllableInitials: true };

/** Slovak, which shares most abbreviations with Czech. */
export const slovak: LanguageData = {
  ...czech,
  neverEnds: `${czech.neverEnds} napr ing mgr judr mudr phdr čl ods písm zb resp príp tzv tzn ul nám sv č str tel`,
  mayEnd: `${czech.mayEnd} atď apod pod i s.r.o a.s o.i`,
};
