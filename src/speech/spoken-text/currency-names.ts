type Names = Readonly<Record<string, readonly [many: string, one: string, cents?: string]>>;

/** What money is called by its sign or code: several, one, and its hundredths where they have a name of their own. */
export const CURRENCIES: Readonly<Record<string, Names>> = {
  de: {
    '€': ['Euro', 'Euro', 'Cent'],
    EUR: ['Euro', 'Euro', 'Cent'],
    $: ['Dollar', 'Dollar', 'Cent'],
    US$: ['US-Dollar', 'US-Dollar', 'Cent'],
    USD: ['US-Dollar', 'US-Dollar', 'Cent'],
    '£': ['Pfund', 'Pfund', 'Pence'],
    GBP: ['Britische Pfund', 'Britisches Pfund', 'Pence'],
    CHF: ['Schweizer Franken', 'Schweizer Franken', 'Rappen'],
    '¥': ['Yen', 'Yen'],
    ct: ['Cent', 'Cent'],
  },
  en: {
    '€': ['euros', 'euro', 'cents'],
    EUR: ['euros', 'euro', 'cents'],
    $: ['dollars', 'dollar', 'cents'],
    US$: ['US dollars', 'US dollar', 'cents'],
    USD: ['US dollars', 'US dollar', 'cents'],
    A$: ['Australian dollars', 'Australian dollar', 'cents'],
    C$: ['Canadian dollars', 'Canadian dollar', 'cents'],
    '£': ['pounds', 'pound', 'pence'],
    GBP: ['British pounds', 'British pound', 'pence'],
    CHF: ['Swiss francs', 'Swiss franc', 'centimes'],
    '¥': ['yen', 'yen'],
    '¢': ['cents', 'cent'],
  },
};

/** What large amounts are shortened to. */
export const LARGE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: { 'Mio.': 'Millionen', 'Mrd.': 'Milliarden', 'Tsd.': 'Tausend', Mio: 'Millionen', Mrd: 'Milliarden' },
  en: {
    k: 'thousand',
    K: 'thousand',
    m: 'million',
    M: 'million',
    bn: 'billion',
    B: 'billion',
    tn: 'trillion',
  },
};
