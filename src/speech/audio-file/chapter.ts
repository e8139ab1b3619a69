/** A part of a file that begins with a heading. */
export interface Chapter {
  readonly title: string;
  /** Seconds. */
  readonly start: number;
  readonly end: number;
}

/** What a file tells of itself. */
export interface AudioTags {
  readonly title: string;
  readonly site: string;
  readonly url: string;
  /** BCP 47 tag, '' where unknown. */
  readonly lang: string;
}

/** Where the bytes of a file go; what was written can be written over. */
export interface ByteSink {
  write(bytes: Uint8Array<ArrayBuffer>, at: number): void;
}

/** Takes sound in and writes it in some format. */
export interface AudioWriter {
  /** Samples of −1…1 at `SAMPLE_RATE`. */
  add(samples: Float32Array): void | Promise<void>;
  /** Writes what is left, and what is known only now. */
  finish(chapters: readonly Chapter[]): void | Promise<void>;
}
