import { expect, test } from 'vitest';
import { splitSentences } from '../../../src/shared/sentences/split-sentences.ts';

const TEXTS = [
  '',
  ' ',
  '...',
  '"',
  '  One.  Two!\n Three?\u200B ',
  'No end at all',
  '1) A 2) B 3) C',
  '(a. b. c.',
  '“ . ” . ‘ . ’',
  '😀. 😀 We 😀',
  'a\uD83D. b',
  '•• • •\n\n\n• x',
];

test('white space around sentences belongs to none', () => {
  const text = '  One.  Two!\n Three?\u200B ';
  expect(splitSentences(text, 'en').map(({ start, end }) => text.slice(start, end))).toEqual([
    'One.',
    'Two!',
    'Three?',
  ]);
});

test('a text of white space has no sentence', () => {
  expect(splitSentences(' \n\u00A0', 'en')).toEqual([]);
});

test.each(TEXTS)('the spans of %j are in order, apart and leave out white space only', (text) => {
  let done = 0;
  for (const { start, end } of splitSentences(text, 'en')) {
    expect(start).toBeGreaterThanOrEqual(done);
    expect(end).toBeGreaterThan(start);
    expect(text.slice(done, start)).toMatch(/^[\s\u200B]*$/);
    expect(text.slice(start, end)).toMatch(/^\S[\s\S]*$/);
    done = end;
  }
  expect(text.slice(done)).toMatch(/^[\s\u200B]*$/);
});
