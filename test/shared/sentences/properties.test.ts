import { expect, test, vi } from 'vitest';
import { LANGUAGES } from '../../../src/shared/sentences/languages/languages.ts';
import { splitSentences } from '../../../src/shared/sentences/split-sentences.ts';

vi.setConfig({ testTimeout: 120_000 });

const PIECES = [
  ...[
    '.',
    '. ',
    '!',
    '? ',
    '…',
    '...',
    ' . . . ',
    '。',
    '！',
    '？',
    '।',
    '۔',
    '؟',
    '։',
    '።',
    '။',
    '។',
    '།',
    ';',
    ':',
  ],
  ...[
    '"',
    ' "',
    '“',
    '”',
    '„',
    '«',
    '»',
    '‘',
    '’',
    "'",
    '「',
    '」',
    '(',
    ')',
    '（',
    '）',
    '[1]',
    '¹',
    '—',
    ' – ',
  ],
  ...[' ', '  ', '\n', '\n\n', '\u00A0', '\u200B', '\u2028', '\uFEFF', '\u00AD', '\u200D'],
  ...['1. ', '2. ', ' 3)', 'a) ', '• ', 'II. ', '1.5', '12', '٣', '४. '],
  ...[
    'Word',
    'word',
    'The',
    'Der',
    'Он',
    'z. B. ',
    'e.g. ',
    'Dr. ',
    'г. ',
    'डॉ. ',
    'U.S. ',
    'p.m. ',
    'said',
    'iPhone',
  ],
  ...[
    '猫',
    'ねこ',
    '고양이',
    'ไทย ',
    'हिन्दी',
    'عربي',
    'e\u0301',
    'A\u0308',
    '👍🏽',
    '👨‍👩‍👧',
    '🇫🇷',
    '𝔄',
    '\uD83D',
    '\uDE00',
  ],
  ...['www.a.example/b.c?d=E.F', 'a@b.example', 'a.txt'],
];

/** Numbers below one from a seed, the same in every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const SPACE = /^[\s\u200B\u2060\uFEFF]*$/;

function problemOf(text: string, lang: string): string | undefined {
  let done = 0;
  for (const { start, end } of splitSentences(text, lang)) {
    if (start < done || end <= start || end > text.length) return `order at ${start}`;
    if (!SPACE.test(text.slice(done, start))) return `text left out before ${start}`;
    if (SPACE.test(text[start] ?? '') || SPACE.test(text[end - 1] ?? '')) return `white space at ${start}`;
    const cut = /[\uD800-\uDBFF]$/.test(text.slice(0, start)) && /^[\uDC00-\uDFFF]/.test(text.slice(start));
    if (cut || (/^[\p{M}\u200D]/u.test(text.slice(start, start + 2)) && !SPACE.test(text[start - 1] ?? '')))
      return `character cut at ${start}`;
    done = end;
  }
  return SPACE.test(text.slice(done)) ? undefined : 'text left out at the end';
}

test('sentences of random texts are in order, apart, whole, and leave nothing out', () => {
  const next = random(4);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(next() * list.length)];
  const languages = ['', 'xx', ...Object.keys(LANGUAGES)];
  for (let round = 0; round < 20_000; round++) {
    const text = Array.from({ length: 1 + Math.floor(next() * 24) }, () => pick(PIECES)).join('');
    const lang = pick(languages) ?? '';
    expect(problemOf(text, lang), `${lang}: ${JSON.stringify(text)}`).toBeUndefined();
  }
});
