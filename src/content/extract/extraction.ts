import type { Reading, ReadingSource, Segment, SegmentKind, SentencePlace } from '../../shared/reading.ts';
import { splitSentences } from '../../shared/sentences/split-sentences.ts';
import type { RawBlock } from './block.ts';
import { nearestLang } from './context.ts';
import { SegmentNodes } from './segment-nodes.ts';

/** A Reading together with where it stands on the page: one entry for each of its segments. */
export interface Extraction {
  readonly reading: Reading;
  readonly segments: readonly SegmentNodes[];
}

/** What a Reading is made of. */
export interface ReadingParts {
  readonly source: ReadingSource;
  readonly title: string;
  readonly blocks: readonly RawBlock[];
}

/** Makes the Reading of some blocks; a block without a sentence falls out. */
export function makeExtraction(document: Document, { source, title, blocks }: ReadingParts): Extraction {
  const lang = nearestLang(document.documentElement);
  const pairs = blocks
    .map((block) => ({ segment: segmentOf(block), nodes: new SegmentNodes(block.text, block.pieces) }))
    .filter(({ segment }) => segment.sentences.length > 0);
  const reading: Reading = {
    id: makeId(),
    title,
    lang,
    url: document.URL,
    source,
    segments: pairs.map(({ segment }) => segment),
    start: { segment: 0, sentence: 0 },
  };
  return { reading, segments: pairs.map(({ nodes }) => nodes) };
}

/** The same extraction, begun at another place. */
export const beginAt = (extraction: Extraction, start: SentencePlace): Extraction => ({
  ...extraction,
  reading: { ...extraction.reading, source: 'from-here', start },
});

function segmentOf(block: RawBlock): Segment {
  const { text, lang } = block;
  return { kind: kindOf(block), lang, text, sentences: splitSentences(text, lang) };
}

function kindOf({ box, context }: RawBlock): SegmentKind {
  if (context.heading) return 'heading';
  if (context.caption !== 'none') return 'caption';
  if (context.pre) return 'code';
  if (box.tag === 'TD' || box.tag === 'TH') return 'table-row';
  if (context.list === 'term') return 'term';
  if (context.quote) return 'quote';
  return context.list === 'item' ? 'list-item' : 'paragraph';
}

/** 128 random bits in hex. Not `randomUUID`, which pages without https lack. */
const makeId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
