import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Voice, voiceKey } from '../../../src/shared/voice.ts';
import type { SpeechEvent } from '../../../src/speech/engine.ts';
import { WebSpeechEngine } from '../../../src/speech/web-speech/web-speech-engine.ts';
import { FakeSynthesis, localVoice, onlineVoice } from '../../fakes/synthesis.ts';
import { utterance } from '../../fakes/utterances.ts';

const ANNA = localVoice('Anna', 'en-GB');
const BERT = localVoice('Bert', 'en-US');
const A = utterance(1, 'The first sentence is here.');
const B = utterance(2, 'The second one follows it.');
const C = utterance(3, 'And then there is a third.');

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function setUp(voices: readonly Voice[] = [ANNA, BERT]) {
  const synthesis = new FakeSynthesis(voices);
  const events: SpeechEvent[] = [];
  const engine = new WebSpeechEngine({
    proxy: synthesis,
    emit: (event) => events.push(event),
    browserLanguages: ['en-GB'],
    now: () => Date.now(),
  });
  const plan = async (...utterances: Parameters<typeof engine.plan>[0][number][]) => {
    engine.plan(utterances);
    await vi.advanceTimersByTimeAsync(0);
  };
  /** What was told, without estimated words: `start 1`. */
  const told = () =>
    events.filter(({ type }) => type !== 'word').map(({ type, token }) => `${type} ${token}`);
  const voicesUsed = () => synthesis.spoken.map(({ request }) => request.voice.name);
  return { synthesis, events, engine, plan, told, voicesUsed };
}

describe('a plan', () => {
  test('is handed to the synthesiser as a whole, so that there is no gap', async () => {
    const { plan, synthesis } = setUp();
    await plan(A, B);
    expect(synthesis.texts).toEqual([A.text, B.text]);
    expect(synthesis.at(0).request).toMatchObject({ lang: 'en', voice: ANNA, rate: 1, pitch: 1, volume: 1 });
  });

  test('said twice changes nothing', async () => {
    const { plan, synthesis } = setUp();
    await plan(A, B);
    await plan(A, B);
    expect(synthesis.texts).toEqual([A.text, B.text]);
    expect(synthesis.cancels).toBe(0);
  });

  test('said twice before the voices are there is spoken once', async () => {
    const { engine, synthesis } = setUp();
    engine.plan([A]);
    engine.plan([A, B]);
    await vi.advanceTimersByTimeAsync(0);
    expect(synthesis.texts).toEqual([A.text, B.text]);
  });

  test('that begins with what is in flight goes on', async () => {
    const { plan, synthesis } = setUp();
    await plan(A, B);
    synthesis.at(0).listener.start();
    synthesis.at(0).listener.end();
    await plan(B, C);
    expect(synthesis.texts).toEqual([A.text, B.text, C.text]);
    expect(synthesis.cancels).toBe(0);
  });

  test('with something else cancels what is in flight, and hears of it no more', async () => {
    const { plan, synthesis, told } = setUp();
    await plan(A, B);
    synthesis.at(0).listener.start();
    await plan(C);
    expect(synthesis.cancels).toBe(1);
    expect(synthesis.texts).toEqual([A.text, B.text, C.text]);
    synthesis.at(0).listener.error('interrupted');
    synthesis.at(1).listener.end();
    synthesis.at(2).listener.start();
    expect(told()).toEqual(['start 1', 'start 3']);
  });

  test('does not speak what is done already', async () => {
    const { plan, synthesis } = setUp();
    await plan(A, B);
    synthesis.at(0).listener.start();
    synthesis.at(0).listener.end();
    await plan(A, B);
    expect(synthesis.texts).toEqual([A.text, B.text]);
    synthesis.at(1).listener.start();
    synthesis.at(1).listener.end();
    await plan(A, B, C);
    expect(synthesis.texts).toEqual([A.text, B.text, C.text]);
  });

  test('that is empty is silence', async () => {
    const { plan, synthesis, told } = setUp();
    await plan(A, B);
    synthesis.at(0).listener.start();
    await plan();
    expect(synthesis.cancels).toBe(1);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(told()).toEqual(['start 1']);
    expect(synthesis.texts).toHaveLength(2);
  });

  test('that is empty before the voices are there speaks nothing', async () => {
    const { engine, synthesis } = setUp([]);
    engine.plan([A]);
    engine.plan([]);
    synthesis.change([ANNA]);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(synthesis.texts).toEqual([]);
  });
});

