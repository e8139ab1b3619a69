import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BUILT_IN_VOICES } from '../../../src/speech/built-in/built-in-voices.ts';
import { SAMPLE_RATE, type Sound } from '../../../src/speech/built-in/sound.ts';
import type { Espeak } from '../../../src/speech/built-in/worker/espeak.ts';
import { espeakInNode, say } from './espeak-in-node.ts';

let espeak: Espeak;
let close: () => void;

beforeAll(async () => {
  ({ espeak, close } = await espeakInNode());
});
afterAll(() => close());

const FERRY = 'The ferry leaves the harbour at a quarter past eight.';
const seconds = ({ samples }: Sound) => samples.length / SAMPLE_RATE;
const peak = ({ samples }: Sound) => samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
const words = (text: string, sound: Sound) =>
  sound.words.map(({ start, length }) => text.slice(start, start + length));

test('tells each word once, as it stands in the text, in the order in which it is heard', async () => {
  const sound = await say(espeak, 'en-GB', FERRY);
  expect(words(FERRY, sound)).toEqual(FERRY.split(' '));
  const at = sound.words.map((word) => word.at);
  expect(at).toEqual([...at].sort((a, b) => a - b));
  expect(at.at(-1)).toBeLessThan(seconds(sound));
});

test('tells numbers, addresses, emoji and what stands behind them at their place in UTF-16', async () => {
  const text = 'On 24 May 1,234 people 😀👩‍👧 saw https://example.org/a_b?c=1 😀 and 3.5 km.';
  const told = words(text, await say(espeak, 'en-US', text));
  expect(told).toEqual(
    expect.arrayContaining(['1,234', 'people', 'https://example.org/a_b?c=1', 'and', 'km.']),
  );
  expect(new Set(told).size).toBe(told.length);
  for (const word of told) expect(text.split(' ')).toContain(word);
});

test.each([0.5, 0.8, 1.5, 2, 2.5, 3])(
  'at rate %d it takes that part of the time, at the same pitch',
  async (rate) => {
    const usual = seconds(await say(espeak, 'en-GB', FERRY));
    const sound = await say(espeak, 'en-GB', FERRY, rate);
    expect((seconds(sound) * rate) / usual).toBeGreaterThan(0.88);
    expect((seconds(sound) * rate) / usual).toBeLessThan(1.12);
    expect(words(FERRY, sound)).toEqual(FERRY.split(' '));
    expect(peak(sound)).toBeLessThan(1);
  },
);

/** Crossings of zero a second: more where the voice is higher. */
const crossings = (sound: Sound) =>
  sound.samples.reduce(
    (sum, sample, i) => sum + (sample > 0 !== (sound.samples[i - 1] ?? 0) > 0 ? 1 : 0),
    0,
  ) / seconds(sound);

test('the pitch changes the sound and not its words', async () => {
  const [low, high] = [
    await say(espeak, 'de-DE', 'Eine Kuh muht.', 1, 0),
    await say(espeak, 'de-DE', 'Eine Kuh muht.', 1, 2),
  ];
  expect(crossings(high)).toBeGreaterThan(crossings(low) * 1.05);
  expect(high.words).toHaveLength(low.words.length);
});

test('a text of nothing, marks alone, and a voice that is not there', async () => {
  expect((await say(espeak, 'en-GB', '…')).words).toEqual([]);
  const nobody = { text: 'Hi', voice: 'xx', dictionary: 'xx', rate: 1, pitch: 1 };
  await expect(espeak.sound(nobody)).rejects.toThrow('xx');
  expect(words(FERRY, await say(espeak, 'en-GB', FERRY))).toHaveLength(10);
});

describe.each(BUILT_IN_VOICES.map(({ lang }) => lang))('%s', (lang) => {
  test('speaks without clipping', async () => {
    const sound = await say(espeak, lang, lang === 'hi-IN' ? 'नमस्ते दुनिया' : 'Salut, hallo, Lima 1984!');
    expect(sound.words.length).toBeGreaterThan(1);
    expect(peak(sound)).toBeGreaterThan(0.3);
    expect(peak(sound)).toBeLessThan(1);
  });
});
