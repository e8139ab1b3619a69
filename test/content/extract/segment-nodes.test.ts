import { describe, expect, it } from 'vitest';
import { extractPage } from '../../../src/content/extract/extract-page.ts';
import { loadPage } from './load.ts';

const PAGE = `<article><p id="p">The   tide <b>comes<br>in</b> twice&shy; a day,
  as everybody knows who lives here.</p><p>Nothing else happens in this place all year long.</p></article>`;

function load() {
  const { document, layout } = loadPage(PAGE);
  const { reading, segments } = extractPage(document, layout);
  const text = reading.segments[0]?.text ?? '';
  const [nodes] = segments;
  if (!nodes) throw new Error('no segment');
  const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  return { document, p: document.getElementById('p') as HTMLElement, nodes, text, spanOf };
}

describe('SegmentNodes', () => {
  it('collapses white space and drops soft hyphens', () => {
    expect(load().text).toBe('The tide comes in twice a day, as everybody knows who lives here.');
  });

  it('gives the range of a word', () => {
    const { nodes, spanOf, p } = load();
    const range = nodes.rangeOf(spanOf('tide'));
    expect(range?.toString()).toBe('tide');
    expect(range?.startContainer).toBe(p.firstChild);
    expect(range?.startOffset).toBe(6);
  });

  it('gives one range across tags, line breaks and soft hyphens', () => {
    const { nodes, spanOf } = load();
    expect(nodes.rangeOf(spanOf('tide comes in twice a'))?.toString()).toBe('tide comesin twice\u00AD a');
  });

  it('gives no range for an empty span', () => {
    expect(load().nodes.rangeOf({ start: 4, end: 4 })).toBeNull();
  });

  it('gives no range where the nodes have left the document', () => {
    const { nodes, spanOf, p } = load();
    p.querySelector('b')?.remove();
    expect(nodes.rangeOf(spanOf('comes'))).toBeNull();
    expect(nodes.rangeOf(spanOf('tide'))?.toString()).toBe('tide');
  });

  it('gives no range where the text says something else by now', () => {
    const { nodes, spanOf, p } = load();
    (p.firstChild as Text).data = 'The   time ';
    expect(nodes.rangeOf(spanOf('tide'))).toBeNull();
    expect(nodes.rangeOf(spanOf('The'))?.toString()).toBe('The');
  });

  it('finds the offset of a place, and of the text after a place in white space', () => {
    const { nodes, text, p } = load();
    expect(nodes.offsetOf(p.firstChild as Text, 7)).toBe(text.indexOf('ide'));
    expect(nodes.offsetOf(p.firstChild as Text, 5)).toBe(text.indexOf('tide'));
    expect(nodes.offsetOf(p.querySelector('b')?.lastChild as Text, 1)).toBe(text.indexOf('n twice'));
    expect(nodes.offsetOf(p.firstChild as Text, 99)).toBeNull();
    expect(nodes.offsetOf(p, 0)).toBeNull();
  });
});
