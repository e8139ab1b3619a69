import { gainOf } from '../loudness.ts';
import { SAMPLE_RATE, type Sound, type SoundRequest } from '../sound.ts';
import { compress } from './compress.ts';
import type {
  EspeakData,
  EspeakEvent,
  EspeakModule,
  EspeakSynthesiser,
  StartEspeak,
} from './espeak-module.ts';
import { soundingWords } from './sounding-words.ts';

const ROOT = '/usr/share/espeak-ng-data';
// Words a minute at rate 1, and the limits beyond which eSpeak NG's own speed does not go.
const USUAL = 175;
const SLOWEST = 80;
const FASTEST = 450;
// The loudest sample of 16 bits.
const FULL_SCALE = 32_768;
const HIGHEST_PITCH = 99;
// Silence behind a sentence and behind a part of one, in seconds at rate 1: eSpeak NG leaves none.
const SENTENCE_REST = 0.3;
const CLAUSE_REST = 0.1;
const SENTENCE_END = /[.!?…:。！？]["'”’»«)\]]*\s*$/;

/** eSpeak NG with the files it needs, loaded when they are needed. */
export class Espeak {
  readonly #start: StartEspeak;
  readonly #data: EspeakData;
  readonly #loaded = new Set<string>();
  #open: Promise<{ module: EspeakModule; voice: EspeakSynthesiser }> | null = null;

  constructor(start: StartEspeak, data: EspeakData) {
    this.#start = start;
    this.#data = data;
  }

  /** Speaks a text into memory. @throws where there is no such voice. */
  async sound(request: SoundRequest): Promise<Sound> {
    this.#open ??= this.#begin();
    const { module, voice } = await this.#open;
    await this.#load(module, `${request.dictionary}_dict`);
    if (voice.set_voice(request.voice) !== 0) throw new Error(`eSpeak NG has no voice ${request.voice}.`);
    const speed = USUAL * request.rate;
    voice.set_rate(Math.round(Math.min(Math.max(speed, SLOWEST), FASTEST)));
    voice.set_pitch(Math.min(Math.round(50 * request.pitch), HIGHEST_PITCH));
    return speak(voice, request, Math.max(1, speed / FASTEST));
  }

  async #begin(): Promise<{ module: EspeakModule; voice: EspeakSynthesiser }> {
    const silent = () => undefined;
    const module = await this.#start({ print: silent, printErr: silent });
    await this.#load(module, 'base');
    return { module, voice: new module.eSpeakNGWorker() };
  }

  async #load(module: EspeakModule, name: string): Promise<void> {
    if (this.#loaded.has(name)) return;
    const loaded = await this.#data[name]?.();
    // Two may have waited for the same files.
    if (!loaded || this.#loaded.has(name)) return;
    this.#loaded.add(name);
    for (const [path, base64] of Object.entries(loaded.files)) write(module, path, base64);
  }
}

function write(module: EspeakModule, path: string, base64: string): void {
  const parts = `${ROOT}/${path}`.split('/');
  for (let depth = 2; depth < parts.length; depth += 1)
    module.FS_createPath(parts.slice(0, depth - 1).join('/') || '/', parts[depth - 1] ?? '', true, true);
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  // A function for each of a million bytes would take as long as the first sentence.
  for (let i = 0; i < text.length; i += 1) bytes[i] = text.charCodeAt(i);
  module.FS_createDataFile(parts.slice(0, -1).join('/'), parts.at(-1) ?? '', bytes, true, true, true);
}

function speak(voice: EspeakSynthesiser, { text, rate, voice: name }: SoundRequest, factor: number): Sound {
  const pieces: Int16Array[] = [];
  const events: EspeakEvent[] = [];
  voice.synthesize(text, (samples, told) => {
    pieces.push(samples);
    events.push(...told);
    return false;
  });
  const rest = (SENTENCE_END.test(text) ? SENTENCE_REST : CLAUSE_REST) / rate;
  const plain = join(pieces, gainOf(name) / FULL_SCALE);
  const spoken = compress(plain, factor);
  const samples = new Float32Array(spoken.length + Math.round(rest * SAMPLE_RATE));
  samples.set(spoken);
  const words = soundingWords(text, events, plain.length / SAMPLE_RATE).map((word) => ({
    ...word,
    at: word.at / factor,
  }));
  return { samples, words };
}

function join(pieces: readonly Int16Array[], gain: number): Float32Array<ArrayBuffer> {
  const joined = new Float32Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    for (let i = 0; i < piece.length; i += 1) joined[at + i] = (piece[i] ?? 0) * gain;
    at += piece.length;
  }
  return joined;
}
