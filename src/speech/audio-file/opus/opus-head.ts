import { joined, little32, utf8 } from '../bytes.ts';
import type { AudioTags, Chapter } from '../chapter.ts';

/** The first packet (RFC 7845, section 5.1), for one channel. @param skip samples of 48,000 Hz before the sound. */
export const opusHead = (skip: number, inputRate: number): Uint8Array<ArrayBuffer> =>
  joined([
    utf8('OpusHead'),
    Uint8Array.of(1, 1, skip & 255, skip >> 8),
    little32(inputRate),
    Uint8Array.of(0, 0, 0),
  ]);

/** So many chapters have a number of three digits. */
export const MOST_CHAPTERS = 999;

const digits = (value: number, count: number) => String(Math.floor(value)).padStart(count, '0');

/** A time as chapter comments have it, always of the same length. */
function time(seconds: number): string {
  const ms = Math.round(seconds * 1000);
  const parts = [ms / 3_600_000, (ms / 60_000) % 60, (ms / 1000) % 60].map((part) => digits(part, 2));
  return `${parts.join(':')}.${digits(ms % 1000, 3)}`;
}

const comment = (text: string): Uint8Array => joined([little32(utf8(text).length), utf8(text)]);

/**
 * The second packet (RFC 7845, section 5.2), with chapters as players know them from Vorbis comments. Its length
 * depends on the titles alone, so that the times can be filled in at the end.
 */
export function opusTags(
  { title, site, url, lang }: AudioTags,
  chapters: readonly Chapter[],
): Uint8Array<ArrayBuffer> {
  const about = Object.entries({ TITLE: title, ARTIST: site, CONTACT: url, LANGUAGE: lang })
    .filter(([, text]) => text !== '')
    .map(([name, text]) => `${name}=${text}`);
  const marks = chapters.flatMap((chapter, i) => {
    const name = `CHAPTER${digits(i + 1, 3)}`;
    return [`${name}=${time(chapter.start)}`, `${name}NAME=${chapter.title}`];
  });
  const comments = [...about, ...marks];
  return joined([utf8('OpusTags'), comment('Lectern'), little32(comments.length), ...comments.map(comment)]);
}
