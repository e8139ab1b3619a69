import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extractPage } from '../../../src/content/extract/extract-page.ts';
import { liveLayout } from '../../../src/content/extract/layout.ts';
import { pick, randomFrom } from '../../fakes/random.ts';
import { brokenSpans } from './range-law.ts';

/** How many pages are made up; CONTRIBUTING says how to ask for more. */
const PAGES = Number(process.env['LECTERN_PAGES'] ?? 300);
const SEED = Number(process.env['LECTERN_SEED'] ?? 1);

const INLINE = [
  'b',
  'i',
  'em',
  'a href="#x"',
  'span',
  'sup',
  'sub',
  'code',
  'q',
  'span hidden',
  'span aria-hidden="true"',
];
const BLOCKS = [
  'p',
  'div',
  'section',
  'blockquote',
  'ul',
  'ol',
  'table',
  'pre',
  'h2',
  'details',
  'figure',
  'aside',
  'dl',
];
const INNER: Readonly<Record<string, string>> = {
  ul: 'li',
  ol: 'li',
  table: 'tr',
  tr: 'td',
  dl: 'dd',
  figure: 'figcaption',
};
const SPACES = [' ', '\n', '  ', '\u00A0', '\t', ' \n\n ', '\u200B ', ' \u00AD'];
const ENDS = ['', '', '', '.', '!', '?', ',', '…', ' 😀'];

/** Makes up pages; every word of one is another, and they stand in order. */
class Pages {
  readonly #random: () => number;
  #word = 0;

  constructor(seed: number) {
    this.#random = randomFrom(seed);
  }

  page(): string {
    this.#word = 0;
    return `<html lang="en"><title>-</title><main>${this.#many(1 + this.#below(5), () => this.#block(0))}</main>`;
  }

  #below(limit: number): number {
    return Math.floor(this.#random() * limit);
  }

  #many(count: number, make: () => string): string {
    return Array.from({ length: count }, make).join('');
  }

  #block(depth: number): string {
    const tag = pick(this.#random, BLOCKS);
    return this.#filled(tag, depth);
  }

  #filled(tag: string, depth: number): string {
    const inner = INNER[tag];
    if (inner)
      return `<${tag}>${this.#many(1 + this.#below(3), () => this.#filled(inner, depth + 1))}</${tag}>`;
    const holdsBlocks = depth < 3 && tag !== 'p' && tag !== 'h2' && tag !== 'pre' && this.#random() < 0.3;
    return `<${tag}>${holdsBlocks ? this.#many(1 + this.#below(3), () => this.#block(depth + 1)) : this.#line(0)}</${tag}>`;
  }

  #line(depth: number): string {
    return this.#many(1 + this.#below(8), () => {
      const roll = this.#random();
      if (roll < 0.15 && depth < 3) {
        const tag = pick(this.#random, INLINE);
        return `<${tag}>${this.#line(depth + 1)}</${tag.split(' ')[0]}>`;
      }
      return roll < 0.2 ? '<br>' : this.#some();
    });
  }

  #some(): string {
    this.#word += 1;
    const soft = this.#random() < 0.1 ? '\u00AD' : '';
    return `${pick(this.#random, SPACES)}w${soft}${this.#word}x${pick(this.#random, ENDS)}${pick(this.#random, ['', ...SPACES])}`;
  }
}

/** The numbers of the words of a text, as they are read. */
const numbers = (text: string): number[] =>
  [...text.matchAll(/w(\d+)x/g)].map(([, number]) => Number(number));

describe(`in ${PAGES} made-up pages`, () => {
  it('every range gives back its text, and everything is read once and in order', () => {
    const pages = new Pages(SEED);
    const { document } = new JSDOM('', { url: 'https://page.test/' }).window;
    let read = 0;
    for (let i = 0; i < PAGES; i++) {
      const html = pages.page();
      document.documentElement.innerHTML = html;
      const extraction = extracted(document);
      if (!extraction) continue;
      const words = extraction.reading.segments.flatMap(({ text }) => numbers(text));
      const law = {
        broken: brokenSpans(extraction),
        inOrder: words.every((word, at) => word > (words[at - 1] ?? 0)),
      };
      expect(law, html).toEqual({ broken: 0, inOrder: true });
      read += words.length;
    }
    expect(read).toBeGreaterThan(PAGES);
  }, 3_600_000);
});

function extracted(document: Document) {
  try {
    return extractPage(document, liveLayout(document));
  } catch {
    // Nothing but what is hidden.
    return null;
  }
}
