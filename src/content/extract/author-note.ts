import type { Block } from './block.ts';

/** The note on who wrote a text is one of so many last blocks. */
const LAST = 4;
/** It is a sentence at least, and no part of the text itself. */
const [SHORTEST, LONGEST] = [6, 160];
/** In words; a page with less may be about its author. */
const SHORTEST_ARTICLE = 150;
/** The name stands among so many first words. */
const FIRST_WORDS = 7;

/** The names of the people who wrote a page, as it declares them; each as its lower-case words. */
export function authorsOf(document: Document): readonly (readonly string[])[] {
  const declared = [...document.querySelectorAll(META)].map((meta) => meta.getAttribute('content') ?? '');
  const linked = [...document.querySelectorAll('a[rel~=author]')].map((link) => link.textContent ?? '');
  const names = [...declared, ...linked, ...authorsInJson(document)].flatMap((names) => names.split(BETWEEN));
  const site = wordsOf(
    document.querySelector('meta[property="og:site_name"]')?.getAttribute('content') ?? '',
  );
  return names
    .map(wordsOf)
    .filter((words) => words.length >= 2 && words.length <= 4 && !ARTICLE.test(words[0] ?? ''))
    .filter((words) => words.join(' ') !== site.join(' '));
}

/** A name that begins so is that of a newspaper. */
const ARTICLE = /^(?:the|die|der|das|el|la|le|les|los|las|il|de|het)$/;

const META = ['author', 'sailthru.author', 'parsely-author', 'dc.creator', 'byl']
  .map((name) => `meta[name="${name}" i]`)
  .join(', ');
const BETWEEN = /\s+(?:and|und|et|y|e|en|og|och|i)\s+|[,;|&/·]|\bby\b|\bvon\b|:/i;

function* authorsInJson(document: Document): Generator<string> {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    for (const [, author] of (script.textContent ?? '').matchAll(AUTHOR)) if (author) yield author;
}

const AUTHOR = /"author"\s*:\s*\[?\s*\{[^{}]*?"name"\s*:\s*"([^"\\]{5,60})"/g;

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}'’-]+/gu) ?? [];

/** The blocks without the note at their end that says who wrote them. */
export function withoutAuthorNote(
  blocks: readonly Block[],
  authors: readonly (readonly string[])[],
): readonly Block[] {
  let from = blocks.findLastIndex((block, i) => i >= blocks.length - LAST && isAuthorNote(block, authors));
  // Of several authors each may have one.
  for (let at = blocks[from - 1]; at && isAuthorNote(at, authors); at = blocks[from - 1]) from -= 1;
  const note = blocks[from];
  if (!note) return blocks;
  const before = blocks.slice(0, blocks[from - 1]?.context.heading ? from - 1 : from);
  if (before.reduce((sum, { words }) => sum + words, 0) < SHORTEST_ARTICLE) return blocks;
  return [...before, ...blocks.slice(from).filter(({ box }) => box.parent !== note.box.parent)];
}

function isAuthorNote({ context, text, words }: Block, authors: readonly (readonly string[])[]): boolean {
  if (context.heading || context.quote || words < SHORTEST || words > LONGEST) return false;
  const first = wordsOf(text.slice(0, 120)).slice(0, FIRST_WORDS);
  return authors.some((name) => {
    const at = first.indexOf(name[0] ?? '');
    const to = first.indexOf(name.at(-1) ?? '', at + 1);
    return at >= 0 && to > at && to - at <= name.length;
  });
}
