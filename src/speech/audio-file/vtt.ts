import type { SoundingWord } from '../built-in/sound.ts';

const two = (value: number) => String(value).padStart(2, '0');

/** A moment as WebVTT writes it. */
function vttTime(seconds: number): string {
  const ms = Math.round(seconds * 1000);
  const [hours, minutes] = [Math.floor(ms / 3_600_000), Math.floor(ms / 60_000) % 60];
  return `${two(hours)}:${two(minutes)}:${two(Math.floor(ms / 1000) % 60)}.${String(ms % 1000).padStart(3, '0')}`;
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What a file of timed text begins with. */
export const VTT_HEAD = 'WEBVTT\n\n';

/** One sentence with the time of each of its words. @param from when it begins, in seconds. */
export function vttCue(text: string, words: readonly SoundingWord[], from: number, until: number): string {
  const parts = words.map(({ start, at }, i) => {
    const piece = escaped(text.slice(start, words[i + 1]?.start ?? text.length));
    // The first word begins with the cue; a time must lie within it.
    return i === 0 || at <= 0 ? piece : `<${vttTime(from + at)}>${piece}`;
  });
  const before = escaped(text.slice(0, words[0]?.start ?? text.length));
  return `${vttTime(from)} --> ${vttTime(until)}\n${before}${parts.join('').trim()}\n\n`;
}
