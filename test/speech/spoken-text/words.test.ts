import { expect, test, vi } from 'vitest';
import { DEFAULT_SPOKEN } from '../../../src/shared/spoken-settings.ts';
import { spokenText } from '../../../src/speech/spoken-text/spoken-text.ts';

vi.setConfig({ testTimeout: 120_000 });

const PIECES = [
  ...[
    'Heute',
    'kam',
    'Otto IV. von',
    'Henry VIII',
    'z. B. Birnen',
    'e.g. pears',
    'usw.',
    'Dr. Ei',
    'Do\u00ADnau',
    'a\u200Bb',
  ],
  ...[
    '05.12.2019',
    '3.1.',
    '2024-03-05',
    '12/25/2024',
    '14:30 Uhr',
    'Sept. 5',
    '5. Sept. 2020',
    '1914–1918',
    '3–2',
  ],
  ...[
    '5 km/h',
    '1kg',
    '20 m²',
    '–5 °C',
    '5,50 €',
    '$3.2bn',
    '3 Mrd. €',
    '§ 5',
    '§§ 7, 8',
    '100 %',
    'x < 5',
    'a&b',
    'R & B',
  ],
  ...[
    'https://example.org/a(b)?c',
    'www.a.example',
    'a.b/c',
    'a.b@c.example',
    '[12]',
    '[3–5]',
    '.³',
    'word.[a]',
  ],
  ...[
    '$45–$200',
    'a $5 note',
    'CHF 80 000',
    '8:00–12.30 Uhr',
    '9am–5pm',
    'S. 12',
    'pp. 4–8',
    'Hr. Koch',
    'St. Paul',
    'x² = 10³',
    '2½',
    '±5',
    '~7',
    '→',
    '=>',
    '★★',
    ':-)',
    'end.12',
    'Karl V.',
    'W3C',
    '25-50 m',
  ],
  ...[
    '😀',
    '👨‍👩‍👧',
    '🇫🇷',
    '!!!',
    '?!',
    '....',
    '-----',
    '\u202B',
    '\uD83D',
    '"',
    '(',
    ')',
    ',',
    '.',
    '\n',
    '猫',
    'عربي',
  ],
];

/** Numbers below one from a seed, the same in every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** As it comes, and with everything that can be asked for. */
const SETTINGS = [
  DEFAULT_SPOKEN,
  {
    asWritten: [],
    emojiNames: true,
    pronunciations: [
      { written: 'W3C', spoken: 'World Wide Web Consortium', lang: '', part: false, matchCase: true },
      { written: 'a*', spoken: 'an x', lang: '', part: true, matchCase: false },
      { written: 'kam', spoken: '', lang: 'de', part: false, matchCase: false },
    ],
  },
];

function problemOf(source: string, lang: string, round: number): string | undefined {
  const { text, sourceSpan } = spokenText(source, lang, SETTINGS[round % 2]);
  let last = 0;
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    const { start, end } = sourceSpan(index, word.length);
    if (start < last || start >= end || end > source.length) return `${word} maps to ${start}–${end}`;
    last = start;
  }
  return undefined;
}

test('every spoken word has its words in the source, in order', () => {
  const next = random(7);
  const pick = (): string => PIECES[Math.floor(next() * PIECES.length)] ?? '';
  for (let round = 0; round < 10_000; round++) {
    const source = Array.from(
      { length: 1 + Math.floor(next() * 12) },
      () => pick() + (next() < 0.8 ? ' ' : ''),
    ).join('');
    const lang = ['de', 'en', 'fr', 'ar', ''][round % 5] ?? '';
    expect(problemOf(source, lang, round), `${lang}: ${JSON.stringify(source)}`).toBeUndefined();
  }
});
