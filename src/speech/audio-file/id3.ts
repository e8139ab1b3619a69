import { big32, joined, utf8 } from './bytes.ts';
import type { AudioTags, Chapter } from './chapter.ts';

/** Sizes in ID3 version 2.4 have seven bits a byte. */
const sevenBits = (size: number): Uint8Array =>
  Uint8Array.of((size >> 21) & 127, (size >> 14) & 127, (size >> 7) & 127, size & 127);

const frame = (id: string, body: Uint8Array): Uint8Array<ArrayBuffer> =>
  joined([utf8(id), sevenBits(body.length), Uint8Array.of(0, 0), body]);

/** 3 is UTF-8. */
const textFrame = (id: string, text: string) => frame(id, joined([Uint8Array.of(3), utf8(text)]));

const chapterId = (i: number) => utf8(`chapter${i + 1}\0`);

function chapterFrame({ title, start, end }: Chapter, i: number): Uint8Array<ArrayBuffer> {
  const times = [start, end].map((seconds) => big32(Math.round(1000 * seconds)));
  const nowhere = big32(0xff_ff_ff_ff);
  return frame('CHAP', joined([chapterId(i), ...times, nowhere, nowhere, textFrame('TIT2', title)]));
}

/** The table of contents; there are at most 255 chapters in one. */
function contents(count: number): Uint8Array<ArrayBuffer> {
  const ids = Array.from({ length: count }, (_, i) => chapterId(i));
  return frame('CTOC', joined([utf8('toc\0'), Uint8Array.of(3, count), ...ids]));
}

/** So many chapters fit into a table of contents. */
export const MOST_CHAPTERS = 255;

/** An ID3 tag; its length depends on the titles alone, so that the times can be filled in at the end. */
export function id3(
  { title, site, url, lang }: AudioTags,
  chapters: readonly Chapter[],
): Uint8Array<ArrayBuffer> {
  const language = new Intl.Locale(lang || 'und').language;
  const frames = [
    textFrame('TIT2', title),
    textFrame('TPE1', site),
    textFrame('TLAN', language.padEnd(3).slice(0, 3).trim()),
    frame('WOAF', utf8(url)),
    ...(chapters.length > 0 ? [contents(chapters.length)] : []),
    ...chapters.map(chapterFrame),
  ];
  const body = joined(frames);
  return joined([utf8('ID3'), Uint8Array.of(4, 0, 0), sevenBits(body.length), body]);
}
