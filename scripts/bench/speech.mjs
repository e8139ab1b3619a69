/**
 * Measures how soon a reading begins and how soon one sentence follows another, in a real Chromium with a voice of
 * eSpeak NG, by the events that the browser gives. The reference is a bare `speechSynthesis.speak()` of the same sentence in an offscreen
 * document of an extension that does nothing else, in between. Needs `npm run build` before it.
 */
import { until } from '../services/children.mjs';
import {
  load,
  median,
  press,
  printHead,
  printRatio,
  startChromeBench,
  watchSpeech,
} from './chrome-bench.mjs';

/** @import { Page } from 'puppeteer-core' */
/** @import { WatchedDocument } from './chrome-bench.mjs' */

const TIMES = 20;
const TIMES_OF_HUGE = 5;
const GAPS = 15;
const LINES = Array.from({ length: GAPS + 1 }, (_, n) => `Boat ${n + 1} goes out.`);
const HARBOUR = `<!doctype html><html lang="en"><title>Harbour</title><article><p>The harbour wakes up before the sun does.${LINES.map((text) => ` ${text}`).join('')}</p></article></html>`;
/** @type {typeof import('../../test/browser/support/huge-page.ts')} */
const { hugePage } = await load('test/browser/support/huge-page.ts');
const HUGE = hugePage(5_000_000);

const bench = await startChromeBench({
  pages: { '/harbour.html': HARBOUR, '/huge.html': HUGE },
  speech: { module: 'espeak' },
});

/** Has a popup write down when it is clicked. Self-contained, for the page. */
function watchClicks() {
  const noted = (/** @type {Event} */ { timeStamp }) =>
    Object.assign(globalThis, { clicked: performance.timeOrigin + timeStamp });
  document.addEventListener('click', noted, { capture: true });
}

/** From the click on Play to the start of the first sentence. @param {Page} popup @param {Page} speaker */
async function clickToStart(popup, speaker) {
  const before = await speaker.evaluate(() => /** @type {WatchedDocument} */ (globalThis).utterances.length);
  await press(popup, 'Play');
  const started = await speaker.waitForFunction(
    (count) => /** @type {WatchedDocument} */ (globalThis).starts[count],
    { polling: 5, timeout: 60_000 },
    before,
  );
  const clicked = await popup.evaluate(
    () => /** @type {typeof globalThis & { clicked: number }} */ (globalThis).clicked,
  );
  const time = /** @type {number} */ (await started.jsonValue()) - clicked;
  await press(popup, 'Stop');
  await popup.waitForSelector('::-p-aria([name="Play"][role="button"])');
  await silence();
  return time;
}

const silence = () => bench.speech.waitFor((spoken) => spoken.at(-1)?.outcome !== 'speaking');

/** From a bare `speak()` to its start. @param {Page} bare @param {string} text */
async function bareStart(bare, text) {
  const time = await bare.evaluate(
    (words) =>
      new Promise((resolve) => {
        const utterance = new SpeechSynthesisUtterance(words);
        utterance.lang = 'en-US';
        utterance.voice = speechSynthesis.getVoices().find(({ lang }) => lang === 'en-US') ?? null;
        const begun = performance.now();
        utterance.onstart = () => {
          resolve(performance.now() - begun);
          speechSynthesis.cancel();
        };
        speechSynthesis.speak(utterance);
      }),
    text,
  );
  await silence();
  return /** @type {number} */ (time);
}

/** @param {string} path @param {Page} bare @param {string} first its first sentence @param {number} [times] */
async function starts(path, bare, first, times = TIMES) {
  const page = await bench.open(path);
  const popup = await bench.popup(page);
  await popup.evaluate(watchClicks);
  // The first time the document that speaks has to be made: that is not warm.
  await press(popup, 'Play');
  await bench.speech.waitFor((spoken) => spoken.at(-1)?.text === first, { timeout: 60_000 });
  await press(popup, 'Stop');
  await silence();
  const speaker = await watchedSpeaker();
  /** @type {number[]} */ const ours = [];
  /** @type {number[]} */ const theirs = [];
  for (let count = 0; count < times; count += 1) {
    theirs.push(await bareStart(bare, first));
    ours.push(await clickToStart(popup, speaker));
  }
  await page.close();
  return { ours: median(ours), theirs: median(theirs) };
}

/** The times between an end and the start that follows it, of all that a document spoke. @param {Page} speaker */
const gaps = (speaker) =>
  speaker.evaluate(() => {
    const { starts, ends } = /** @type {WatchedDocument} */ (globalThis);
    const times = ends.map((end, n) => (starts[n + 1] ?? Number.NaN) - end);
    return times.filter((time) => time >= 0 && time < 1000);
  });

/** Two utterances are queued by hand, as Lectern does, and the next one when one has begun. @param {Page} bare */
async function bareGaps(bare) {
  await bare.evaluate(
    (texts) =>
      new Promise((resolve) => {
        const rest = [...texts];
        const say = () => {
          const text = rest.shift();
          if (text === undefined) return;
          const utterance = new SpeechSynthesisUtterance(text);
          utterance.lang = 'en-US';
          utterance.voice = speechSynthesis.getVoices().find(({ lang }) => lang === 'en-US') ?? null;
          utterance.onstart = say;
          if (rest.length === 0) utterance.onend = resolve;
          speechSynthesis.speak(utterance);
        };
        say();
        say();
      }),
    LINES,
  );
  return gaps(bare);
}

/** Lectern's document that speaks, watched: the browser closes it after a silence, and Lectern makes another. */
async function watchedSpeaker() {
  const speaker = await bench.speaker();
  await speaker.waitForSelector('iframe');
  if (!(await speaker.evaluate(() => 'starts' in globalThis))) await speaker.evaluate(watchSpeech);
  return speaker;
}

async function ourGaps() {
  const page = await bench.open('/harbour.html');
  const popup = await bench.popup(page);
  await press(popup, 'Play');
  // Drawing the popup would take the thread that speaks.
  await popup.close();
  const speaker = await watchedSpeaker();
  const ended = () => speaker.evaluate(() => /** @type {WatchedDocument} */ (globalThis).ends.length);
  const before = await ended();
  // What was handed over before it was watched is not counted.
  const most = before + LINES.length - 2;
  await until(async () => (await ended()) >= most, { what: 'the sentences', timeout: 90_000, every: 200 });
  await page.close();
  return gaps(speaker);
}

try {
  const bare = await bench.bareSpeaker();
  // Without frames: nobody sees the document.
  await bare.waitForFunction(() => speechSynthesis.getVoices().length > 0, { polling: 50 });
  printHead();
  const article = await starts('/harbour.html', bare, 'The harbour wakes up before the sun does.');
  printRatio('click to the start of the first sentence', article.ours, article.theirs, 1.25);
  const huge = await starts('/huge.html', bare, "The keeper's book", TIMES_OF_HUGE);
  printRatio('the same on a page of 5 MB', huge.ours, huge.theirs, 1.6);
  /** @type {number[]} */ const ours = [];
  /** @type {number[]} */ const theirs = [];
  await bare.evaluate(watchSpeech);
  for (let round = 0; round < 2; round += 1) {
    theirs.push(...(await bareGaps(bare)));
    ours.push(...(await ourGaps()));
  }
  printRatio('gap between sentences', median(ours), median(theirs), 1.1);
} finally {
  await bench.close();
}
