import { LecternError } from '../../shared/errors.ts';
import { atOnce, type Slices } from '../slices.ts';
import { beginAt, type Extraction, inOrder, makeExtraction } from './extraction.ts';
import { type Article, findArticle } from './find-article.ts';
import { findPlace } from './find-place.ts';
import { type Layout, liveLayout } from './layout.ts';
import { readUnder } from './rules.ts';
import { selectedParts } from './selected-parts.ts';
import { walkPage } from './walk.ts';
import { USUAL, type Wanted } from './walk-options.ts';

/**
 * The main text of a page, its title first.
 * @throws {LecternError} `pagePdf` in the browser's PDF viewer, `pageEmpty` where there is nothing to read.
 */
export const extractPage = (document: Document, layout?: Layout, wanted?: Wanted): Extraction =>
  atOnce(extractSlices(document, layout, wanted));

/** The same in slices. */
export function* extractSlices(
  document: Document,
  layout: Layout = liveLayout(document),
  wanted: Wanted = USUAL,
): Slices<Extraction> {
  const article = yield* articleOf(document, layout, wanted);
  const { blocks, idle } = yield* readUnder(document, article, wanted);
  const extraction = yield* makeExtraction(document, {
    source: 'page',
    title: article.title?.text ?? document.title.trim(),
    blocks,
    idleRules: idle.length,
  });
  return ifAny(extraction, 'pageEmpty');
}

/** The page's article, in slices. @throws {LecternError} as `extractPage`, for a page without any content. */
export function articleOf(document: Document, layout: Layout, wanted: Wanted): Slices<Article> {
  if (isPdf(document)) throw new LecternError('pagePdf');
  if (!document.body) throw new LecternError('pageEmpty');
  return findArticle(document, layout, wanted);
}

/**
 * What is selected on the page and visible, in part paragraphs too, whatever it belongs to.
 * @throws {LecternError} `selectionEmpty` where nothing is selected that can be read.
 */
export function extractSelection(
  document: Document,
  layout: Layout = liveLayout(document),
  wanted: Wanted = USUAL,
): Extraction {
  const selected = selectedParts(document);
  if (!document.body || selected.size === 0) throw new LecternError('selectionEmpty');
  const partOf = (node: Text) => selected.get(node) ?? null;
  const options = { ...wanted, layout, partOf, soft: false, overlays: true, classNames: false };
  const { blocks } = walkPage(document.body, options);
  const made = makeExtraction(document, {
    source: 'selection',
    title: document.title.trim(),
    blocks: inOrder(blocks, wanted.parts),
  });
  return ifAny(atOnce(made), 'selectionEmpty');
}

/** What is selected, where anything is that can be read; else null. */
export function extractAnySelection(document: Document, layout: Layout, wanted: Wanted): Extraction | null {
  if (document.getSelection()?.isCollapsed !== false) return null;
  try {
    return extractSelection(document, layout, wanted);
  } catch {
    // Nothing that can be read: a picture, or a field.
    return null;
  }
}

/**
 * The page's text, to be read from a place in its document on: the word there, or the next one.
 * @throws {LecternError} `placeNotFound` where no text follows the place.
 */
export function beginFrom(extraction: Extraction, { node, offset }: PlaceInPage): Extraction {
  const place = findPlace(extraction, node, offset);
  if (!place) throw new LecternError('placeNotFound');
  return beginAt(extraction, place);
}

/** A place in a page: code units into a text node, children into any other node. */
export interface PlaceInPage {
  readonly node: Node;
  readonly offset: number;
}

const isPdf = (document: Document): boolean =>
  document.contentType === 'application/pdf' ||
  document.querySelector('body > embed[type="application/pdf"]') !== null;

function ifAny(extraction: Extraction, error: 'pageEmpty' | 'selectionEmpty'): Extraction {
  if (extraction.reading.segments.length === 0) throw new LecternError(error);
  return extraction;
}
