import { SAMPLE_RATE } from '../built-in/sound.ts';
import { joined, little32, sixteenBits, utf8 } from './bytes.ts';
import type { AudioTags, AudioWriter, ByteSink, Chapter } from './chapter.ts';

const HEADER = 44;

/** A chunk of a RIFF file, of even length. */
function chunk(id: string, body: Uint8Array): Uint8Array<ArrayBuffer> {
  return joined([utf8(id), little32(body.length), body, new Uint8Array(body.length % 2)]);
}

const zeroEnded = (text: string) => utf8(`${text}\0`);

/** Title and source, as `LIST INFO` has them. */
function info({ title, site, url, lang }: AudioTags): Uint8Array<ArrayBuffer> {
  const entries: readonly [string, string][] = [
    ['INAM', title],
    ['IART', site],
    ['ICMT', url],
    ['ILNG', lang],
  ];
  const parts = entries.filter(([, text]) => text !== '').map(([id, text]) => chunk(id, zeroEnded(text)));
  return chunk('LIST', joined([utf8('INFO'), ...parts]));
}

/** Chapters as cue points with labels. */
function cues(chapters: readonly Chapter[]): Uint8Array<ArrayBuffer> {
  if (chapters.length === 0) return new Uint8Array();
  const points = chapters.map(({ start }, i) => {
    const at = little32(Math.round(start * SAMPLE_RATE));
    return joined([little32(i + 1), at, utf8('data'), little32(0), little32(0), at]);
  });
  const labels = chapters.map(({ title }, i) => chunk('labl', joined([little32(i + 1), zeroEnded(title)])));
  return joined([
    chunk('cue ', joined([little32(chapters.length), ...points])),
    chunk('LIST', joined([utf8('adtl'), ...labels])),
  ]);
}

/** Writes a WAV file of 16 bits and one channel. */
export class WavWriter implements AudioWriter {
  readonly #sink: ByteSink;
  readonly #tags: AudioTags;
  #at = HEADER;

  constructor(sink: ByteSink, tags: AudioTags) {
    this.#sink = sink;
    this.#tags = tags;
  }

  add(samples: Float32Array): void {
    const { buffer } = sixteenBits(samples);
    this.#sink.write(new Uint8Array(buffer), this.#at);
    this.#at += buffer.byteLength;
  }

  finish(chapters: readonly Chapter[]): void {
    const tail = joined([info(this.#tags), cues(chapters)]);
    this.#sink.write(tail, this.#at);
    this.#sink.write(header(this.#at - HEADER, tail.length), 0);
  }
}

function header(sound: number, tail: number): Uint8Array<ArrayBuffer> {
  const format = joined([
    Uint8Array.of(1, 0, 1, 0),
    little32(SAMPLE_RATE),
    little32(2 * SAMPLE_RATE),
    Uint8Array.of(2, 0, 16, 0),
  ]);
  return joined([
    utf8('RIFF'),
    little32(HEADER - 8 + sound + tail),
    utf8('WAVE'),
    chunk('fmt ', format),
    utf8('data'),
    little32(sound),
  ]);
}
