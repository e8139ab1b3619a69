import { FADE_MS } from '../../shared/agenda.ts';

/** Code units of a chunk while the voice grows quieter: its volume can change with a new chunk only. */
export const FADE_CHUNK = 30;

// Speech that cannot be heard at all would seem to be broken.
const QUIETEST = 0.05;

/**
 * The volume of speech that grows quieter until a moment.
 * @param until milliseconds since the epoch.
 */
export function fadedVolume(volume: number, until: number, now = Date.now()): number {
  const left = Math.min(1, Math.max(0, (until - now) / FADE_MS));
  return volume * Math.max(QUIETEST, left);
}
