import { expect } from 'vitest';
import { voiceKey } from '../../../src/shared/voice.ts';
import type { SpeechEvent, Utterance } from '../../../src/speech/engine.ts';
import { utterance } from '../../fakes/utterances.ts';
import type { EngineUnderTest, Given } from './engine-under-test.ts';

/** One thing that every engine must do, whatever speaks behind it. */
export interface EngineCase {
  readonly name: string;
  /** Whether only a world whose voices come and go can show it. */
  readonly changesVoices?: true;
  run(engine: EngineUnderTest): Promise<void>;
}

const FIRST = 'The ferry leaves the harbour at a quarter past eight.';
const SECOND = 'Nobody waits on the pier, for the rain has just begun.';
const THIRD = 'Far out the water is grey and calm.';
// ms for a code unit: a sentence takes a second.
const PACE = 20;

const spoken = (engine: EngineUnderTest, text: string, more: Partial<Utterance> = {}): Utterance =>
  utterance(engine.token(), text, more);

const eventsOf = async (engine: EngineUnderTest, { token }: Utterance): Promise<readonly SpeechEvent[]> =>
  (await engine.events()).filter((event) => event.token === token);

const typesOf = async (engine: EngineUnderTest, of: Utterance): Promise<string[]> =>
  (await eventsOf(engine, of)).map(({ type }) => type);

const has = (engine: EngineUnderTest, of: Utterance, type: SpeechEvent['type']) =>
  engine.until(async () => (await typesOf(engine, of)).includes(type));

const given = async (engine: EngineUnderTest, text: string): Promise<Given> => {
  const found = (await engine.given()).filter((one) => one.text === text);
  expect(found, `how often a voice got “${text}”`).toHaveLength(1);
  return found[0] as Given;
};

/** Start, words in order within the text, end; each once. */
async function expectWhole(engine: EngineUnderTest, of: Utterance): Promise<void> {
  const events = await eventsOf(engine, of);
  const types = events.map(({ type }) => type);
  expect([types[0], types.at(-1)]).toEqual(['start', 'end']);
  expect(new Set(types.slice(1, -1))).toEqual(new Set(types.length > 2 ? ['word'] : []));
  const words = events.filter((event) => event.type === 'word');
  expect(words.map(({ start }) => start)).toEqual(words.map(({ start }) => start).sort((a, b) => a - b));
  for (const { start, length } of words) expect(of.text.slice(start, start + length)).toMatch(/^\S+$/);
}

const changesNothing = async (engine: EngineUnderTest, of: Utterance, next: Utterance): Promise<void> => {
  const before = await eventsOf(engine, of);
  await has(engine, next, 'end');
  expect(await eventsOf(engine, of)).toEqual(before);
};

