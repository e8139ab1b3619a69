/**
 * Measures how long a word takes from the voice's boundary event to the page's frame that shows it, and counts the
 * layouts that Lectern forces on the way, on a page of 20,000 elements in a real Chromium. The silent voices tell no
 * words, so that the events are dispatched by hand, where the browser would. Needs `npm run build` before it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownDirectory } from '../services/children.mjs';
import { press, printHead, printLimit, quantile, startChromeBench, watchSpeech } from './chrome-bench.mjs';

/** @import { Page } from 'puppeteer-core' */
/** @import { WatchedDocument } from './chrome-bench.mjs' */
/** A word and when it was told, or a frame and what it shows. @typedef {{ at: number, word: string }} Moment */

const SENTENCES = 6;
const WORDS = 30;
const ELEMENTS = 20_000;
const sentence = (/** @type {number} */ n) =>
  `Now ${Array.from({ length: WORDS }, (_, i) => `boat${n}x${i}`).join(' ')} come in.`;
const BOATS = `<!doctype html><html lang="en"><title>Boats</title><style>i { border: 1px solid; }</style>
<article>${Array.from({ length: SENTENCES }, (_, n) => `<p>${sentence(n)}</p>`).join('')}</article>
<aside>${'<i><b></b></i>'.repeat(ELEMENTS / 2)}</aside></html>`;

const bench = await startChromeBench({
  pages: { '/boats.html': BOATS },
  // Slow enough for its words to be told one after the other.
  speech: { voices: [{ name: 'Ada', lang: 'en-US' }], msPerCharacter: 45 },
});

/** Writes down what each frame of the page shows. Self-contained, for the page. */
function watchFrames() {
  /** @type {Moment[]} */ const frames = [];
  const frame = () => {
    const [range] = [...(CSS.highlights.get('lectern-word') ?? [])];
    const word = range?.startContainer.textContent?.slice(range.startOffset, range.endOffset) ?? '';
    frames.push({ at: performance.timeOrigin + performance.now(), word });
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  Object.assign(globalThis, { frames });
}

/** Tells the words of the nth sentence one by one, as a voice does. Self-contained, for the document that speaks. @param {number} nth */
async function tellWords(nth) {
  const { utterances } = /** @type {WatchedDocument} */ (globalThis);
  const utterance = /** @type {SpeechSynthesisUtterance} */ (utterances[nth]);
  /** @type {Moment[]} */ const told = [];
  for (const { index, 0: word } of utterance.text.matchAll(/boat\w+/g)) {
    await new Promise((resolve) => setTimeout(resolve, 70 + Math.random() * 30));
    told.push({ at: performance.timeOrigin + performance.now(), word });
    const boundary = { utterance, name: 'word', charIndex: index, charLength: word.length };
    utterance.dispatchEvent(new SpeechSynthesisEvent('boundary', boundary));
  }
  return told;
}

/** @param {Page} page @param {Page} speaker @param {number} nth */
async function sentenceTimes(page, speaker, nth) {
  await speaker.waitForFunction(
    (count) => /** @type {WatchedDocument} */ (globalThis).starts[count] !== undefined,
    { polling: 5, timeout: 60_000 },
    nth,
  );
  const told = await speaker.evaluate(tellWords, nth);
  const frames = await page.evaluate(
    () => /** @type {typeof globalThis & { frames: Moment[] }} */ (globalThis).frames,
  );
  return told.flatMap(({ at, word }) => {
    const after = frames.filter((frame) => frame.at > at);
    const shown = after.findIndex((frame) => frame.word === word);
    return shown < 0 ? [] : [{ ms: (after[shown]?.at ?? at) - at, frames: shown + 1 }];
  });
}

/**
 * Layouts that a script had to wait for.
 * @param {string} file the trace
 * @typedef {{ name: string, ts: number, dur?: number, pid: number, tid: number }} TraceEvent
 */
function forcedLayouts(file) {
  const { traceEvents } = /** @type {{ traceEvents: TraceEvent[] }} */ (
    JSON.parse(readFileSync(file, 'utf8'))
  );
  const end = (/** @type {TraceEvent} */ { ts, dur = 0 }) => ts + dur;
  const calls = traceEvents.filter(({ name }) => name === 'FunctionCall');
  return traceEvents.filter(
    (layout) =>
      layout.name === 'Layout' &&
      calls.some(
        (call) =>
          call.pid === layout.pid &&
          call.tid === layout.tid &&
          call.ts <= layout.ts &&
          end(layout) <= end(call),
      ),
  ).length;
}

const directory = ownDirectory('trace');
try {
  const page = await bench.open('/boats.html');
  const popup = await bench.popup(page);
  await press(popup, 'Play');
  const speaker = await bench.speaker();
  await speaker.waitForSelector('iframe');
  await press(popup, 'Stop');
  await speaker.evaluate(watchSpeech);
  await page.evaluate(watchFrames);
  const file = join(directory.path, 'trace.json');
  await press(popup, 'Play');
  await page.bringToFront();
  const all = [];
  for (let nth = 0; nth < SENTENCES; nth += 1) {
    // What begins a reading is no word: it is not traced.
    if (nth === 1) await page.tracing.start({ path: file, categories: ['devtools.timeline'] });
    all.push(...(await sentenceTimes(page, speaker, nth)));
  }
  await page.tracing.stop();
  printHead();
  const frames = quantile(
    all.map((one) => one.frames),
    0.95,
  );
  printLimit(
    'boundary event to painted word, median',
    `${quantile(
      all.map(({ ms }) => ms),
      0.5,
    ).toFixed(1)} ms`,
    '–',
  );
  printLimit(
    'the same, 95th percentile',
    `${quantile(
      all.map(({ ms }) => ms),
      0.95,
    ).toFixed(1)} ms`,
    '–',
  );
  printLimit('the same in frames, 95th percentile', `${frames}`, '1');
  printLimit(`layouts forced by ${all.length} words`, `${forcedLayouts(file)}`, '0');
} finally {
  await bench.close();
  directory.remove();
}
