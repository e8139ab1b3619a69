import { SAMPLE_RATE } from '../../built-in/sound.ts';
import type { AudioTags, AudioWriter, ByteSink, Chapter } from '../chapter.ts';
import { MOST_PACKETS, OggPages } from './ogg-pages.ts';
import { MOST_CHAPTERS, opusHead, opusTags } from './opus-head.ts';
import { samplesOf } from './packet-length.ts';
import { Resampler } from './resample.ts';

// Opus counts at this rate, whatever went in.
const OPUS_RATE = 48_000;
/** One of Opus's own rates, the next above the voice's. */
const INPUT_RATE = 24_000;
// Plenty for one voice.
const BITS_A_SECOND = 24_000;
// What the encoder looks ahead where it does not say so, in samples of 48,000 Hz: libopus's 6.5 ms.
const USUAL_SKIP = 312;
/** More sound than that is not heaped up before the encoder, in pieces. */
const MOST_WAITING = 16;
const MICROSECONDS = 1e6;

const CONFIG: AudioEncoderConfig = {
  codec: 'opus',
  sampleRate: INPUT_RATE,
  numberOfChannels: 1,
  bitrate: BITS_A_SECOND,
};

/** Whether this browser makes Opus. */
export async function makesOpus(): Promise<boolean> {
  if (typeof AudioEncoder === 'undefined') return false;
  return (await AudioEncoder.isConfigSupported(CONFIG).catch(() => null))?.supported === true;
}

/** Writes an Ogg Opus file of one channel, encoded by the browser, with its tags before the sound. */
export class OpusWriter implements AudioWriter {
  readonly #sink: ByteSink;
  readonly #tags: AudioTags;
  readonly #encoder: AudioEncoder;
  readonly #resampler = new Resampler(SAMPLE_RATE, INPUT_RATE);
  readonly #serial = Math.floor(Math.random() * 2 ** 31);
  readonly #pages = new OggPages(this.#serial);
  #skip = USUAL_SKIP;
  #packets: Uint8Array[] = [];
  /** Samples of 48,000 Hz in all packets so far, and those that went in, at the rate of the input. */
  #encoded = 0;
  #given = 0;
  #at: number;
  #failure: unknown = null;

  /** @param titles of the chapters that will come: the length of the tags depends on them. */
  constructor(sink: ByteSink, tags: AudioTags, titles: readonly string[]) {
    this.#sink = sink;
    this.#tags = tags;
    this.#at = this.#head(
      this.#pages,
      titles.slice(0, MOST_CHAPTERS).map((title) => ({ title, start: 0, end: 0 })),
    );
    this.#encoder = new AudioEncoder({
      output: (chunk, { decoderConfig } = {}) => this.#take(chunk, decoderConfig?.description),
      error: (failure) => {
        this.#failure = failure;
      },
    });
    this.#encoder.configure(CONFIG);
  }

  async add(samples: Float32Array): Promise<void> {
    this.#encode(this.#resampler.add(samples));
    while (this.#encoder.encodeQueueSize > MOST_WAITING && !this.#failure)
      await new Promise((done) => this.#encoder.addEventListener('dequeue', done, { once: true }));
    this.#check();
  }

  async finish(chapters: readonly Chapter[]): Promise<void> {
    this.#encode(this.#resampler.end());
    await this.#encoder.flush().catch((failure) => {
      this.#failure ??= failure;
    });
    this.#check();
    this.#encoder.close();
    // Where the sound ends within the last packet (RFC 7845, section 4.4).
    const end = this.#skip + Math.round((this.#given * OPUS_RATE) / INPUT_RATE);
    this.#page(Math.min(end, this.#encoded), true);
    this.#head(new OggPages(this.#serial), chapters);
  }

  /** @throws where the encoder failed, and not as a full disk does. */
  #check(): void {
    if (this.#failure) throw new Error('The browser could not encode.', { cause: this.#failure });
  }

  /** Writes the two packets of the head; the bytes of it. */
  #head(pages: OggPages, chapters: readonly Chapter[]): number {
    const head = pages.head(opusHead(this.#skip, SAMPLE_RATE));
    const tags = pages.head(opusTags(this.#tags, chapters.slice(0, MOST_CHAPTERS)));
    this.#sink.write(head, 0);
    this.#sink.write(tags, head.length);
    return head.length + tags.length;
  }

  #encode(data: Float32Array<ArrayBuffer>): void {
    if (data.length === 0) return;
    const timestamp = Math.round((this.#given * MICROSECONDS) / INPUT_RATE);
    const sound = new AudioData({
      format: 'f32-planar',
      sampleRate: INPUT_RATE,
      numberOfFrames: data.length,
      numberOfChannels: 1,
      timestamp,
      data,
    });
    this.#given += data.length;
    this.#encoder.encode(sound);
    sound.close();
  }

  #take(chunk: EncodedAudioChunk, description: AllowSharedBufferSource | undefined): void {
    if (description) this.#skip = skipOf(description) ?? this.#skip;
    if (this.#packets.length === MOST_PACKETS) this.#page(this.#encoded, false);
    const packet = new Uint8Array(chunk.byteLength);
    chunk.copyTo(packet);
    this.#packets.push(packet);
    this.#encoded += samplesOf(packet);
  }

  #page(samples: number, last: boolean): void {
    const bytes = this.#pages.sound(this.#packets, samples, last);
    this.#packets = [];
    this.#sink.write(bytes, this.#at);
    this.#at += bytes.length;
  }
}

/** What the encoder's own head says that is to be skipped, where it is one. */
function skipOf(description: AllowSharedBufferSource): number | undefined {
  const view =
    description instanceof ArrayBuffer || description instanceof SharedArrayBuffer
      ? new DataView(description)
      : new DataView(description.buffer, description.byteOffset, description.byteLength);
  return view.byteLength >= 19 ? view.getUint16(10, true) : undefined;
}
