import { describe, expect, it } from 'vitest';
import { findQuote, type Surroundings } from '../../../src/content/anchor/text-quote.ts';

const quoteIn = (text: string, exact: string, from = 0) => {
  const start = text.indexOf(exact, from);
  return { text, start, end: start + exact.length };
};
const page = (text: string, more: Partial<Surroundings> = {}): Surroundings => ({
  text,
  before: null,
  after: null,
  isEdge: () => false,
  isTaken: () => false,
  ...more,
});

const SONG = 'Row the boat. The river is wide. Row the boat. The river is deep. Row the boat. We are home.';

describe('findQuote', () => {
  it('tells equal sentences apart by what stands around them', () => {
    const second = quoteIn(SONG, 'Row the boat.', 1);
    const text = `Menu and more. ${SONG} The end.`;
    expect(findQuote(second, page(text))).toBe(text.indexOf('Row the boat. The river is deep'));
  });

  it('takes the turn of a sentence where nothing else tells equal ones apart', () => {
    const text = Array.from({ length: 900 }, () => 'All work and no play.').join(' ');
    const start = 500 * 22;
    const longer = page(`Menu. ${text} ${'Comments below. '.repeat(2000)}`);
    expect(findQuote({ text, start, end: start + 21 }, longer)).toBe(start + 6);
  });

  it('prefers the place between the neighbours that still stand', () => {
    const read = 'First thing said here. Never late. Other thing said there.';
    const text =
      'Never late. First thing said here. New words. Never late. More new words. Other thing said there.';
    const before = text.indexOf(' New');
    const after = text.indexOf('Other');
    expect(findQuote(quoteIn(read, 'Never late.'), page(text, { before, after }))).toBe(
      text.lastIndexOf('Never late.'),
    );
  });

  it('finds a short sentence by its context alone, and a long one without any', () => {
    expect(findQuote(quoteIn('We go. Yes. They come.', 'Yes.'), page('New. We go. Yes. They come.'))).toBe(
      12,
    );
    const long = 'The tide comes in twice a day here.';
    expect(findQuote(quoteIn(`One. ${long} Two.`, long), page(`Three. ${long} Four.`))).toBe(7);
  });

  it('finds nothing by chance: a heading that is gone does not stand in a sentence elsewhere', () => {
    const read = 'Long before it. Weather And long after it.';
    expect(findQuote(quoteIn(read, 'Weather'), page('Something on Weather in general.'))).toBeNull();
    const heading = page('Navigation Weather Sport', { isEdge: (offset) => offset === 11 || offset === 18 });
    expect(findQuote(quoteIn(read, 'Weather'), heading)).toBe(11);
    expect(findQuote(quoteIn(read, 'Weather'), page('Quite other words'))).toBeNull();
  });

  it('gives no sentence the place of another', () => {
    const read = 'Never late. Something in between the two. Never late. The end of it all.';
    const text = 'Never late. Something in between the two. The end of it all.';
    const second = quoteIn(read, 'Never late.', 1);
    expect(findQuote(second, page(text, { isTaken: (offset) => offset === 0 }))).toBeNull();
  });

  it('does not cut words', () => {
    expect(findQuote(quoteIn('Live The match begins.', 'Live'), page('Lively The match begins.'))).toBeNull();
  });

  it('stays linear in pages made to be slow', () => {
    const time = (length: number) => {
      const text = 'a'.repeat(length);
      const quote = { text, start: length / 4, end: length / 2 };
      const before = performance.now();
      findQuote(quote, page(text));
      return performance.now() - before;
    };
    time(20_000);
    const small = Math.min(time(100_000), time(100_000), time(100_000));
    const large = Math.min(time(800_000), time(800_000));
    // Eight times as much; sixty-four times as long if it were quadratic.
    expect(large / small).toBeLessThan(24);
  });
});
