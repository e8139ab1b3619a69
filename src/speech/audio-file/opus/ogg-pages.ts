import { joined, little32, utf8 } from '../bytes.ts';

// A page has at most so many segments, each of at most 255 bytes (RFC 3533, section 6).
const MOST_SEGMENTS = 255;
const FULL = 255;

/** Flags of a page. */
const CONTINUED = 1;
const FIRST = 2;
const LAST = 4;

/** The checksum's table: polynomial 0x04c11db7, not reflected (RFC 3533, section 6). */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte << 24;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 0x80_00_00_00 ? (sum << 1) ^ 0x04_c1_1d_b7 : sum << 1;
  return sum >>> 0;
});

function checksum(bytes: Uint8Array): number {
  let sum = 0;
  for (const byte of bytes) sum = ((sum << 8) ^ (TABLE[(sum >>> 24) ^ byte] ?? 0)) >>> 0;
  return sum;
}

/** The lengths of a packet's segments: full ones, and a last one that is not. */
const lacing = (length: number): number[] => [
  ...new Array<number>(Math.floor(length / FULL)).fill(FULL),
  length % FULL,
];

/** A count of samples as 64 bits; −1 where no packet ends. */
const position = (samples: number): Uint8Array =>
  samples < 0
    ? new Uint8Array(8).fill(255)
    : joined([little32(samples % 2 ** 32), little32(Math.floor(samples / 2 ** 32))]);

interface Page {
  readonly flags: number;
  readonly samples: number;
  readonly serial: number;
  readonly number: number;
  readonly segments: readonly number[];
  readonly body: Uint8Array;
}

function page({ flags, samples, serial, number, segments, body }: Page): Uint8Array<ArrayBuffer> {
  const bytes = joined([
    utf8('OggS'),
    Uint8Array.of(0, flags),
    position(samples),
    little32(serial),
    little32(number),
    little32(0),
    Uint8Array.of(segments.length, ...segments),
    body,
  ]);
  bytes.set(little32(checksum(bytes)), 22);
  return bytes;
}

/** Makes the pages of an Ogg stream, in order; a packet is never parted but where it fills more than a page. */
export class OggPages {
  readonly #serial: number;
  #number = 0;

  constructor(serial: number) {
    this.#serial = serial;
  }

  /** The pages of one packet of the head: nothing else is on them. */
  head(packet: Uint8Array): Uint8Array<ArrayBuffer> {
    const segments = lacing(packet.length);
    const pages: Uint8Array[] = [];
    for (let at = 0; at < segments.length; at += MOST_SEGMENTS) {
      const some = segments.slice(at, at + MOST_SEGMENTS);
      const ends = at + MOST_SEGMENTS >= segments.length;
      const body = packet.subarray(at * FULL, (at + MOST_SEGMENTS) * FULL);
      const flags = (this.#number === 0 ? FIRST : 0) | (at > 0 ? CONTINUED : 0);
      pages.push(this.#page({ flags, samples: ends ? 0 : -1, segments: some, body }));
    }
    return joined(pages);
  }

  /** One page of whole packets, at most `MOST_PACKETS`. @param samples those of the stream until its end. */
  sound(packets: readonly Uint8Array[], samples: number, last: boolean): Uint8Array<ArrayBuffer> {
    const segments = packets.flatMap(({ length }) => lacing(length));
    return this.#page({ flags: last ? LAST : 0, samples, segments, body: joined(packets) });
  }

  #page(parts: Omit<Page, 'serial' | 'number'>): Uint8Array<ArrayBuffer> {
    const bytes = page({ ...parts, serial: this.#serial, number: this.#number });
    this.#number += 1;
    return bytes;
  }
}

/** So many packets of Opus, which have at most 1,275 bytes (RFC 6716), fit on a page. */
export const MOST_PACKETS = Math.floor(MOST_SEGMENTS / (Math.floor(1275 / FULL) + 1));
