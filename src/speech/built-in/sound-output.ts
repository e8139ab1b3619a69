import { SAMPLE_RATE } from './sound.ts';

/** A sound that is played, or is about to be; times are the output's own, in seconds. */
export interface Played {
  readonly from: number;
  readonly until: number;
  /** Ends it at once. */
  stop(): void;
}

/** A loudspeaker. */
export interface SoundOutput {
  /** The moment that is heard now. */
  now(): number;
  /** Plays samples from a moment on, or as soon as possible where that is over. */
  play(samples: Float32Array<ArrayBuffer>, volume: number, from: number): Played;
  /** Nothing is to be played for now: gives the loudspeaker back after a while. */
  rest(): void;
}

// What the browser needs to get the first samples out in time, in seconds.
const LEAD = 0.01;
// Opening the loudspeaker takes longer than a pause between two sentences, in ms.
const KEEP_OPEN = 5000;
// Firefox's clock of sound stands still where there is no sound device; Chromium's goes on. After so many ms an
// own clock stands in, so that a reading can be followed by eye.
const STANDSTILL = 2000;

/** The loudspeaker behind Web Audio. It is open only while something sounds. */
export class WebAudioOutput implements SoundOutput {
  #context: AudioContext | null = null;
  #closing: ReturnType<typeof setTimeout> | undefined;
  #openedAt = 0;
  /** Whether the clock of sound stood still. */
  #deaf = false;

  now(): number {
    const context = this.#context;
    if (!context) return 0;
    const since = performance.now() - this.#openedAt;
    this.#deaf ||= context.currentTime === 0 && since > STANDSTILL;
    return this.#deaf ? (since - STANDSTILL) / 1000 : context.currentTime - (context.outputLatency || 0);
  }

  play(samples: Float32Array<ArrayBuffer>, volume: number, from: number): Played {
    const context = this.#opened();
    const buffer = context.createBuffer(1, samples.length, SAMPLE_RATE);
    buffer.copyToChannel(samples, 0);
    const source = new AudioBufferSourceNode(context, { buffer });
    source.connect(new GainNode(context, { gain: volume })).connect(context.destination);
    const at = Math.max(from, (this.#deaf ? this.now() : context.currentTime) + LEAD);
    source.start(at);
    return { from: at, until: at + buffer.duration, stop: () => source.disconnect() };
  }

  rest(): void {
    clearTimeout(this.#closing);
    this.#closing = setTimeout(() => {
      void this.#context?.close();
      this.#context = null;
    }, KEEP_OPEN);
  }

  #opened(): AudioContext {
    clearTimeout(this.#closing);
    if (!this.#context) {
      this.#context = new AudioContext({ latencyHint: 'interactive' });
      this.#openedAt = performance.now();
      this.#deaf = false;
    }
    void this.#context.resume();
    return this.#context;
  }
}