describe('events of an utterance', () => {
  test('are start, words and end, once and in order', async () => {
    const { plan, synthesis, events } = setUp();
    await plan(A);
    const { listener } = synthesis.at(0);
    listener.start();
    listener.start();
    listener.boundary(0, 3);
    listener.boundary(4, 5);
    await vi.advanceTimersByTimeAsync(2000);
    listener.end();
    listener.end();
    listener.error('late');
    listener.boundary(10, 8);
    expect(events).toEqual([
      { type: 'start', token: 1, voice: voiceKey(ANNA), instead: false },
      { type: 'word', token: 1, start: 0, length: 3, estimated: false },
      { type: 'word', token: 1, start: 4, length: 5, estimated: false },
      { type: 'end', token: 1, speed: expect.any(Number) },
    ]);
  });

  test('a start that is told twice is told once', async () => {
    const { plan, synthesis, told } = setUp();
    await plan(A, B);
    for (const at of [0, 0, 1, 0, 1]) synthesis.at(at).listener.start();
    synthesis.at(1).listener.end();
    expect(told()).toEqual(['start 1', 'end 1', 'start 2', 'end 2']);
  });

  test('with an end that never comes: the next start is its proof, and a late end falls away', async () => {
    const { plan, synthesis, told } = setUp();
    await plan(A, B);
    synthesis.at(0).listener.start();
    synthesis.at(1).listener.start();
    synthesis.at(0).listener.end();
    synthesis.at(1).listener.end();
    expect(told()).toEqual(['start 1', 'end 1', 'start 2', 'end 2']);
  });

  test('with an end and no start: both are told', async () => {
    const { plan, synthesis, told } = setUp();
    await plan(A);
    await vi.advanceTimersByTimeAsync(500);
    synthesis.at(0).listener.end();
    expect(told()).toEqual(['start 1', 'end 1']);
  });

  test('with an end at once and no start: it was thrown away, and is spoken again; twice is believed', async () => {
    const { plan, synthesis, told } = setUp();
    await plan(A, B);
    synthesis.at(0).listener.end();
    await vi.advanceTimersByTimeAsync(0);
    expect(told()).toEqual([]);
    expect(synthesis.texts.slice(2)).toEqual([A.text, B.text]);
    synthesis.at(2).listener.end();
    expect(told()).toEqual(['start 1', 'end 1']);
  });

  test('with a word before any start: the word is its proof', async () => {
    const { plan, synthesis, told, events } = setUp();
    await plan(A);
    synthesis.at(0).listener.boundary(0, 3);
    await vi.advanceTimersByTimeAsync(4000);
    expect(told()).toEqual(['start 1']);
    expect(events[1]).toMatchObject({ type: 'word', start: 0, length: 3, estimated: false });
    expect(synthesis.cancels).toBe(0);
  });

  test('a word without a length is measured in the text', async () => {
    const { plan, synthesis, events } = setUp();
    await plan(A);
    synthesis.at(0).listener.start();
    synthesis.at(0).listener.boundary(10, 0);
    expect(events.at(-1)).toEqual({ type: 'word', token: 1, start: 10, length: 8, estimated: false });
  });

  test('each end tells a speed that is nearer to what was heard', async () => {
    const { plan, synthesis, events } = setUp();
    for (let token = 1; token <= 4; token++) {
      await plan(utterance(token, A.text));
      synthesis.at(-1).listener.start();
      await vi.advanceTimersByTimeAsync(A.text.length * 100);
      synthesis.at(-1).listener.end();
    }
    const off = events.flatMap((event) => (event.type === 'end' ? [Math.abs(event.speed - 10)] : []));
    expect(off).toHaveLength(4);
    expect(off).toEqual([...off].sort((a, b) => b - a));
    expect(off.at(0)).toBeLessThan(1);
    expect(off.at(-1)).toBeLessThan(0.2);
  });
});

