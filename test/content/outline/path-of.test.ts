import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { elementsAt } from '../../../src/content/extract/rule-path.ts';
import { pathOf } from '../../../src/content/outline/path-of.ts';
import { rulesShape } from '../../../src/shared/parse-read-rules.ts';

const documentOf = (body: string): Document => new JSDOM(`<body>${body}</body>`).window.document;

function pathIn(body: string, selector = '.this'): string {
  const document = documentOf(body);
  const element = document.querySelector(selector) as Element;
  const { path, isOpen } = pathOf(element);
  expect(rulesShape([{ read: true, path, text: '', alike: false }])).toBeDefined();
  const found = elementsAt(document, path);
  expect(found.includes(element)).toBe(true);
  if (!isOpen) expect(found.length).toBe(1);
  return isOpen ? `${path} …` : path;
}

describe('the path of an element', () => {
  test.each([
    ['begins at the only main part', '<div><main><div><p class="this">', 'main > div > p'],
    ['begins at the only article', '<main><article><aside class="this">', 'article > aside'],
    [
      'begins at the body where there is neither',
      '<div></div><div class="this">',
      'body > div:nth-last-of-type(1)',
    ],
    [
      'counts from the nearer end',
      '<i></i><div></div><div class="this"></div><div></div>',
      'body > div:nth-of-type(2)',
    ],
    ['has no class name', '<div class="css-1x2y3z this">', 'body > div'],
    [
      'begins at an id that somebody gave',
      '<div><div id="side-box"><div class="this">',
      'div#side-box > div',
    ],
    ['has no id with numbers', '<div id="post-4711"><div class="this">', 'body > div > div'],
    ['has no id made of the text', '<div id="the-weir" class="this"><h2>The weir</h2>', 'body > div'],
    [
      'has no id that is there twice',
      '<div id="box"></div><div id="box" class="this">',
      'body > div:nth-last-of-type(1)',
    ],
    [
      'takes a role that tells siblings apart',
      '<div role="note" class="this"></div><div></div>',
      'body > div[role="note"]',
    ],
    ['leaves the place of a paragraph open', '<main><p><p class="this"><p>', 'main > p …'],
    ['has the place of one of two paragraphs', '<main><p class="this"><p>', 'main > p:nth-of-type(1)'],
    [
      'leaves the place among many boxes open',
      `<main>${'<div></div>'.repeat(5)}<div><b class="this">`,
      'main > div > b …',
    ],
    ['knows no odd names', '<main><odd.name class="this">', 'main > *'],
  ])('%s', (_, body, path) => expect(pathIn(body)).toBe(path));

  test('goes into open shadow roots', () => {
    const document = documentOf('<main><x-box></x-box></main>');
    const root = document.querySelector('x-box')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    root.innerHTML = '<div><p>One</p></div>';
    const element = root.querySelector('p') as Element;
    expect(pathOf(element).path).toBe('main > x-box >>> div > p');
    expect(elementsAt(document, 'main > x-box >>> div > p')[0] === element).toBe(true);
  });

  test('finds nothing, and does not fail, where the tree ends before the path', () => {
    const document = documentOf('<main><p>One</p></main>');
    expect(elementsAt(document, 'main > p >>> div')).toEqual([]);
    expect(elementsAt(document, 'main > div')).toEqual([]);
  });
});
