import { SAMPLE_RATE } from '../sound.ts';

const FRAME = Math.round(0.03 * SAMPLE_RATE);
const HOP = FRAME / 2;
// A period of the lowest voice, within which the best place to join is looked for.
const SEARCH = Math.round(0.012 * SAMPLE_RATE);
// Every so many samples are compared: speech has little above 4 kHz that would matter here.
const STRIDE = 3;

const FADE = Float32Array.from({ length: HOP }, (_, i) => 0.5 - 0.5 * Math.cos((Math.PI * i) / HOP));

/** How alike two places of a sound are over half a frame. */
function likeness(samples: Float32Array, a: number, b: number): number {
  let sum = 0;
  for (let i = 0; i < HOP; i += STRIDE) sum += (samples[a + i] ?? 0) * (samples[b + i] ?? 0);
  return sum;
}

/** Where near a place the sound is most like what would have followed. */
function bestPlace(samples: Float32Array, near: number, follows: number): number {
  let best = near;
  let most = Number.NEGATIVE_INFINITY;
  for (let at = Math.max(0, near - SEARCH); at <= near + SEARCH; at += 2) {
    const alike = likeness(samples, at, follows);
    if (alike > most) [best, most] = [at, alike];
  }
  return best;
}

/**
 * Makes a sound shorter at the same pitch, by leaving out what repeats itself (WSOLA): eSpeak NG itself speaks
 * 450 words a minute at most.
 * @param factor how many times faster, from 1.
 */
export function compress(samples: Float32Array<ArrayBuffer>, factor: number): Float32Array<ArrayBuffer> {
  const length = Math.floor(samples.length / factor);
  if (factor <= 1 || length < 2 * FRAME) return samples;
  const out = new Float32Array(length);
  out.set(samples.subarray(0, HOP));
  let follows = HOP;
  for (let at = HOP; at < length; at += HOP) {
    const from = bestPlace(samples, Math.round(at * factor), follows);
    for (let i = 0; i < HOP && at + i < length; i += 1) {
      const fade = FADE[i] ?? 1;
      out[at + i] = (samples[follows + i] ?? 0) * (1 - fade) + (samples[from + i] ?? 0) * fade;
    }
    follows = from + HOP;
  }
  return out;
}