/** What every engine is held to; docs/engine-contract.md says it in words. */
export const ENGINE_CASES: readonly EngineCase[] = [
  {
    name: 'voices: lists the languages, and the voices of each, though the system lists them late',
    async run(engine) {
      const [languages, voices] = await Promise.all([engine.languages(), engine.voices('en')]);
      expect(languages).toEqual(expect.arrayContaining(['de', 'en']));
      expect(languages).toEqual([...languages].sort());
      expect(voices.length).toBeGreaterThan(1);
      for (const { lang } of voices) expect(lang).toMatch(/^en\b/);
    },
  },
  {
    name: 'voices: the list is the one of now',
    changesVoices: true,
    async run(engine) {
      const before = await engine.voices('en');
      engine.voiceGoes?.();
      const after = await engine.voices('en');
      expect(after).toHaveLength(before.length - 1);
    },
  },
  {
    name: 'an utterance: start, words and end, each once and in order',
    async run(engine) {
      const only = spoken(engine, FIRST);
      await engine.plan(only);
      await has(engine, only, 'end');
      await expectWhole(engine, only);
      expect((await typesOf(engine, only)).length).toBeGreaterThan(2);
      expect((await given(engine, FIRST)).outcome).toBe('whole');
    },
  },
  {
    name: 'two utterances: one after the other, without a gap',
    async run(engine) {
      const [first, second] = [spoken(engine, FIRST), spoken(engine, SECOND)];
      await engine.plan(first, second);
      await has(engine, second, 'end');
      await expectWhole(engine, first);
      await expectWhole(engine, second);
      const tokens = (await engine.events()).map(({ token }) => token);
      expect(tokens).toEqual([...tokens].sort((a, b) => a - b));
      const gap = (await given(engine, SECOND)).at - (await given(engine, FIRST)).at - FIRST.length * PACE;
      expect(gap).toBeLessThan((FIRST.length * PACE) / 2);
    },
  },
  {
    name: 'a plan that begins with what sounds: it sounds on, and what is new follows',
    async run(engine) {
      const [first, second, third] = [FIRST, SECOND, THIRD].map((text) => spoken(engine, text)) as [
        Utterance,
        Utterance,
        Utterance,
      ];
      await engine.plan(first, second);
      await engine.plan(first, second);
      await has(engine, first, 'start');
      await engine.plan(first, second);
      await has(engine, second, 'start');
      await engine.plan(second, third);
      await has(engine, third, 'end');
      for (const one of [first, second, third]) await expectWhole(engine, one);
      const heard = await engine.given();
      expect(heard.map(({ text, outcome }) => [text, outcome])).toEqual([
        [FIRST, 'whole'],
        [SECOND, 'whole'],
        [THIRD, 'whole'],
      ]);
    },
  },
  {
    name: 'a plan of what has ended: it is not spoken again',
    async run(engine) {
      const [first, second] = [spoken(engine, THIRD), spoken(engine, SECOND)];
      await engine.plan(first);
      await has(engine, first, 'end');
      await engine.plan(first, second);
      await changesNothing(engine, first, second);
      await given(engine, THIRD);
    },
  },
  {
    name: 'an empty plan: silence at once, for good, without a further event',
    async run(engine) {
      const [first, second] = [spoken(engine, FIRST), spoken(engine, SECOND)];
      await engine.plan(first, second);
      await has(engine, first, 'word');
      await engine.plan();
      await engine.until(async () => (await given(engine, FIRST)).outcome === 'cut');
      const third = spoken(engine, THIRD);
      await engine.plan(third);
      await changesNothing(engine, first, third);
      expect(await typesOf(engine, first)).not.toContain('end');
      expect(await typesOf(engine, second)).toEqual([]);
      const texts = (await engine.given()).filter(({ outcome }) => outcome !== 'silent');
      expect(texts.map(({ text }) => text)).toEqual([FIRST, THIRD]);
    },
  },
  {
    name: 'another plan: what sounds is cut off and tells no more',
    async run(engine) {
      const [first, second] = [spoken(engine, FIRST), spoken(engine, SECOND)];
      await engine.plan(first);
      await has(engine, first, 'word');
      await engine.plan(second);
      await changesNothing(engine, first, second);
      await expectWhole(engine, second);
      expect((await given(engine, FIRST)).outcome).toBe('cut');
    },
  },
  {
    name: 'a preview: ends the plan, and the next plan ends it',
    async run(engine) {
      const [first, sample, second] = [spoken(engine, FIRST), utterance(-1, SECOND), spoken(engine, THIRD)];
      await engine.plan(first);
      await has(engine, first, 'start');
      await engine.preview(sample);
      await engine.until(async () => (await engine.given()).some(({ text }) => text === SECOND));
      await has(engine, sample, 'start');
      await engine.plan(second);
      await changesNothing(engine, sample, second);
      expect((await given(engine, FIRST)).outcome).toBe('cut');
      expect((await given(engine, SECOND)).outcome).toBe('cut');
    },
  },
  {
    name: 'rate, pitch and volume reach the voice',
    async run(engine) {
      const plain = spoken(engine, FIRST);
      const fast = spoken(engine, SECOND, { rate: 2 });
      const low = spoken(engine, THIRD, { pitch: 0.5, volume: 0.5 });
      await engine.plan(plain, fast, low);
      await has(engine, low, 'end');
      const [a, b, c] = [await given(engine, FIRST), await given(engine, SECOND), await given(engine, THIRD)];
      expect(b.rate).toBeGreaterThan(a.rate);
      expect(c.pitch).toBeLessThan(a.pitch);
      if (engine.keepsVolume) expect(c.volume).toBe(a.volume);
      else expect(c.volume).toBeLessThan(a.volume);
      expect([b.pitch, b.volume, c.rate]).toEqual([a.pitch, a.volume, a.rate]);
    },
  },
  {
    name: 'a chosen voice speaks, and the start says so',
    async run(engine) {
      const voices = await engine.voices('en');
      const wanted = voices.map(voiceKey);
      const utterances = wanted.slice(0, 2).map((voice, i) => spoken(engine, i ? SECOND : FIRST, { voice }));
      await engine.plan(...utterances);
      await has(engine, utterances.at(-1) as Utterance, 'end');
      const starts = (await engine.events()).filter((event) => event.type === 'start');
      expect(starts.map(({ voice }) => voice)).toEqual(wanted.slice(0, 2));
    },
  },
  {
    name: 'an unknown voice: another one of the language speaks, and the start says which',
    async run(engine) {
      const one = spoken(engine, THIRD, { voice: 'Nobody|en-NZ|local' });
      const other = spoken(engine, 'Der Regen hat aufgehört.', { voice: 'Niemand|de-CH|local', lang: 'de' });
      await engine.plan(one, other);
      await has(engine, other, 'end');
      const starts = (await engine.events()).filter((event) => event.type === 'start');
      expect(starts.map(({ voice }) => voice.split('|')[1]?.slice(0, 2))).toEqual(['en', 'de']);
    },
  },
  {
    name: 'an empty text: start and end, nothing is sent to a voice, and the next one follows',
    async run(engine) {
      const [first, empty, blank, last] = ['Ahead.', '', ' \n', THIRD].map((text) =>
        spoken(engine, text),
      ) as [Utterance, Utterance, Utterance, Utterance];
      await engine.plan(first, empty, blank, last);
      await has(engine, last, 'end');
      for (const nothing of [empty, blank]) expect(await typesOf(engine, nothing)).toEqual(['start', 'end']);
      for (const something of [first, last]) await expectWhole(engine, something);
      const tokens = (await engine.events()).map(({ token }) => token);
      expect(tokens).toEqual([...tokens].sort((a, b) => a - b));
      expect((await engine.given()).map(({ text }) => text)).toEqual(['Ahead.', THIRD]);
      const alone = spoken(engine, '');
      await engine.plan(alone);
      await has(engine, alone, 'end');
      expect(await typesOf(engine, alone)).toEqual(['start', 'end']);
    },
  },
  {
    name: 'a lead: it is said before the text, in one breath with it, and no word of it is told',
    async run(engine) {
      const [led, next] = [spoken(engine, THIRD, { lead: 'Heading: ' }), spoken(engine, SECOND)];
      await engine.plan(led, next);
      await has(engine, next, 'end');
      await expectWhole(engine, led);
      const words = (await eventsOf(engine, led)).filter((event) => event.type === 'word');
      expect(words[0]).toMatchObject({ start: 0, length: 'Far'.length });
      await given(engine, `Heading: ${THIRD}`);
      await given(engine, SECOND);
    },
  },
  {
    name: 'a passage in another language: a voice of that language speaks it, with the events of one utterance',
    async run(engine) {
      const text = 'She said: “Heute regnet es nicht mehr.” Then she left.';
      const start = text.indexOf('Heute');
      const end = text.indexOf('”');
      const passage = { start, end, lang: 'de', voice: null, online: false };
      const [mixed, next] = [spoken(engine, text, { passages: [passage] }), spoken(engine, THIRD)];
      await engine.plan(mixed, next);
      await has(engine, next, 'end');
      await expectWhole(engine, mixed);
      const words = (await eventsOf(engine, mixed)).filter((event) => event.type === 'word');
      expect(words.map(({ start: at, length }) => text.slice(at, at + length))).toEqual(
        expect.arrayContaining(['She', 'Heute', 'Then']),
      );
      const heard = (await engine.given()).map((one) => one.text);
      expect(heard).toEqual([text.slice(0, start), text.slice(start, end), text.slice(end), THIRD]);
      const [led, spokenPassage] = [await given(engine, heard[0] ?? ''), await given(engine, heard[1] ?? '')];
      expect(spokenPassage.at - led.at - start * PACE).toBeLessThan(500);
    },
  },
  {
    name: 'a text of 50,000 code units without a space: all of it, in order, with one start and one end',
    async run(engine) {
      engine.pace(0.05);
      const text = 'abcdefghij'.repeat(5000);
      const [long, next] = [spoken(engine, text), spoken(engine, THIRD)];
      await engine.plan(long, next);
      await has(engine, next, 'end');
      const types = (await typesOf(engine, long)).filter((type) => type !== 'word');
      expect(types).toEqual(['start', 'end']);
      const heard = await engine.given();
      expect(heard.map((one) => one.text).join('')).toBe(text + THIRD);
      expect(heard.every(({ outcome }) => outcome === 'whole')).toBe(true);
    },
  },
  {
    name: 'a text with & < > and emoji: it comes through whole, and the next one follows',
    async run(engine) {
      const odd = 'Fish & chips 🐟🍟, 3 < 5 > 2, then home 👩‍👩‍👧.';
      const [first, next] = [spoken(engine, odd), spoken(engine, THIRD)];
      await engine.plan(first, next);
      await has(engine, next, 'end');
      for (const one of [first, next]) {
        const types = await typesOf(engine, one);
        expect([types[0], types.at(-1)]).toEqual(['start', 'end']);
      }
      expect((await given(engine, odd)).outcome).toBe('whole');
    },
  },
];

/** The pace at which the cases begin, in ms for a code unit. */
export const CASE_PACE = PACE;
