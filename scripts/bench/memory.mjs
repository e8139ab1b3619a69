/**
 * Measures whether memory grows while Lectern reads for an hour: the sentences of an hour, spoken fast by silent
 * voices in a real Chromium. What worker and offscreen document hold after each collection of garbage is compared,
 * the least of the last quarter with that of the first, since between two sentences nothing is under way. V8 translates what runs often to machine code, which grows for a while in
 * anything that runs: here it leaves that. Needs `npm run build` before it.
 */
import { press, printHead, printRatio, startChromeBench } from './chrome-bench.mjs';

/** @import { CDPSession } from 'puppeteer-core' */

// An hour at 14 code units a second.
const SENTENCES = Math.round((14 * 3600) / 50);
const SAMPLES = 40;
const PER_PARAGRAPH = 5;
const text = Array.from(
  { length: SENTENCES },
  (_, n) => `Boat number ${n + 1} comes in with fish and two sailors.`,
);
const paragraphs = Array.from({ length: Math.ceil(SENTENCES / PER_PARAGRAPH) }, (_, n) =>
  text.slice(n * PER_PARAGRAPH, (n + 1) * PER_PARAGRAPH).join(' '),
);
const HOUR = `<!doctype html><html lang="en"><title>Boats</title><article>${paragraphs.map((one) => `<p>${one}</p>`).join('')}</article></html>`;

const bench = await startChromeBench({
  pages: { '/hour.html': HOUR },
  speech: { voices: [{ name: 'Ada', lang: 'en-US' }], msPerCharacter: 0.2 },
  args: ['--js-flags=--no-opt --no-sparkplug --no-maglev'],
});

/** Bytes that are in use once the garbage is gone. @param {CDPSession} session */
async function used(session) {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

try {
  const page = await bench.open('/hour.html');
  await press(await bench.popup(page), 'Play');
  await page.bringToFront();
  const parts = {
    'the worker': (await bench.worker()).client,
    'the offscreen document': await (await bench.speaker()).createCDPSession(),
  };
  /** @type {Map<string, number[]>} */ const held = new Map();
  for (let sample = 1; sample <= SAMPLES; sample += 1) {
    const count = Math.floor((sample * (SENTENCES - 5)) / SAMPLES);
    await bench.speech.waitFor((spoken) => spoken.length >= count, { timeout: 60_000 });
    for (const [name, session] of Object.entries(parts))
      held.set(name, [...(held.get(name) ?? []), await used(session)]);
  }
  printHead();
  for (const [name, sizes] of held) {
    const quarter = sizes.length / 4;
    const first = Math.min(...sizes.slice(0, quarter)) / 1024;
    printRatio(
      `heap of ${name}, last quarter of an hour against the first`,
      Math.min(...sizes.slice(-quarter)) / 1024,
      first,
      1.05,
      'KB',
    );
  }
} finally {
  await bench.close();
}
