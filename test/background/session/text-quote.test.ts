import { expect, test } from 'vitest';
import { placeOfQuote, quoteAt } from '../../../src/background/session/text-quote.ts';
import { KEPT_LIMITS } from '../../../src/shared/kept-place.ts';
import { GARDEN, readingOf } from '../../fakes/readings.ts';

const ROSES = { segment: 1, sentence: 0 };
const quote = quoteAt(GARDEN, ROSES);

test('is the sentence and what stands around it', () => {
  expect(quote).toEqual({
    ...ROSES,
    exact: 'Roses grow along the wall.',
    prefix: 'The garden is old. Nobody knows who planted it.\n',
    suffix: ' They bloom in June.\n',
  });
});

test('has limits, whatever the text', () => {
  const long = readingOf('long', [['a'.repeat(9999)], ['b'.repeat(9999)], ['c'.repeat(9999)]]);
  const { exact, prefix, suffix } = quoteAt(long, ROSES);
  expect([exact.length, prefix.length, suffix.length]).toEqual([
    KEPT_LIMITS.exact,
    KEPT_LIMITS.context,
    KEPT_LIMITS.context,
  ]);
  expect(placeOfQuote(long, quoteAt(long, ROSES))).toEqual(ROSES);
});

test('is found where it stands now', () => {
  const moved = readingOf('moved', [
    ['Something new.'],
    ['The garden is old.'],
    ['Roses grow along the wall.', 'They bloom in June.'],
  ]);
  expect(placeOfQuote(moved, quote)).toEqual({ segment: 2, sentence: 0 });
});

test('is the one of equal sentences that has its context, then the nearest', () => {
  const refrain = readingOf('refrain', [
    ['One.', 'La la.'],
    ['Two.', 'La la.'],
    ['Three.', 'La la.'],
  ]);
  const second = { segment: 1, sentence: 1 };
  expect(placeOfQuote(refrain, quoteAt(refrain, second))).toEqual(second);
  const bare = readingOf('bare', [['La la.'], ['La la.'], ['La la.'], ['La la.'], ['La la.']]);
  const third = { segment: 2, sentence: 0 };
  expect(placeOfQuote(bare, { ...quoteAt(bare, third), prefix: 'x', suffix: 'x' })).toEqual(third);
});

test('is what stands in its place where its words are gone', () => {
  const edited = readingOf('edited', [
    ['The garden is old.', 'Nobody knows who planted it.'],
    ['Tall roses grow along the wall.', 'They bloom in June.'],
  ]);
  expect(placeOfQuote(edited, quote)).toEqual(ROSES);
});

test('is nowhere on another page', () => {
  expect(placeOfQuote(readingOf('other', [['A lake.'], ['A boat.']]), quote)).toBeNull();
});
