import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { BUILT_IN_VOICES, LANGUAGE_FILES } from '../../src/speech/built-in/built-in-voices.ts';

/** @typedef {{ path: string, start: number, end: number }} DataFile */

const PACKAGE = dirname(createRequire(import.meta.url).resolve('@echogarden/espeak-ng-emscripten'));
const ROOT = '/usr/share/espeak-ng-data/';
// The one call that would load 24 MB of data for all languages over the network stack.
const LOAD_ALL = /loadPackage\(\{files:(\[.*?\]),remote_package_size:\d+\}\)/s;
const SOUNDS = ['phondata', 'phonindex', 'phontab', 'intonations'];

const source = () => readFileSync(join(PACKAGE, 'espeak-ng.js'), 'utf8');

/** eSpeak NG's script without the data of all languages. @param {string} script */
function withoutData(script) {
  const found = script.match(LOAD_ALL);
  if (!found) throw new Error('eSpeak NG has changed: adapt LOAD_ALL in scripts/build/espeak-ng.mjs.');
  return script
    .replace(found[0], 'undefined')
    .replace('export default Module;', 'export { Module as startEspeak };');
}

/** Where each file lies in the data. @param {string} script @returns {DataFile[]} */
function dataFiles(script) {
  const list = script.match(LOAD_ALL)?.[1] ?? '[]';
  const entries = list.matchAll(/\{filename:"([^"]+)",start:(\d+),end:(\d+)\}/g);
  return [...entries].map(([, path = '', start, end]) => ({ path, start: Number(start), end: Number(end) }));
}

/** A module of files in base64. @param {readonly [string, string][]} files */
const moduleOf = (files) => `export const files = ${JSON.stringify(Object.fromEntries(files))};\n`;

/** A list of literal imports, which bundlers and the rules of stores can follow. @param {readonly string[]} names */
const indexOf = (names) =>
  [
    'export const DATA = {',
    ...names.map((name) => `  '${name}': () => import('./data/${name}.js'),`),
    '};',
    '',
  ].join('\n');

/**
 * Writes eSpeak NG with the data of the built-in voices into a folder, as modules: no page of the extension may
 * connect to anything, not even to its own files, so that the data comes as scripts too.
 * @param {string} folder
 */
export function writeEspeak(folder) {
  const script = source();
  const data = readFileSync(join(PACKAGE, 'espeak-ng.data'));
  const files = new Map(dataFiles(script).map((file) => [file.path.replace(ROOT, ''), file]));
  const read = (/** @type {string} */ name) => {
    const file = files.get(name);
    if (!file) throw new Error(`eSpeak NG has no file ${name}.`);
    return data.subarray(file.start, file.end).toString('base64');
  };
  const dictionaries = [...new Set(BUILT_IN_VOICES.map(({ dictionary }) => `${dictionary}_dict`))];
  const base = [...SOUNDS, ...LANGUAGE_FILES.map((file) => `lang/${file}`)];
  /** @type {[string, string[]][]} */
  const modules = [
    ['base', base],
    ...dictionaries.map((name) => /** @type {[string, string[]]} */ ([name, [name]])),
  ];
  mkdirSync(join(folder, 'data'), { recursive: true });
  writeFileSync(join(folder, 'espeak-ng.js'), withoutData(script));
  writeFileSync(join(folder, 'espeak-ng-data.js'), indexOf(modules.map(([name]) => name)));
  for (const [name, held] of modules)
    writeFileSync(join(folder, 'data', `${name}.js`), moduleOf(held.map((file) => [file, read(file)])));
}