describe('estimated words', () => {
  test('come in order, each with its place, where the voice reports none', async () => {
    const { plan, synthesis, events } = setUp();
    await plan(A);
    synthesis.at(0).listener.start();
    await vi.advanceTimersByTimeAsync(2500);
    const words = events.filter((event) => event.type === 'word');
    expect(words.map(({ start, length }) => A.text.slice(start, start + length))).toEqual([
      'The',
      'first',
      'sentence',
      'is',
      'here',
    ]);
    expect(words.every(({ estimated }) => estimated)).toBe(true);
  });

  test('cease at the first real one', async () => {
    const { plan, synthesis, events } = setUp();
    await plan(A);
    synthesis.at(0).listener.start();
    await vi.advanceTimersByTimeAsync(100);
    synthesis.at(0).listener.boundary(4, 5);
    const before = events.length;
    await vi.advanceTimersByTimeAsync(2500);
    expect(events.length).toBe(before);
  });

  test('cease with the utterance', async () => {
    const { plan, synthesis, events } = setUp();
    await plan(A);
    synthesis.at(0).listener.start();
    await vi.advanceTimersByTimeAsync(100);
    synthesis.at(0).listener.end();
    await vi.advanceTimersByTimeAsync(5000);
    expect(events.at(-1)?.type).toBe('end');
  });
});

describe('silence and failure', () => {
  test('no start: the same voice again, then the next one, then it is said', async () => {
    const { plan, told, voicesUsed, events } = setUp();
    await plan(A);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(voicesUsed()).toEqual(['Anna', 'Anna', 'Bert', 'Bert']);
    expect(told()).toEqual(['error 1']);
    expect(events[0]).toEqual({ type: 'error', token: 1, error: 'voiceFailed' });
  });

  test('a start, but no end ever: the same, and no loop', async () => {
    const { plan, synthesis, told, voicesUsed } = setUp();
    await plan(A, B);
    for (let ms = 0; ms < 200_000 && told().at(-1) !== 'error 1'; ms += 500) {
      synthesis.at(-2).listener.start();
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(told().at(-1)).toBe('error 1');
    expect(voicesUsed().filter((_, i) => i % 2 === 0)).toEqual(['Anna', 'Anna', 'Bert']);
  });

  test('no start with thousands of voices is said within 20 s', async () => {
    const many = Array.from({ length: 13_000 }, (_, i) => localVoice(`Voice ${i}`, 'en-GB'));
    const { plan, events, voicesUsed } = setUp(many);
    await plan(A, B);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(events).toEqual([{ type: 'error', token: 1, error: 'voiceFailed' }]);
    expect(new Set(voicesUsed()).size).toBe(3);
  });

  test('an error from each of thousands of voices is said after three of them', async () => {
    const many = Array.from({ length: 13_000 }, (_, i) => localVoice(`Voice ${i}`, 'en-GB'));
    const { plan, synthesis, told, voicesUsed } = setUp(many);
    await plan(A);
    for (let i = 0; i < 20 && told().length === 0; i += 1) {
      synthesis.at(-1).listener.error('synthesis-failed');
      await vi.advanceTimersByTimeAsync(0);
    }
    expect(told()).toEqual(['error 1']);
    expect(voicesUsed()).toHaveLength(6);
  });

  test('a voice that recovers at the second try is kept', async () => {
    const { plan, synthesis, told, voicesUsed } = setUp();
    await plan(A, B);
    synthesis.at(0).listener.error('synthesis-failed');
    await vi.advanceTimersByTimeAsync(0);
    synthesis.at(2).listener.start();
    synthesis.at(2).listener.end();
    synthesis.at(3).listener.error('synthesis-failed');
    await vi.advanceTimersByTimeAsync(0);
    synthesis.at(4).listener.start();
    synthesis.at(4).listener.end();
    expect(voicesUsed()).toEqual(['Anna', 'Anna', 'Anna', 'Anna', 'Anna']);
    expect(told()).toEqual(['start 1', 'end 1', 'start 2', 'end 2']);
  });

  test('an error in the middle: the sentence is begun again, the one behind it stays behind it', async () => {
    const { plan, synthesis, told } = setUp();
    await plan(A, B);
    synthesis.at(0).listener.start();
    synthesis.at(0).listener.error('network');
    await vi.advanceTimersByTimeAsync(0);
    expect(synthesis.texts.slice(2)).toEqual([A.text, B.text]);
    synthesis.at(2).listener.start();
    synthesis.at(2).listener.end();
    synthesis.at(3).listener.start();
    expect(told()).toEqual(['start 1', 'start 1', 'end 1', 'start 2']);
  });

  test('an error without a reason, as Firefox gives it, is tried again', async () => {
    const { plan, synthesis, told } = setUp();
    await plan(A);
    synthesis.at(0).listener.error('');
    await vi.advanceTimersByTimeAsync(0);
    expect(synthesis.texts).toEqual([A.text, A.text]);
    expect(told()).toEqual([]);
  });

  test.each(['interrupted', 'canceled'])(
    '%s by somebody else is said, and nothing goes on',
    async (reason) => {
      const { plan, synthesis, events } = setUp();
      await plan(A, B);
      synthesis.at(0).listener.start();
      synthesis.at(0).listener.error(reason);
      synthesis.at(1).listener.error('canceled');
      await vi.advanceTimersByTimeAsync(60_000);
      expect(events.filter(({ type }) => type === 'error')).toEqual([
        { type: 'error', token: 1, error: 'speechInterrupted' },
      ]);
      expect(synthesis.texts).toHaveLength(2);
      // What another page cancelled for it may be speaking by now.
      expect(synthesis.gentleCancels).toBe(1);
    },
  );

  test('another page has cancelled, and the waiting one tells it before the sounding one', async () => {
    const { plan, synthesis, told } = setUp();
    await plan(A, B);
    synthesis.at(0).listener.start();
    synthesis.at(1).listener.error('canceled');
    synthesis.at(0).listener.error('interrupted');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told()).toEqual(['start 1', 'error 1']);
    expect(synthesis.texts).toHaveLength(2);
    expect(synthesis.gentleCancels).toBe(1);
  });

  test('a plan that was on its way when the error was told begins nothing, and cancels nothing', async () => {
    const { plan, synthesis } = setUp();
    await plan(A);
    synthesis.at(0).listener.start();
    synthesis.at(0).listener.error('interrupted');
    await plan(A, B);
    await plan();
    expect(synthesis.texts).toEqual([A.text]);
    expect(synthesis.cancels).toBe(1);
    await plan(utterance(3, A.text));
    expect(synthesis.texts).toEqual([A.text, A.text]);
  });

  test('after a failure the next plan tries every voice again', async () => {
    const { plan, voicesUsed, told } = setUp([ANNA]);
    await plan(A);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told()).toEqual(['error 1']);
    await plan(B);
    expect(voicesUsed()).toEqual(['Anna', 'Anna', 'Anna']);
  });

  test('a long text may start late', async () => {
    const { plan, synthesis } = setUp();
    await plan(utterance(1, 'word '.repeat(400)));
    await vi.advanceTimersByTimeAsync(12_000);
    expect(synthesis.texts).toHaveLength(1);
  });

  test('a slow voice may take its time', async () => {
    const { plan, synthesis, told } = setUp();
    await plan(A);
    synthesis.at(0).listener.start();
    await vi.advanceTimersByTimeAsync(8000);
    synthesis.at(0).listener.end();
    expect(told()).toEqual(['start 1', 'end 1']);
  });

  test('the watch on the second utterance begins when it is its turn', async () => {
    const { plan, synthesis } = setUp();
    await plan(A, B);
    synthesis.at(0).listener.start();
    await vi.advanceTimersByTimeAsync(7000);
    synthesis.at(0).listener.end();
    expect(synthesis.texts).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(4000);
    expect(synthesis.texts.slice(2)).toEqual([B.text]);
  });
});

