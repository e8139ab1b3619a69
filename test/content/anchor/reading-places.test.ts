import { describe, expect, it } from 'vitest';
import { withSentences } from '../../../src/background/page/with-sentences.ts';
import { type Found, ReadingPlaces } from '../../../src/content/anchor/reading-places.ts';
import { walkVisible } from '../../../src/content/anchor/walk-visible.ts';
import { extractPage } from '../../../src/content/extract/extract-page.ts';
import { loadPage } from '../extract/load.ts';

const PARAGRAPHS = [
  '<p id="one">The soil is <b>still</b> hard in March. They are never late.</p>',
  '<p id="two">In April the first leaves unfold. They are never late. Bees visit the cherry tree.</p>',
  '<p id="three">Summer brings more work than rest. They are never late.</p>',
];
const BODY = `<nav><a href="/">Home</a></nav><article id="a"><h1>A garden</h1>${PARAGRAPHS.join('')}</article>`;

function load(html = BODY) {
  const { document, layout } = loadPage(html);
  const extraction = extractPage(document, layout);
  let walks = 0;
  let now = 0;
  /** How many ms a walk takes. */
  const cost = { ms: 0 };
  const places = new ReadingPlaces(extraction, {
    walk: () => {
      walks++;
      now += cost.ms;
      return walkVisible(document, 'page', layout);
    },
    walked: () => undefined,
    now: () => now,
  });
  const { segments } = withSentences(extraction.reading);
  const find = (sentence: string, nth = 0): Found => {
    const all = segments.flatMap(({ text, sentences }, segment) =>
      sentences.map((span) => ({ segment, span, text: text.slice(span.start, span.end) })),
    );
    const wanted = all.filter(({ text }) => text === sentence)[nth];
    if (!wanted) throw new Error(`not read: ${sentence}`);
    const { segment, span } = wanted;
    return places.find({ segment, sentence: span, word: { start: span.start, end: span.start + 2 } });
  };
  const article = document.getElementById('a') as HTMLElement;
  const byId = (id: string) => document.getElementById(id) as HTMLElement;
  const pass = (ms: number) => {
    now += ms;
  };
  return { document, article, byId, find, places, segments, cost, pass, walks: () => walks };
}
type Page = ReturnType<typeof load>;

const LATE = 'They are never late.';
const SOIL = 'The soil is still hard in March.';
const said = ({ sentence }: Found): string | undefined => sentence?.toString().replace(/\s+/g, ' ').trim();
const paragraphOf = ({ sentence }: Found): string =>
  sentence?.startContainer.parentElement?.closest('p')?.id ?? '';

/** Every sentence is found, and each of the equal ones in its own paragraph. */
function expectAll(page: Page): void {
  for (const { text, sentences } of page.segments)
    for (const { start, end } of sentences) {
      const found = page.find(text.slice(start, end));
      expect(said(found)).toBe(text.slice(start, end));
      expect(found.word?.toString()).toBe(text.slice(start, start + 2));
    }
  for (const [nth, id] of ['one', 'two', 'three'].entries())
    expect(paragraphOf(page.find(LATE, nth))).toBe(id);
}

const EDITS: Record<string, (page: Page) => void> = {
  nothing: () => undefined,
  'text added above and below': ({ article }) => {
    article.insertAdjacentHTML('afterbegin', `<p>News first. ${LATE}</p>`);
    article.insertAdjacentHTML('beforeend', `<p>${LATE} More to come.</p>`);
  },
  'paragraphs inserted between': ({ byId }) => {
    byId('two').insertAdjacentHTML('beforebegin', `<p>Breaking. ${LATE}</p>`);
  },
  'text nodes replaced by equal ones': ({ document, article }) => {
    const walker = document.createTreeWalker(article, 4);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) text.replaceWith(text.data);
  },
  'innerHTML replaced by the same': ({ article }) => {
    article.innerHTML = String(article.innerHTML);
  },
  'all replaced, and the equal sentence put around it': ({ article }) => {
    article.innerHTML = `<p>${LATE}</p>${article.innerHTML}<p>${LATE}</p>`;
  },
  'one of three equal sentences replaced': ({ byId }) => {
    byId('two').innerHTML = String(byId('two').innerHTML);
  },
  'text nodes split': ({ byId }) => {
    for (const id of ['one', 'two', 'three']) {
      const text = byId(id).firstChild as Text;
      text.splitText(text.length >> 1).splitText(1);
    }
  },
  'text nodes split and merged': ({ byId, article }) => {
    (byId('two').firstChild as Text).splitText(20);
    article.normalize();
  },
  'other elements around the words': ({ byId }) => {
    byId('one').innerHTML = `<i>The soil</i> is still <span>hard in</span> March. ${LATE}`;
  },
  'the article moved': ({ document, article }) => {
    document.body.prepend(article);
  },
};

