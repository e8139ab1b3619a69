import { before, isLast, type SpeechRule } from './speech-rule.ts';

/** What units are called after a number; a second word is for exactly one. Single letters only where they mean nothing else. */
const UNITS: Readonly<Record<string, Readonly<Record<string, readonly [string, string?]>>>> = {
  de: {
    'km/h': ['Kilometer pro Stunde'],
    'm/s': ['Meter pro Sekunde'],
    'g/l': ['Gramm pro Liter'],
    'mg/l': ['Milligramm pro Liter'],
    'l/100 km': ['Liter auf 100 Kilometer'],
    'Mbit/s': ['Megabit pro Sekunde'],
    'Gbit/s': ['Gigabit pro Sekunde'],
    qm: ['Quadratmeter'],
    cbm: ['Kubikmeter'],
    'km²': ['Quadratkilometer'],
    'm²': ['Quadratmeter'],
    'cm²': ['Quadratzentimeter'],
    'm³': ['Kubikmeter'],
    'cm³': ['Kubikzentimeter'],
    km: ['Kilometer'],
    m: ['Meter'],
    cm: ['Zentimeter'],
    mm: ['Millimeter'],
    kg: ['Kilogramm'],
    g: ['Gramm'],
    mg: ['Milligramm'],
    l: ['Liter'],
    ml: ['Milliliter'],
    cl: ['Zentiliter'],
    t: ['Tonnen', 'Tonne'],
    min: ['Minuten', 'Minute'],
    s: ['Sekunden', 'Sekunde'],
    mAh: ['Milliamperestunden', 'Milliamperestunde'],
    Ah: ['Amperestunden', 'Amperestunde'],
    ms: ['Millisekunden', 'Millisekunde'],
    µm: ['Mikrometer'],
    nm: ['Nanometer'],
    ha: ['Hektar'],
    EL: ['Esslöffel'],
    TL: ['Teelöffel'],
    'Pck.': ['Päckchen'],
    PS: ['P S'],
    kcal: ['Kilokalorien', 'Kilokalorie'],
    kJ: ['Kilojoule'],
    hPa: ['Hektopascal'],
    W: ['Watt'],
    V: ['Volt'],
    kWh: ['Kilowattstunden', 'Kilowattstunde'],
    kW: ['Kilowatt'],
    MW: ['Megawatt'],
    GW: ['Gigawatt'],
    GWh: ['Gigawattstunden', 'Gigawattstunde'],
    MWh: ['Megawattstunden', 'Megawattstunde'],
    TWh: ['Terawattstunden', 'Terawattstunde'],
    Hz: ['Hertz'],
    kHz: ['Kilohertz'],
    MHz: ['Megahertz'],
    GHz: ['Gigahertz'],
    kB: ['Kilobyte'],
    KB: ['Kilobyte'],
    MB: ['Megabyte'],
    GB: ['Gigabyte'],
    TB: ['Terabyte'],
    dB: ['Dezibel'],
    '°C': ['Grad Celsius'],
    '°F': ['Grad Fahrenheit'],
    'Std.': ['Stunden', 'Stunde'],
    'Min.': ['Minuten', 'Minute'],
    'Sek.': ['Sekunden', 'Sekunde'],
    'Tsd.': ['Tausend'],
  },
  en: {
    'km/h': ['kilometres per hour', 'kilometre per hour'],
    mph: ['miles per hour', 'mile per hour'],
    'm/s': ['metres per second', 'metre per second'],
    'km²': ['square kilometres', 'square kilometre'],
    'm²': ['square metres', 'square metre'],
    'm³': ['cubic metres', 'cubic metre'],
    'sq ft': ['square feet', 'square foot'],
    km: ['kilometres', 'kilometre'],
    mi: ['miles', 'mile'],
    mAh: ['milliampere hours', 'milliampere hour'],
    yd: ['yards', 'yard'],
    ha: ['hectares', 'hectare'],
    cm: ['centimetres', 'centimetre'],
    mm: ['millimetres', 'millimetre'],
    kg: ['kilograms', 'kilogram'],
    mg: ['milligrams', 'milligram'],
    ml: ['millilitres', 'millilitre'],
    ft: ['feet', 'foot'],
    lbs: ['pounds', 'pound'],
    lb: ['pounds', 'pound'],
    oz: ['ounces', 'ounce'],
    hrs: ['hours'],
    hr: ['hour'],
    min: ['minutes', 'minute'],
    mins: ['minutes'],
    ms: ['milliseconds', 'millisecond'],
    tbsp: ['tablespoons', 'tablespoon'],
    tsp: ['teaspoons', 'teaspoon'],
    kcal: ['kilocalories', 'kilocalorie'],
    kW: ['kilowatts', 'kilowatt'],
    MW: ['megawatts', 'megawatt'],
    GW: ['gigawatts', 'gigawatt'],
    MWh: ['megawatt hours', 'megawatt hour'],
    kWh: ['kilowatt hours', 'kilowatt hour'],
    Hz: ['hertz'],
    kHz: ['kilohertz'],
    dB: ['decibels', 'decibel'],
    Mbps: ['megabits per second', 'megabit per second'],
    kB: ['kilobytes', 'kilobyte'],
    KB: ['kilobytes', 'kilobyte'],
    MHz: ['megahertz'],
    GHz: ['gigahertz'],
    MB: ['megabytes', 'megabyte'],
    GB: ['gigabytes', 'gigabyte'],
    TB: ['terabytes', 'terabyte'],
    '°C': ['degrees Celsius', 'degree Celsius'],
    '°F': ['degrees Fahrenheit', 'degree Fahrenheit'],
  },
};

const SPACE = String.raw`[\u0020\u00A0\u202F\u2009]`;

/** A unit in full: "120 km/h" is "120 Kilometer pro Stunde". */
function ruleFor(units: Readonly<Record<string, readonly [string, string?]>>): SpeechRule {
  const longestFirst = Object.keys(units).sort((one, other) => other.length - one.length);
  const names = longestFirst.map((unit) => unit.replace('.', String.raw`\.`)).join('|');
  return {
    pattern: new RegExp(String.raw`(?<=[\d½¼¾]${SPACE}?)(${names})(?![\p{L}\p{N}²³/·^-])`, 'gu'),
    speak: (match) => {
      const unit = match[1] ?? '';
      const [many, one = many] = units[unit] ?? [];
      if (many === undefined) return undefined;
      const single = /(?:^|[^\d.,:/])1\s?$/.test(before(match, 3));
      return `${/\d$/.test(before(match, 1)) ? ' ' : ''}${single ? one : many}${unit.endsWith('.') && isLast(match) ? '.' : ''}`;
    },
  };
}

const rules = new Map(Object.entries(UNITS).map(([language, units]) => [language, ruleFor(units)]));

/** The rule that says a language's units in full, if any are known. */
export const units = (language: string): SpeechRule | undefined => rules.get(language);
