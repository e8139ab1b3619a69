import { expect, test, vi } from 'vitest';
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

function problemOf(source: string, lang: string): string | undefined {
  const { text, sourceSpan } = spokenText(source, lang);
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
    expect(problemOf(source, lang), `${lang}: ${JSON.stringify(source)}`).toBeUndefined();
  }
});
