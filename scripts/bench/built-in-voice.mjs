/**
 * Measures Lectern's own voice by itself, in Node, with the files of the built package: what it adds to the package,
 * the CPU time until the first sentence is sound when nothing is loaded and when all is, the CPU time for a second of
 * speech in a long text, and how many times faster than speech an MP3 file is made. Needs `npm run build` before it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { classicScript } from '../build/bench-script.mjs';
import { ROOT } from '../setup/run.mjs';
import { printHead, printLimit } from './chrome-bench.mjs';

/** @import { BuiltInVoiceBench } from './built-in-voice-in-node.ts' */

const FOLDER = join(ROOT, 'dist/chrome/built-in');
const SENTENCE = 'The ferry leaves the harbour at a quarter past eight, and nobody waits on the pier.';
const VOICE = { voice: 'en', dictionary: 'en', rate: 1, pitch: 1 };

const zipped = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .reduce(
    (sum, { parentPath, name }) => sum + deflateRawSync(readFileSync(join(parentPath, name))).length,
    0,
  );

/** CPU seconds of some work. @template T @param {() => Promise<T>} work */
async function cpu(work) {
  const before = process.cpuUsage();
  const value = await work();
  const { user, system } = process.cpuUsage(before);
  return { value, seconds: (user + system) / 1e6 };
}

new Function(await classicScript('scripts/bench/built-in-voice-in-node.ts'))();
const { Espeak, FileMaker, SAMPLE_RATE } = /** @type {{ builtInVoice: BuiltInVoiceBench }} */ (
  /** @type {unknown} */ (globalThis)
).builtInVoice;
const load = (/** @type {string} */ file) => import(pathToFileURL(join(FOLDER, file)).href);

const memory = process.memoryUsage().rss;
/** @type {InstanceType<BuiltInVoiceBench['Espeak']> | undefined} */ let opened;
const cold = await cpu(async () => {
  const [{ startEspeak }, { DATA }] = [await load('espeak-ng.js'), await load('espeak-ng-data.js')];
  opened = new Espeak(startEspeak, DATA);
  return opened.sound({ ...VOICE, text: SENTENCE });
});
const espeak = /** @type {InstanceType<BuiltInVoiceBench['Espeak']>} */ (opened);
const grown = process.memoryUsage().rss - memory;
for (let count = 0; count < 20; count += 1) await espeak.sound({ ...VOICE, text: SENTENCE });
const warm = await cpu(() => espeak.sound({ ...VOICE, text: SENTENCE }));
const long = await cpu(() => espeak.sound({ ...VOICE, text: `${SENTENCE} `.repeat(50) }));

const paragraph = /** @type {const} */ ({ kind: 'paragraph', lang: 'en', text: SENTENCE });
const reading = /** @type {const} */ ({
  id: 'bench',
  title: 'Bench',
  lang: 'en',
  url: 'https://example.org/',
  source: 'page',
  start: { segment: 0, offset: 0 },
  segments: Array.from({ length: 100 }, () => paragraph),
});
const AS_USUAL = { asWritten: [], emojiNames: false, pronunciations: [] };
const nowhere = { write: () => undefined };
const file = await cpu(() =>
  new FileMaker(
    { reading, format: 'mp3', rate: 1, pitch: 1, spoken: AS_USUAL, languages: 'en', name: 'bench' },
    {
      sound: (request) => espeak.sound(request),
      audio: nowhere,
      timedText: nowhere,
      progress: () => undefined,
    },
  ).make(),
);

printHead();
printLimit('what it adds to the package, zipped', `${(zipped / 1e6).toFixed(2)} MB`, '3 MB');
printLimit('memory it takes, in Node', `${(grown / 1e6).toFixed(0)} MB`, '40 MB');
printLimit('CPU until the first sentence is sound, cold', `${(1000 * cold.seconds).toFixed(0)} ms`, '250 ms');
printLimit('the same, warm', `${(1000 * warm.seconds).toFixed(0)} ms`, '40 ms');
const second = long.seconds / (long.value.samples.length / SAMPLE_RATE);
printLimit('CPU for a second of speech, long text', `${second.toFixed(4)} s`, '0.01 s');
printLimit('an MP3 file, times faster than speech', (file.value / file.seconds).toFixed(0), 'at least 40');
