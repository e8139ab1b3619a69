import { describe, expect, test } from 'vitest';
import { OggPages } from '../../../../src/speech/audio-file/opus/ogg-pages.ts';
import { opusHead, opusTags } from '../../../../src/speech/audio-file/opus/opus-head.ts';
import { samplesOf } from '../../../../src/speech/audio-file/opus/packet-length.ts';

const TAGS = { title: 'Ferry', site: 'example.org', url: 'https://example.org/', lang: 'en' };

/** The pages of a stream, by their lengths as the pages say them. */
function pagesOf(bytes: Uint8Array): Uint8Array[] {
  const pages: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; ) {
    const count = bytes[at + 26] ?? 0;
    const body = bytes.subarray(at + 27, at + 27 + count).reduce((sum, length) => sum + length, 0);
    pages.push(bytes.subarray(at, at + 27 + count + body));
    at += 27 + count + body;
  }
  return pages;
}

describe('pages', () => {
  test('a packet of more than a page goes on in the next, which says so; it ends where its count is', () => {
    const pages = pagesOf(new OggPages(7).head(new Uint8Array(150_000)));
    expect(pages.map((page) => page[5])).toEqual([2, 1, 1]);
    expect(pages.map((page) => page[6])).toEqual([255, 255, 0]);
    expect(pages.map((page) => page[18])).toEqual([0, 1, 2]);
  });

  test('a packet that fills its last segment ends with an empty one', () => {
    const [page] = pagesOf(new OggPages(7).head(new Uint8Array(255)));
    expect([...(page?.subarray(26, 29) ?? [])]).toEqual([2, 255, 0]);
  });

  test('the checksum is the one of Ogg', () => {
    // Reckoned bit by bit over the same 27 bytes.
    const page = new OggPages(0).sound([], 0, true);
    expect(page.length).toBe(27);
    expect(new DataView(page.buffer).getUint32(22, true)).toBe(0x5d_e8_5c_00);
  });
});

test('the tags are as long whatever the times are', () => {
  const lengths = [0, 3723.456, 359_999].map(
    (start) => opusTags(TAGS, [{ title: 'Back', start, end: start }]).length,
  );
  expect(new Set(lengths).size).toBe(1);
  const text = new TextDecoder().decode(opusTags(TAGS, [{ title: 'Back', start: 3723.456, end: 4000 }]));
  expect(text).toContain('CHAPTER001=01:02:03.456');
  expect(text).toContain('CHAPTER001NAME=Back');
});

test('the head is of nineteen bytes, as a stream of one channel has it', () => {
  expect([...opusHead(312, 22_050)].slice(8, 12)).toEqual([1, 1, 56, 1]);
  expect(opusHead(312, 22_050)).toHaveLength(19);
});

test('a packet says how long it sounds', () => {
  // SILK of 20 ms, CELT of 20 ms, three frames of CELT of 2.5 ms.
  expect([[1 << 3], [31 << 3], [(28 << 3) | 3, 3]].map((bytes) => samplesOf(Uint8Array.from(bytes)))).toEqual(
    [960, 960, 360],
  );
});
