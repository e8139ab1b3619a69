// How many samples on either side of a place count: enough that what speech has of high tones stays clean.
const REACH = 12;

/** The window of Hann over the reach. */
const windowed = (distance: number): number => 0.5 + 0.5 * Math.cos((Math.PI * distance) / REACH);

const sinc = (x: number): number => (x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x));

/**
 * Turns samples of one rate into samples of a higher one, by a windowed sinc; stretch after stretch, as if they were
 * one. What is new of the tones lies above those of the source and stays silent.
 */
export class Resampler {
  readonly #step: number;
  /** What was not used up, and the silence before the first sample. */
  #left: Float32Array<ArrayBuffer> = new Float32Array(REACH);
  /** Where in `#left` the next sample lies. */
  #at = REACH;
  readonly #weights = new Map<number, Float32Array>();
  readonly #phases: number;

  /** @param from and `to` samples a second, whole numbers. */
  constructor(from: number, to: number) {
    this.#step = from / to;
    this.#phases = to;
  }

  /** All that can be said by now. */
  add(samples: Float32Array): Float32Array<ArrayBuffer> {
    const all = new Float32Array(this.#left.length + samples.length);
    all.set(this.#left);
    all.set(samples, this.#left.length);
    const out = new Float32Array(Math.max(0, Math.ceil((all.length - REACH - this.#at) / this.#step)));
    for (let i = 0; i < out.length; i += 1) out[i] = this.#sample(all, this.#at + i * this.#step);
    const next = this.#at + out.length * this.#step;
    const from = Math.max(0, Math.floor(next) - REACH);
    this.#left = all.slice(from);
    this.#at = next - from;
    return out;
  }

  /** What is left, with silence behind it. */
  end(): Float32Array<ArrayBuffer> {
    return this.add(new Float32Array(REACH));
  }

  #sample(all: Float32Array, at: number): number {
    const whole = Math.floor(at);
    const weights = this.#weightsOf(Math.round((at - whole) * this.#phases));
    let sum = 0;
    for (let k = 0; k < 2 * REACH; k += 1) sum += (all[whole - REACH + 1 + k] ?? 0) * (weights[k] ?? 0);
    return sum;
  }

  /** The weights for a place between two samples: there are but a few of them, for both rates are whole. */
  #weightsOf(phase: number): Float32Array {
    const known = this.#weights.get(phase);
    if (known) return known;
    const between = phase / this.#phases;
    const weights = Float32Array.from({ length: 2 * REACH }, (_, k) => {
      const distance = k - REACH + 1 - between;
      return sinc(distance) * (Math.abs(distance) < REACH ? windowed(distance) : 0);
    });
    this.#weights.set(phase, weights);
    return weights;
  }
}
