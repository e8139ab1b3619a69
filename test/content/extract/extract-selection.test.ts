import { describe, expect, it } from 'vitest';
import { extractSelection } from '../../../src/content/extract/extract-page.ts';
import { loadPage } from './load.ts';
import { brokenSpans } from './range-law.ts';
import { writtenReading } from './written-reading.ts';

const PAGE = `<title>The pier</title><nav id="nav">Home</nav>
  <h2 id="head">The long pier</h2>
  <p id="first">It was built by hand. It took <b id="bold">eleven</b> years.</p>
  <p id="hidden" style="display:none">Nobody sees this.</p>
  <ul><li id="item">Oak from the hills</li></ul>
  <p id="last">The last plank was laid in May.</p>`;

type Point = [id: string, child: number, offset: number];

/** Selects from one text to another: the child of an element, and the offset in it. */
function select(document: Document, from: Point, to: Point): void {
  const range = document.createRange();
  const nodeOf = ([id, child]: Point): Node => document.getElementById(id)?.childNodes[child] as Node;
  range.setStart(nodeOf(from), from[2]);
  range.setEnd(nodeOf(to), to[2]);
  document.getSelection()?.addRange(range);
}

function read(from: Point, to: Point): string {
  const { document, layout } = loadPage(PAGE);
  select(document, from, to);
  const extraction = extractSelection(document, layout);
  expect(extraction.reading).toMatchObject({ source: 'selection', title: 'The pier' });
  expect(brokenSpans(extraction)).toBe(0);
  return writtenReading(extraction.reading);
}

describe('extractSelection', () => {
  it('reads a part of one text', () =>
    expect(read(['first', 0, 3], ['first', 0, 14])).toBe('paragraph: was built b\n'));

  it('reads across inline tags', () =>
    expect(read(['first', 0, 22], ['bold', 0, 4])).toBe('paragraph: It took elev\n'));

  it('reads parts at both ends and all that is visible between', () =>
    expect(read(['head', 0, 4], ['last', 0, 8])).toBe(
      'heading: long pier\nparagraph: It was built by hand. It took eleven years.\nlist-item: Oak from the hills\nparagraph: The last\n',
    ));

  it('reads what is no article too', () =>
    expect(read(['nav', 0, 0], ['nav', 0, 4])).toBe('paragraph: Home\n'));

  it('reads what is selected as whole elements', () => {
    const { document, layout } = loadPage(PAGE);
    document.getSelection()?.selectAllChildren(document.getElementById('first') as Element);
    expect(writtenReading(extractSelection(document, layout).reading)).toBe(
      'paragraph: It was built by hand. It took eleven years.\n',
    );
  });

  it.each([
    ['nothing is selected', () => {}],
    ['the selection is a caret', (document: Document) => select(document, ['first', 0, 3], ['first', 0, 3])],
    [
      'only white space is selected',
      (document: Document) => select(document, ['first', 0, 2], ['first', 0, 3]),
    ],
    [
      'only hidden text is selected',
      (document: Document) => select(document, ['hidden', 0, 0], ['hidden', 0, 9]),
    ],
  ])('throws selectionEmpty when %s', (_, prepare) => {
    const { document, layout } = loadPage(PAGE);
    prepare(document);
    expect(() => extractSelection(document, layout)).toThrow('selectionEmpty');
  });
});
