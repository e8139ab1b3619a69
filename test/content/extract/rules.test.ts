import { describe, expect, it } from 'vitest';
import { extractPage } from '../../../src/content/extract/extract-page.ts';
import { USUAL_PARTS } from '../../../src/shared/read-parts.ts';
import type { ReadRule } from '../../../src/shared/read-rules.ts';
import { loadPage } from './load.ts';
import { brokenSpans } from './range-law.ts';

const page = (text: string, generated: string) => `<html lang="en"><title>The weir</title>
  <body class="${generated}"><nav><a href="/">Home</a></nav><main class="m-${generated}"><h1>The weir</h1>
  ${text}
  <p>The mill sends its honey to every county for 3 euros, and it arrives within the week.</p>
  <div class="x${generated}"><p>The author has lived beside the river for ${generated.length} years.</p></div>
  <figure><img src="a.png"><figcaption>The weir in spring</figcaption></figure></main>
  <aside class="s-${generated}"><h2>Opening times</h2><p>The mill is open on Sundays from ten to four.</p></aside>`;

const FIRST = page(
  `<p>The weir has dammed the brook for a hundred years, and children bathe in it until dark.</p>
   <p>In winter only its edge freezes, for the current is too strong in the middle of it.</p>`,
  'css-1a2b3c',
);
const SECOND = page(
  `<p>The bridge was built by hand, and it took the people of both villages eleven years.</p>
   <p>Its last plank was laid in May, when the river was low and the evenings were long.</p>
   <p>Nobody has counted how many carts have crossed it since, but there were many of them.</p>`,
  'sc-bdVaJa7',
);

const OUT: Omit<ReadRule, 'path'> = { read: false, text: '', alike: false };
const IN = { ...OUT, read: true };
const LETTER = 'The mill sends its honey to every county for 3 euros, and it arrives within the week.';

function read(html: string, rules: readonly ReadRule[], captions = true) {
  const { document, layout } = loadPage(html);
  const parts = { ...USUAL_PARTS, readCaptions: captions };
  const words = { lang: 'en', codeSkipped: '' };
  const extraction = extractPage(document, layout, { parts, words, rules });
  expect(brokenSpans(extraction)).toBe(0);
  const texts = extraction.reading.segments.map(({ text }) => text);
  return { texts, idle: extraction.idleRules };
}

describe('a rule', () => {
  it('does nothing where there is none', () =>
    expect(read(FIRST, [])).toEqual({ ...read(FIRST, []), idle: 0 }));

  it.each([FIRST, SECOND])('takes a part out on every page of the same make', (html) => {
    const { texts, idle } = read(html, [{ ...OUT, path: 'main > div' }]);
    expect(texts.join()).not.toContain('The author');
    expect(texts).toHaveLength(read(html, []).texts.length - 1);
    expect(idle).toBe(0);
  });

  it.each([FIRST, SECOND])('puts a part in where it stands', (html) => {
    const { texts } = read(html, [{ ...IN, path: 'body > aside' }]);
    expect(texts.slice(-2)).toEqual(['Opening times', 'The mill is open on Sundays from ten to four.']);
  });

  it('finds a paragraph by its text among others', () => {
    const rule = { ...OUT, path: 'main > p', text: LETTER.replace('3', '5'), alike: true };
    expect(read(FIRST, [rule]).texts).not.toContain(LETTER);
    expect(read(SECOND, [rule]).texts).toHaveLength(read(SECOND, []).texts.length - 1);
  });

  it('takes out one of two that begin alike', () => {
    const html = FIRST.replace('</main>', `<p>${LETTER.replace('3', '4')}</p></main>`);
    const { texts } = read(html, [{ ...OUT, path: 'main > p', text: LETTER, alike: true }]);
    expect(texts).toContain(LETTER.replace('3', '4'));
    expect(texts).not.toContain(LETTER);
  });

  it('gives way to a later one', () => {
    const [out, back] = [
      { ...OUT, path: 'body > main' },
      { ...IN, path: 'main > div' },
    ];
    expect(read(FIRST, [out, back]).texts).toEqual([`The author has lived beside the river for 10 years.`]);
  });

  it('may take the title out', () =>
    expect(read(FIRST, [{ ...OUT, path: 'main > h1' }]).texts).not.toContain('The weir'));

  it('counts more than a setting', () =>
    expect(read(FIRST, [{ ...IN, path: 'main > figure' }], false).texts).toContain('The weir in spring'));

  it.each([
    ['finds nothing', 'main > section'],
    ['finds more than one part', 'main > p'],
  ])('is ignored where it %s', (_, path) => {
    const { texts, idle } = read(FIRST, [{ ...OUT, path }]);
    expect(texts).toEqual(read(FIRST, []).texts);
    expect(idle).toBe(1);
  });
});
