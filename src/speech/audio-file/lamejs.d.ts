/** The package's own types are not where its exports say. */
declare module '@breezystack/lamejs' {
  export class Mp3Encoder {
    constructor(channels: number, sampleRate: number, kilobits: number);
    encodeBuffer(samples: Int16Array): Uint8Array<ArrayBuffer>;
    flush(): Uint8Array<ArrayBuffer>;
  }
}
