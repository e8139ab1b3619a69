import { describe, expect, it } from 'vitest';
import { beginFrom, extractPage } from '../../../src/content/extract/extract-page.ts';
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
    const node = child === null ? element : (element.childNodes[child] as Node);
    const point = findPlace(extraction, node, offset);
    return point && extraction.reading.segments[point.segment]?.text.slice(point.offset);
  };
  return { document, find };
}

describe('findPlace', () => {
  it.each([
    ['a word of a text', 'second', 0, 5, 'the gulls'],
    ['a later word of a text', 'second', 0, 40, 'e lit'],
    ['an inline element', 'six', 0, 1, 'ix. The boats'],
    ['the next sentence between two', 'second', 0, 27, ' The lamps'],
    ['what follows the end of a text', 'first', 2, 99, 'Then the gulls'],
    ['the start of an element', 'first', null, 0, 'The tide'],
    ['a child of an element', 'first', null, 2, '. The boats'],
    ['what follows a picture', 'picture', null, 0, 'Then the gulls'],
    ['what follows text that is not read', 'aside', 0, 5, 'Then the gulls'],
    ['the start before everything', 'nav', null, 0, 'The tide'],
  ])('finds %s', (_, id, child, offset, words) => {
    expect(load().find(id, child, offset)).toMatch(new RegExp(`^${words}`));
  });

  it('finds nothing after everything', () => expect(load().find('footer', 0, 2)).toBeNull());
});

describe('beginFrom', () => {
  it('begins at the place', () => {
    const { document, layout } = loadPage(PAGE);
    const at = { node: document.getElementById('second') as Node, offset: 0 };
    const { reading } = beginFrom(extractPage(document, layout), at);
    expect(reading).toMatchObject({ source: 'from-here', start: { segment: 1, offset: 0 } });
  });

  it('throws placeNotFound where nothing follows', () => {
    const { document, layout } = loadPage(PAGE);
    const footer = document.getElementById('footer') as Node;
    const page = extractPage(document, layout);
    expect(() => beginFrom(page, { node: footer, offset: 0 })).toThrow('placeNotFound');
  });
});