describe('ReadingPlaces finds every sentence after', () => {
  it.each(Object.entries(EDITS))('%s', (_, edit) => {
    const page = load();
    edit(page);
    page.places.changed();
    expectAll(page);
    expect(page.walks()).toBeLessThanOrEqual(1);
  });

  it('text nodes that were merged after they had been read apart', () => {
    const page = load(BODY.replace('In April', 'In <!-- -->April'));
    page.document.querySelector('#two')?.childNodes[1]?.remove();
    page.article.normalize();
    expectAll(page);
  });

  it('one edit after another', () => {
    const edits = Object.values(EDITS);
    for (const [i, first] of edits.entries())
      for (const second of [edits[(i + 1) % edits.length], edits[(i + 4) % edits.length]]) {
        const page = load();
        first(page);
        page.places.changed();
        page.find(SOIL);
        second?.(page);
        page.places.changed();
        for (const { text, sentences } of page.segments)
          for (const { start, end } of sentences)
            expect(said(page.find(text.slice(start, end)))).toBe(text.slice(start, end));
      }
  }, 30_000);
});

describe('ReadingPlaces lights nothing that is not said any more', () => {
  it('an edited sentence is lost, the others of its paragraph are not', () => {
    const page = load();
    page.byId('two').textContent = `In April the last leaves unfold. ${LATE} Bees visit the cherry tree.`;
    expect(page.find('In April the first leaves unfold.')).toEqual({ sentence: null, word: null });
    expect(said(page.find('Bees visit the cherry tree.'))).toBe('Bees visit the cherry tree.');
    expect(paragraphOf(page.find(LATE, 1))).toBe('two');
  });

  it('a removed paragraph is lost, and its sentence does not take the place of an equal one', () => {
    const page = load();
    page.byId('two').remove();
    expect(page.find('In April the first leaves unfold.').sentence).toBeNull();
    expect(page.find(LATE, 1).sentence).toBeNull();
    expect(paragraphOf(page.find(LATE, 2))).toBe('three');
  });

  it('of two equal paragraphs one is removed', () => {
    const bell = '<p>The bell of the school rings at eight. They are never late.</p>';
    const page = load(`<article id="a">${bell}<p>Then the lessons begin for all.</p>${bell}</article>`);
    page.article.lastElementChild?.remove();
    expect(said(page.find(LATE, 0))).toBe(LATE);
    expect(page.find(LATE, 1).sentence).toBeNull();
  });

  it('words put into a sentence part it', () => {
    const page = load();
    page.byId('one').querySelector('b')?.insertAdjacentText('afterend', ' not so');
    expect(page.find(SOIL).sentence).toBeNull();
    expect(paragraphOf(page.find(LATE))).toBe('one');
  });

  it('words that changed places part it', () => {
    const page = load();
    page.byId('one').append(page.byId('one').querySelector('b') as Element);
    expect(page.find(SOIL).sentence).toBeNull();
  });

  it('a page without any text, and without a body', () => {
    const page = load();
    page.document.body.replaceChildren();
    expect(page.find(SOIL).sentence).toBeNull();
    page.document.body.remove();
    page.places.changed();
    expect(page.find(SOIL).sentence).toBeNull();
  });

  it('what is hidden now, or only a hidden copy', () => {
    const page = load();
    page.article.innerHTML = `<div style="display:none">${page.article.innerHTML}</div>`;
    expect(page.find(SOIL).sentence).toBeNull();
  });
});

describe('ReadingPlaces walks', () => {
  it('never while all stands, and once for each change otherwise', () => {
    const page = load();
    page.places.changed();
    page.find(SOIL);
    expect(page.walks()).toBe(0);
    page.byId('one').remove();
    for (let i = 0; i < 5; i++) page.find(SOIL);
    expect(page.walks()).toBe(1);
    expect(page.places.wait).toBeNull();
    page.places.changed();
    expect(page.places.wait).toBe(0);
    page.find(SOIL);
    expect(page.walks()).toBe(2);
  });

  it('not again while the last walk is not paid for', () => {
    const page = load();
    page.cost.ms = 10;
    page.byId('one').remove();
    page.find(SOIL);
    page.places.changed();
    page.find(SOIL);
    expect(page.walks()).toBe(1);
    expect(page.places.wait).toBe(90);
    page.pass(90);
    page.find(SOIL);
    expect(page.walks()).toBe(2);
  });

  it('again when a place it had found is lost, though nobody told of a change', () => {
    const page = load();
    const render = () => {
      page.article.innerHTML = String(page.article.innerHTML);
    };
    render();
    expect(said(page.find(SOIL))).toBe(SOIL);
    render();
    expect(said(page.find(SOIL))).toBe(SOIL);
    expect(page.walks()).toBe(2);
  });
});
