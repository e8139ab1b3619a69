/**
 * The offsets at which a quote stands in a text, in order, at most `limit` of them; overlapping ones count.
 * Takes time in proportion to both lengths whatever they hold (Knuth, Morris, Pratt), which `indexOf` does not.
 */
export function occurrences(text: string, quote: string, limit: number): readonly number[] {
  const found: number[] = [];
  if (quote === '') return found;
  const borders = bordersOf(quote);
  let matched = 0;
  for (let at = 0; at < text.length && found.length < limit; at++) {
    matched = advance(quote, borders, matched, text.charCodeAt(at));
    if (matched === quote.length) found.push(at + 1 - matched);
  }
  return found;
}

/** For each length of a beginning of the quote, the length of its longest proper end that begins it too. */
function bordersOf(quote: string): Uint32Array {
  const borders = new Uint32Array(quote.length + 1);
  for (let at = 1, matched = 0; at < quote.length; at++) {
    matched = advance(quote, borders, matched, quote.charCodeAt(at));
    borders[at + 1] = matched;
  }
  return borders;
}

/** How much of the quote is matched after one more code unit. */
function advance(quote: string, borders: Uint32Array, before: number, unit: number): number {
  let matched = before === quote.length ? (borders[before] ?? 0) : before;
  while (matched > 0 && quote.charCodeAt(matched) !== unit) matched = borders[matched] ?? 0;
  return quote.charCodeAt(matched) === unit ? matched + 1 : 0;
}