describe('voices', () => {
  test('that arrive late are waited for', async () => {
    const { plan, synthesis } = setUp([]);
    await plan(A);
    synthesis.change([]);
    await vi.advanceTimersByTimeAsync(2000);
    expect(synthesis.texts).toEqual([]);
    synthesis.change([ANNA]);
    await vi.advanceTimersByTimeAsync(0);
    expect(synthesis.texts).toEqual([A.text]);
  });

  test('none at all is said', async () => {
    const { plan, events } = setUp([]);
    await plan(A, B);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(events).toEqual([{ type: 'error', token: 1, error: 'voicesNone' }]);
  });

  test('none but online ones that nobody chose: nothing is sent to their makers', async () => {
    const { plan, synthesis, events } = setUp([onlineVoice('Cloud', 'en-US')]);
    await plan(A);
    expect(synthesis.texts).toEqual([]);
    expect(events).toEqual([{ type: 'error', token: 1, error: 'languageUnspoken' }]);
  });

  test('an online one speaks after the yes of the person, and not before, though it is the choice', async () => {
    const cloud = onlineVoice('Cloud', 'en-US');
    const { plan, voicesUsed } = setUp([cloud, ANNA]);
    await plan(utterance(1, 'Hello.', { voice: voiceKey(cloud) }));
    await plan(utterance(2, 'Hello.', { voice: voiceKey(cloud), online: true }));
    expect(voicesUsed()).toEqual(['Anna', 'Cloud']);
  });

  test('one that was chosen speaks', async () => {
    const { plan, voicesUsed } = setUp();
    await plan(utterance(1, 'Hello.', { voice: voiceKey(BERT) }));
    expect(voicesUsed()).toEqual(['Bert']);
  });

  test('whose list changes in the middle: what sounds goes on, and what follows has a voice that is there', async () => {
    const { plan, synthesis, voicesUsed, told } = setUp();
    const chosen = { voice: voiceKey(BERT) };
    const [first, second] = [utterance(1, A.text, chosen), utterance(2, B.text, chosen)];
    await plan(first);
    synthesis.at(0).listener.start();
    synthesis.change([ANNA]);
    await plan(first, second);
    synthesis.at(0).listener.end();
    synthesis.at(1).listener.start();
    synthesis.at(1).listener.end();
    expect([synthesis.cancels, voicesUsed()]).toEqual([0, ['Bert', 'Anna']]);
    expect(told()).toEqual(['start 1', 'end 1', 'start 2', 'end 2']);
  });

  test('are asked for often, and listened to once', async () => {
    const { engine, synthesis } = setUp([]);
    for (let i = 0; i < 5; i++) {
      void engine.languages();
      await vi.advanceTimersByTimeAsync(7000);
    }
    expect(synthesis.listeners).toBe(1);
  });

  test('are listed by language', async () => {
    const { engine } = setUp([ANNA, BERT, localVoice('Petra', 'de-DE'), localVoice('?', '')]);
    expect(await engine.languages()).toEqual(['de', 'en']);
    expect((await engine.voices('en')).map(({ name }) => name)).toEqual(['Anna', 'Bert']);
  });
});

