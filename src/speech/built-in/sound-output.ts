import { SAMPLE_RATE } from './sound.ts';
import { SteadyClock } from './steady-clock.ts';

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

/** The loudspeaker behind Web Audio. It is open only while something sounds. */
export class WebAudioOutput implements SoundOutput {
  #context: AudioContext | null = null;
  #closing: ReturnType<typeof setTimeout> | undefined;
  #clock = new SteadyClock();

  now(): number {
    const context = this.#context;
    return context ? this.#played(context) - (context.outputLatency || 0) : 0;
  }

  play(samples: Float32Array<ArrayBuffer>, volume: number, from: number): Played {
    const context = this.#opened();
    const buffer = context.createBuffer(1, samples.length, SAMPLE_RATE);
    buffer.copyToChannel(samples, 0);
    const source = new AudioBufferSourceNode(context, { buffer });
    source.connect(new GainNode(context, { gain: volume })).connect(context.destination);
    const at = Math.max(from, this.#played(context) + LEAD);
    source.start(Math.max(0, this.#clock.deviceTime(at, performance.now())));
    return { from: at, until: at + buffer.duration, stop: () => source.disconnect() };
  }

  rest(): void {
    clearTimeout(this.#closing);
    this.#closing = setTimeout(() => {
      void this.#context?.close();
      this.#context = null;
    }, KEEP_OPEN);
  }

  /** The moment up to which the device was given sound. */
  #played(context: AudioContext): number {
    return this.#clock.at(context.currentTime, performance.now());
  }

  #opened(): AudioContext {
    clearTimeout(this.#closing);
    if (!this.#context) {
      this.#context = new AudioContext({ latencyHint: 'interactive' });
      this.#clock = new SteadyClock();
    }
    void this.#context.resume();
    return this.#context;
  }
}
