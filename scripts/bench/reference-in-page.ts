/** What `npm run bench:text` measures against: Readability on a clone of the page, and its text block by block. */
import { Readability } from '@mozilla/readability';

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);

/** Its own `textContent` joins the words of neighbouring blocks, which no reader would. */
function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node as Text).data;
  const inner = [...node.childNodes].map(textOf).join('');
  return BLOCKS.has(node.nodeName) ? `\n${inner}\n` : inner;
}

function run(): { text: string; ms: number } {
  const started = performance.now();
  const article = new Readability(document.cloneNode(true) as Document).parse();
  const ms = performance.now() - started;
  const content = new DOMParser().parseFromString(article?.content ?? '', 'text/html');
  return { text: textOf(content.body), ms };
}

Object.assign(globalThis, { lecternReference: run });
