import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test, vi } from 'vitest';
import { errorSentence } from './support/error-sentence.ts';
import { SENTENCES } from './support/garden.ts';
import { BROWSERS, type Lectern, type LecternOptions, startLectern } from './support/lectern.ts';
import type { BrowserName, Surface, Tab } from './support/surface.ts';

/** What another page or program says. */
const FOREIGN = 'Something else has to be said here.';
// The engine waits 8 s and three times the sentence for its end, and then tries again, also with another voice.
const BOUND = 50_000;

interface Reading {
  readonly lectern: Lectern;
  readonly speech: ReturnType<Lectern['listen']>;
  /** Another page, behind the one that is read. */
  readonly other: Tab;
  readonly popup: Surface;
}

/** Reads the garden until a sentence sounds, and goes on with the rest of a test. */
async function reading(
  name: BrowserName,
  speechOptions: LecternOptions['speech'],
  after: number,
  rest: (reading: Reading) => Promise<void>,
): Promise<void> {
  const lectern = await startLectern(name, { source: 'reading', pace: 25, speech: speechOptions ?? {} });
  try {
    const speech = lectern.listen();
    const other = await lectern.open('/other.html');
    const popup = await lectern.browser.openPopup(await lectern.open('/garden.html'));
    await popup.press('Enter');
    await speech.waitFor((spoken) => spoken.length > after);
    await rest({ lectern, speech, other, popup });
  } finally {
    await lectern.close();
  }
}

/** The sentence that a session stands at. */
async function placeOf({ lectern }: Reading): Promise<string> {
  const state = await lectern.session();
  if (!('active' in state)) throw new Error(`There is no place while the session is ${state.status}.`);
  return SENTENCES[state.active.sentencesDone ?? 0] ?? '';
}

/** Waits until the reading is paused, and the popup says why. */
async function pausedBy({ lectern, popup }: Reading, error: 'speechInterrupted'): Promise<void> {
  const paused = async () => {
    expect(await lectern.session()).toMatchObject({ status: 'paused', error });
  };
  await vi.waitFor(paused, { timeout: BOUND, interval: 100 });
  const status = () => popup.evaluate(() => document.querySelector('[role=status]')?.textContent);
  await vi.waitFor(async () => expect(await status()).toBe(errorSentence('en', error)), { timeout: 15_000 });
}

const finished = (lectern: Lectern) =>
  vi.waitFor(
    async () => expect(await lectern.session()).toMatchObject({ status: 'idle', ended: 'finished' }),
    { timeout: BOUND, interval: 100 },
  );

/** The sentence that sounds now. */
const sounding = ({ speech }: Reading) => speech.spoken().at(-1)?.text ?? '';

/** Presses Play, and sees that the sentence that was cut off goes on at one of its words, and all others follow. */
async function goesOnAt(cut: string, { lectern, speech, popup }: Reading): Promise<void> {
  const before = speech.spoken().length;
  await popup.click('Play');
  await finished(lectern);
  const [rest = '?', ...others] = speech
    .spoken()
    .slice(before)
    .map(({ text }) => text);
  expect(cut.endsWith(rest)).toBe(true);
  expect(others).toEqual(SENTENCES.slice(SENTENCES.indexOf(cut) + 1));
}

/** Has the other page cancel all speech and say something itself; gives what it was told of that. */
const cancelAndSpeak = (other: Tab) =>
  other.evaluate((text) => {
    speechSynthesis.cancel();
    const utterance = new SpeechSynthesisUtterance(text);
    const told: string[] = [];
    return new Promise<string[]>((resolve) => {
      utterance.onstart = () => told.push('start');
      utterance.onend = () => resolve([...told, 'end']);
      utterance.onerror = ({ error }) => resolve([...told, error]);
      speechSynthesis.speak(utterance);
    });
  }, FOREIGN);

/** Waits until Lectern's own voice speaks, because those of the system do not; gives the sentence it began with. */
async function ownVoiceReadsOn(now: Reading): Promise<string> {
  const own = async () => {
    const state = await now.lectern.session();
    return state.status === 'speaking' && state.active.voice.startsWith('Lectern (built in)');
  };
  await vi.waitUntil(own, { timeout: 2 * BOUND, interval: 50 });
  return placeOf(now);
}

describe.for(BROWSERS)('in %s', { concurrent: true, timeout: 120_000 }, (name) => {
  test("a voice that falls silent: Lectern's own reads on at the sentence it failed on", () =>
    reading(name, {}, 1, async (now) => {
      now.lectern.faults.set('mute');
      const silent = await ownVoiceReadsOn(now);
      expect(now.speech.texts()).toEqual(SENTENCES.slice(0, SENTENCES.indexOf(silent)));
    }));

  test('a voice that refuses every text: the same', () =>
    reading(name, {}, 1, async (now) => {
      now.lectern.faults.set('refuse');
      const refused = await ownVoiceReadsOn(now);
      expect(now.speech.texts()).toEqual(SENTENCES.slice(0, SENTENCES.indexOf(refused)));
    }));

  test('the speech service is killed and stays away: the same, at the sentence that was cut off', () =>
    reading(name, {}, 2, async (now) => {
      const cut = sounding(now);
      await now.lectern.faults.kill();
      expect(await ownVoiceReadsOn(now)).toBe(cut);
    }));
});

// Firefox connects to the service once, when it starts.
describe('in chrome', { concurrent: true, timeout: 120_000 }, () => {
  test('the speech service is killed and started again by the browser: every sentence is spoken, none lost', () =>
    reading('chrome', { comesBack: true }, 2, async (now) => {
      const cut = sounding(now);
      await now.lectern.faults.kill();
      await finished(now.lectern);
      expect(now.speech.texts()).toEqual(SENTENCES);
      const all = now.speech.spoken().map(({ text }) => text);
      expect(all.filter((text, i) => all.indexOf(text) !== i)).toEqual([cut]);
    }));

  test('the speech service is killed and started again by the system: the same', () =>
    reading('chrome', {}, 2, async (now) => {
      await now.lectern.faults.kill();
      await now.lectern.faults.revive();
      await finished(now.lectern);
      expect(now.speech.texts()).toEqual(SENTENCES);
    }));

  test('another program speaks in between: paused, and Play goes on', () =>
    reading('chrome', {}, 2, async (now) => {
      const cut = sounding(now);
      const env = { ...process.env, ...now.speech.env };
      await promisify(execFile)('spd-say', ['--wait', FOREIGN], { env, timeout: 20_000 });
      await pausedBy(now, 'speechInterrupted');
      expect(await placeOf(now)).toBe(cut);
      await goesOnAt(cut, now);
    }));

  test('another page cancels all speech and speaks: paused, and what that page says is left alone', () =>
    reading('chrome', {}, 2, async (now) => {
      const cut = sounding(now);
      expect(await cancelAndSpeak(now.other)).toEqual(['start', 'end']);
      await pausedBy(now, 'speechInterrupted');
      expect(await placeOf(now)).toBe(cut);
      expect(now.speech.spoken().at(-1)).toMatchObject({ text: FOREIGN, outcome: 'whole' });
      await goesOnAt(cut, now);
    }));
});

test(
  'in firefox another page cancels its own speech alone, and waits for its turn',
  { timeout: 60_000 },
  () =>
    reading('firefox', {}, 2, async (now) => {
      expect(await cancelAndSpeak(now.other)).toEqual(['start', 'end']);
      await finished(now.lectern);
      expect(now.speech.texts().filter((text) => text !== FOREIGN)).toEqual(SENTENCES);
    }),
);
