import type { ReadParts } from '../../shared/read-parts.ts';
import type {
  ReadingSource,
  ReadingText,
  SegmentKind,
  SegmentText,
  TextPoint,
} from '../../shared/reading.ts';
import type { Slices } from '../slices.ts';
import type { RawBlock } from './block.ts';
import { nearestLang } from './context.ts';
import { SegmentNodes } from './segment-nodes.ts';

/** The text of a Reading together with where it stands on the page: one entry for each of its segments. */
export interface Extraction {
  readonly reading: ReadingText;
  readonly segments: readonly SegmentNodes[];
  /** How many of the person's rules found nothing on the page. */
  readonly idleRules: number;
}

/** What a Reading is made of. */
export interface ReadingParts {
  readonly source: ReadingSource;
  readonly title: string;
  readonly blocks: readonly RawBlock[];
  readonly idleRules?: number;
}

/** Makes the Reading of blocks in the order in which they are read; a blank one falls out. */
export function* makeExtraction(
  document: Document,
  { source, title, blocks, idleRules = 0 }: ReadingParts,
): Slices<Extraction> {
  const segments: SegmentText[] = [];
  const nodes: SegmentNodes[] = [];
  for (const block of blocks) {
    if (block.text === '') continue;
    segments.push(segmentOf(block));
    nodes.push(new SegmentNodes(block.text, block.pieces));
    if (segments.length % STRIDE === 0) yield;
  }
  const lang = nearestLang(document.documentElement);
  const start = { segment: 0, offset: 0 };
  return {
    reading: { id: makeId(), title, lang, url: document.URL, source, segments, start },
    segments: nodes,
    idleRules,
  };
}

/** The blocks that are wanted, and those that are `sure` to be; notes come last. */
export function inOrder<B extends RawBlock>(
  blocks: readonly B[],
  { readCaptions, readNotes }: ReadParts,
  sure: (block: B) => boolean = () => false,
): readonly B[] {
  const isWanted = (block: B): boolean => {
    if (block.context.note && !readNotes) return sure(block);
    return readCaptions || kindOf(block) !== 'caption' || block.box.tag === 'IMG' || sure(block);
  };
  const wanted = blocks.filter(isWanted);
  if (!wanted.some(({ context }) => context.note)) return wanted;
  const isNote = ({ context }: B): boolean => context.note;
  return [...wanted.filter((block) => !isNote(block)), ...wanted.filter(isNote)];
}

/** So many segments are made between two looks at the clock. */
const STRIDE = 500;

/** The same extraction as a Reading of its own. */
export const anew = (extraction: Extraction): Extraction => ({
  ...extraction,
  reading: { ...extraction.reading, id: makeId() },
});

/** The first text node of each segment: where they lie, the page is watched. */
export function* firstNodes({ segments }: Extraction): Generator<Text> {
  for (const nodes of segments) {
    const { value } = nodes.textNodes().next();
    if (value) yield value;
  }
}

/** The same extraction, begun at another place. */
export const beginAt = (extraction: Extraction, start: TextPoint): Extraction => ({
  ...extraction,
  reading: { ...extraction.reading, source: 'from-here', start },
});

function segmentOf(block: RawBlock): SegmentText {
  const segment = { kind: kindOf(block), lang: block.lang, text: block.text };
  return block.passages ? { ...segment, passages: block.passages } : segment;
}

function kindOf({ box, context }: RawBlock): SegmentKind {
  if (context.heading) return 'heading';
  if (context.caption !== 'none') return 'caption';
  if (context.pre) return 'code';
  if (ROW.has(box.tag)) return 'table-row';
  if (context.list === 'term') return 'term';
  if (context.quote) return 'quote';
  return context.list === 'item' ? 'list-item' : 'paragraph';
}

const ROW: ReadonlySet<string> = new Set(['TR', 'TD', 'TH']);

/** 128 random bits in hex. Not `randomUUID`, which pages without https lack. */
const makeId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
