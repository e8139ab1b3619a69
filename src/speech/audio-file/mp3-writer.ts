import { Mp3Encoder } from '@breezystack/lamejs';
import { SAMPLE_RATE } from '../built-in/sound.ts';
import { sixteenBits } from './bytes.ts';
import type { AudioTags, AudioWriter, ByteSink, Chapter } from './chapter.ts';
import { id3, MOST_CHAPTERS } from './id3.ts';

// Plenty for one voice.
const KILOBITS = 48;

/** Writes an MP3 file of one channel, with its tag before the sound. */
export class Mp3Writer implements AudioWriter {
  readonly #sink: ByteSink;
  readonly #tags: AudioTags;
  readonly #encoder = new Mp3Encoder(1, SAMPLE_RATE, KILOBITS);
  #at: number;

  /** @param titles of the chapters that will come: the tag's length depends on them. */
  constructor(sink: ByteSink, tags: AudioTags, titles: readonly string[]) {
    this.#sink = sink;
    this.#tags = tags;
    const chapters = titles.slice(0, MOST_CHAPTERS).map((title) => ({ title, start: 0, end: 0 }));
    this.#at = id3(tags, chapters).length;
  }

  add(samples: Float32Array): void {
    this.#write(this.#encoder.encodeBuffer(sixteenBits(samples)));
  }

  finish(chapters: readonly Chapter[]): void {
    this.#write(this.#encoder.flush());
    this.#sink.write(id3(this.#tags, chapters.slice(0, MOST_CHAPTERS)), 0);
  }

  #write(bytes: Uint8Array<ArrayBuffer>): void {
    if (bytes.length === 0) return;
    this.#sink.write(bytes, this.#at);
    this.#at += bytes.length;
  }
}
