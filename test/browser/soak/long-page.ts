const WHO = ['The miller', 'Her neighbour', 'A gardener', 'The old sailor', 'My aunt', 'The baker', 'Nobody'];
const DOES = [
  'counts',
  'mends',
  'carries',
  'paints',
  'looks for',
  'has forgotten',
  'hides',
  'sells',
  'praises',
];
const WHAT = ['the boats', 'a lantern', 'two nets', 'the gate', 'some bread', 'her bicycle', 'an umbrella'];

/** The nth of so many sentences that no two of them are the same. */
const sentence = (n: number): string =>
  `${WHO[n % WHO.length]} ${DOES[n % DOES.length]} ${WHAT[Math.floor(n / 9) % WHAT.length]} on day ${n + 1}.`;

const PER_PARAGRAPH = 4;

/** A page to read for a while, and its sentences in order. */
export function longPage(count: number): { readonly html: string; readonly sentences: readonly string[] } {
  const sentences = Array.from({ length: count }, (_, n) => sentence(n));
  const paragraphs = Array.from({ length: Math.ceil(count / PER_PARAGRAPH) }, (_, n) =>
    sentences.slice(n * PER_PARAGRAPH, (n + 1) * PER_PARAGRAPH).join(' '),
  );
  const html = `<!doctype html><html lang="en"><title>Days</title><article>${paragraphs
    .map((text) => `<p>${text}</p>`)
    .join('')}</article></html>`;
  return { html, sentences };
}