describe('a text in chunks', () => {
  const CLAUSES = 'the tide went out and left the boats on the sand, '.repeat(10).trim();
  const CLOUD = onlineVoice('Cloud', 'en-US');
  const chosen = (token: number, text: string) =>
    utterance(token, text, { voice: voiceKey(CLOUD), online: true });
  const finish = ({ listener }: ReturnType<FakeSynthesis['at']>) => {
    listener.start();
    listener.end();
  };

  test('goes to an online voice in at most 175 code units each, one behind the other', async () => {
    const { plan, synthesis } = setUp([ANNA, CLOUD]);
    await plan(chosen(1, CLAUSES), chosen(2, B.text));
    expect(synthesis.texts.join('')).toBe(CLAUSES + B.text);
    expect(synthesis.texts.length).toBeGreaterThan(3);
    for (const text of synthesis.texts) expect(text.length).toBeLessThanOrEqual(175);
  });

  test('has the events of one utterance, the words at their places in the whole text', async () => {
    const { plan, synthesis, events, told } = setUp([ANNA, CLOUD]);
    await plan(chosen(1, CLAUSES), chosen(2, B.text));
    const chunks = synthesis.spoken.slice(0, -1);
    for (const { listener, request } of chunks) {
      listener.start();
      listener.boundary(request.text.indexOf('boats'), 5);
      listener.end();
    }
    finish(synthesis.at(-1));
    expect(told()).toEqual(['start 1', 'end 1', 'start 2', 'end 2']);
    const words = events.filter((event) => event.type === 'word' && event.token === 1);
    const places = words.map((word) => (word.type === 'word' ? word.start : -1));
    expect(places.map((start) => CLAUSES.slice(start, start + 5))).toEqual(chunks.map(() => 'boats'));
    expect(new Set(places).size).toBe(chunks.length);
  });

  test('with ends that never come: the next start is their proof', async () => {
    const { plan, synthesis, told } = setUp([ANNA, CLOUD]);
    await plan(chosen(1, CLAUSES), chosen(2, B.text));
    synthesis.at(0).listener.start();
    synthesis.at(1).listener.start();
    synthesis.at(0).listener.end();
    expect(told()).toEqual(['start 1']);
    synthesis.at(-1).listener.start();
    expect(told()).toEqual(['start 1', 'end 1', 'start 2']);
    synthesis.at(-1).listener.end();
    const { length } = synthesis.texts;
    await vi.advanceTimersByTimeAsync(200_000);
    expect(synthesis.texts).toHaveLength(length);
  });

  test('with an end that never comes: no word of that chunk comes after the next one has begun', async () => {
    const { plan, synthesis, events } = setUp([ANNA, CLOUD]);
    await plan(chosen(1, CLAUSES));
    synthesis.at(0).listener.start();
    await vi.advanceTimersByTimeAsync(500);
    synthesis.at(1).listener.start();
    await vi.advanceTimersByTimeAsync(8000);
    const places = events.flatMap((event) => (event.type === 'word' ? [event.start] : []));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places.at(-1)).toBeGreaterThan(synthesis.at(0).request.text.length);
  });

  test('cut off in the middle goes on with the chunk that was cut off, with a local voice in the end', async () => {
    const { plan, synthesis, told, voicesUsed } = setUp([ANNA, CLOUD]);
    await plan(chosen(1, CLAUSES));
    const count = synthesis.texts.length;
    const rest = synthesis.texts.slice(1).join('');
    finish(synthesis.at(0));
    synthesis.at(1).listener.start();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(synthesis.texts.slice(count, 2 * count - 1).join('')).toBe(rest);
    expect(synthesis.texts.at(2 * count - 1)).toBe(rest);
    expect(voicesUsed().slice(0, 2 * count)).toEqual([...Array(2 * count - 1).fill('Cloud'), 'Anna']);
    expect(told()[0]).toBe('start 1');
  });

  test('of a silent online voice is spoken by a local one, which is told', async () => {
    const { plan, synthesis, events } = setUp([ANNA, CLOUD]);
    await plan(chosen(1, 'Hello.'));
    await vi.advanceTimersByTimeAsync(8000);
    synthesis.at(-1).listener.start();
    expect(events).toEqual([{ type: 'start', token: 1, voice: voiceKey(ANNA), instead: true }]);
  });

  test('may be cut off in each chunk once', async () => {
    const { plan, synthesis, voicesUsed, told } = setUp([ANNA, CLOUD]);
    await plan(chosen(1, CLAUSES));
    const said: string[] = [];
    for (let left = synthesis.texts.length; left > 0; left -= 1) {
      synthesis.at(-left).listener.error('network');
      await vi.advanceTimersByTimeAsync(0);
      said.push(synthesis.at(-left).request.text);
      finish(synthesis.at(-left));
    }
    expect(said.join('')).toBe(CLAUSES);
    expect(new Set(voicesUsed())).toEqual(new Set(['Cloud']));
    expect(told().at(-1)).toBe('end 1');
  });

  test('is whole for a local voice, unless it is very long', async () => {
    const { plan, synthesis } = setUp();
    await plan(utterance(1, CLAUSES));
    expect(synthesis.texts).toEqual([CLAUSES]);
  });

  test('of 50,000 characters without a space is spoken, every character once', async () => {
    const { plan, synthesis, told } = setUp();
    const text = 'abcdefghij'.repeat(5000);
    await plan(utterance(1, text), B);
    const count = synthesis.texts.length;
    expect(count).toBe(26);
    for (let i = 0; i < count; i += 1) finish(synthesis.at(i));
    expect(synthesis.texts.join('')).toBe(text + B.text);
    for (const said of synthesis.texts) expect(said.length).toBeLessThanOrEqual(2000);
    expect(told()).toEqual(['start 1', 'end 1', 'start 2', 'end 2']);
  });
});

describe('a preview', () => {
  test('ends the plan and is ended by the next one', async () => {
    const { engine, plan, synthesis, told } = setUp();
    await plan(A, B);
    synthesis.at(0).listener.start();
    engine.preview(utterance(-1, 'This is how I sound.'));
    await vi.advanceTimersByTimeAsync(0);
    expect(synthesis.cancels).toBe(1);
    expect(synthesis.texts.at(-1)).toBe('This is how I sound.');
    await plan(C);
    expect(synthesis.cancels).toBe(2);
    synthesis.at(-1).listener.start();
    expect(told()).toEqual(['start 1', 'start 3']);
  });

  test('can be asked for twice', async () => {
    const { engine, synthesis } = setUp();
    engine.preview(utterance(-1, 'One.'));
    await vi.advanceTimersByTimeAsync(0);
    engine.preview(utterance(-1, 'Two.'));
    await vi.advanceTimersByTimeAsync(0);
    expect(synthesis.texts).toEqual(['One.', 'Two.']);
    expect(synthesis.cancels).toBe(1);
  });
});
