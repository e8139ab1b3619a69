/** An event of eSpeak NG, as its port to JavaScript tells it. */
export interface EspeakEvent {
  readonly type: string;
  /** Where in the text, in code points, counted from 1. */
  readonly text_position: number;
  /** When in the sound, in ms. */
  readonly audio_position: number;
}

/** One synthesiser of eSpeak NG. */
export interface EspeakSynthesiser {
  /** 0 where there is such a voice; otherwise the old one speaks on. */
  set_voice(name: string): number;
  /** Words a minute, 80–450. */
  set_rate(rate: number): void;
  /** 0–99. */
  set_pitch(pitch: number): void;
  /** Calls back with a piece of 16-bit sound at a time; ends when that gives true. */
  synthesize(text: string, heard: (samples: Int16Array, events: readonly EspeakEvent[]) => boolean): void;
}

/** eSpeak NG, as far as it is used here. */
export interface EspeakModule {
  readonly eSpeakNGWorker: new () => EspeakSynthesiser;
  FS_createPath(parent: string, path: string, canRead: boolean, canWrite: boolean): void;
  FS_createDataFile(
    parent: string,
    name: string,
    data: Uint8Array,
    canRead: boolean,
    canWrite: boolean,
    canOwn: boolean,
  ): void;
}

/** What `espeak-ng.js` exports: starts a new eSpeak NG. */
export type StartEspeak = (options: {
  print(line: string): void;
  printErr(line: string): void;
}) => Promise<EspeakModule>;

/** What `espeak-ng-data.js` exports: loads files of eSpeak NG's data, in base64 by their path. */
export type EspeakData = Readonly<
  Record<string, () => Promise<{ readonly files: Readonly<Record<string, string>> }>>
>;
