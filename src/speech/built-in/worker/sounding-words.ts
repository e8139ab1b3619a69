import type { SoundingWord } from '../sound.ts';
import type { EspeakEvent } from './espeak-module.ts';

/** Where each code point of a text begins, in code units; one entry more for its end. */
function codePointStarts(text: string): readonly number[] {
  const starts: number[] = [];
  let at = 0;
  for (const character of text) {
    starts.push(at);
    at += character.length;
  }
  return [...starts, at];
}

interface Token {
  readonly start: number;
  readonly length: number;
}

/** What stands between two spaces. */
const tokensOf = (text: string): readonly Token[] =>
  Array.from(text.matchAll(/\S+/g), ({ index, 0: { length } }) => ({ start: index, length }));

/** When each token begins, undefined where nothing was told of it. */
function toldTimes(text: string, tokens: readonly Token[], events: readonly EspeakEvent[]) {
  const starts = codePointStarts(text);
  const times: (number | undefined)[] = tokens.map(() => undefined);
  let at = 0;
  for (const { type, text_position: position, audio_position: ms } of events) {
    if (type !== 'word') continue;
    const unit = starts[Math.min(Math.max(position - 1, 0), starts.length - 1)] ?? 0;
    while (endOf(tokens[at]) <= unit) at += 1;
    const token = tokens[at];
    if (token && unit >= token.start) times[at] ??= ms / 1000;
  }
  return times;
}

const endOf = (token: Token | undefined): number =>
  token ? token.start + token.length : Number.POSITIVE_INFINITY;

/**
 * The words of a text by what eSpeak NG told of it. A number or an address is several words to it; here it is
 * what stands between two spaces, told once. Small words that it speaks in one with their neighbour, as in
 * "at a", get their share of the time.
 * @param seconds how long the whole text takes.
 */
export function soundingWords(
  text: string,
  events: readonly EspeakEvent[],
  seconds: number,
): readonly SoundingWord[] {
  const tokens = tokensOf(text);
  const times = toldTimes(text, tokens, events);
  const words: SoundingWord[] = [];
  for (let i = 0; i < tokens.length; ) {
    const next = times.findIndex((time, at) => at > i && time !== undefined);
    const end = next < 0 ? tokens.length : next;
    const time = times[i];
    if (time !== undefined) words.push(...shared(text, tokens.slice(i, end), time, times[next] ?? seconds));
    i = end;
  }
  return words;
}

/** Words that were told as one, each with the part of the time that is due to its length. */
function shared(text: string, tokens: readonly Token[], from: number, until: number): SoundingWord[] {
  const spoken = tokens.filter(
    ({ start, length }, i) => i === 0 || /[\p{L}\p{N}]/u.test(text.slice(start, start + length)),
  );
  const whole = spoken.reduce((sum, { length }) => sum + length, 0);
  let before = 0;
  return spoken.map((token) => {
    const at = from + ((until - from) * before) / whole;
    before += token.length;
    return { ...token, at };
  });
}
