import { describe, expect, it } from 'vitest';
import { extractFrom, extractPage } from '../../../src/content/extract/extract-page.ts';
import { findPlace } from '../../../src/content/extract/find-place.ts';
import { loadPage } from './load.ts';

const PAGE = `<nav id="nav"><a href="/">Home</a></nav><main>
  <p id="first">The tide comes in at <i id="six">six</i>. The boats come with it, one after another.</p>
  <img id="picture" alt="">
  <aside id="aside">An aside that nobody reads aloud.</aside>
  <p id="second">Then the gulls fall silent. The lamps are lit along the quay.</p></main>
  <footer id="footer">Printed on Thursdays.</footer>`;

function load() {
  const { document, layout } = loadPage(PAGE);
  const extraction = extractPage(document, layout);
  const find = (id: string, child: number | null, offset: number) => {
    const element = document.getElementById(id) as HTMLElement;
    return findPlace(extraction, child === null ? element : (element.childNodes[child] as Node), offset);
  };
  return { document, find };
}

const at = (segment: number, sentence: number) => ({ segment, sentence });

describe('findPlace', () => {
  it.each([
    ['the sentence of a text', 'second', 0, 3, at(1, 0)],
    ['a later sentence of a text', 'second', 0, 40, at(1, 1)],
    ['the sentence of an inline element', 'six', 0, 1, at(0, 0)],
    ['the next sentence between two', 'second', 0, 27, at(1, 1)],
    ['the next sentence at the end of a text', 'first', 2, 99, at(1, 0)],
    ['the first sentence of an element', 'first', null, 0, at(0, 0)],
    ['the sentence of a child of an element', 'first', null, 2, at(0, 0)],
    ['the sentence after a picture', 'picture', null, 0, at(1, 0)],
    ['the sentence after text that is not read', 'aside', 0, 5, at(1, 0)],
    ['the first sentence before everything', 'nav', null, 0, at(0, 0)],
    ['nothing after everything', 'footer', 0, 2, null],
  ])('finds %s', (_, id, child, offset, place) => {
    expect(load().find(id, child, offset)).toEqual(place);
  });
});

describe('extractFrom', () => {
  it('begins at the place', () => {
    const { document, layout } = loadPage(PAGE);
    const { reading } = extractFrom(document, document.getElementById('second') as Node, 0, layout);
    expect(reading).toMatchObject({ source: 'from-here', start: at(1, 0) });
  });

  it('throws placeNotFound where nothing follows', () => {
    const { document, layout } = loadPage(PAGE);
    const footer = document.getElementById('footer') as Node;
    expect(() => extractFrom(document, footer, 0, layout)).toThrow('placeNotFound');
  });
});
