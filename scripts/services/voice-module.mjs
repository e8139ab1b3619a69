/**
 * An output module for speech-dispatcher that writes down everything it is given to speak.
 * With `module` in its configuration it stands in front of a real module and passes everything on;
 * without, it is itself a silent voice that takes a fixed time for each character.
 * Started by speech-dispatcher with one argument: the path of a JSON file (`ModuleConfig`).
 */
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { lines, voiceRecord } from './voice-record.mjs';

/**
 * @typedef {{ record: string, pace: string, fault: string, pid: string,
 *   voices: readonly { name: string, lang: string }[], module?: { path: string, config: string } }} ModuleConfig
 *   `pace`: a file with the milliseconds for each character, read again for each text.
 *   `fault`: a file that says what becomes of a text: `refuse` it with an error, begin it and never end (`mute`),
 *   or let it sound until the file says something else (`hold`, with a number behind it).
 *   `pid`: the file to write the own process's id into.
 */

/** @type {ModuleConfig} */
const config = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
const record = voiceRecord(config.record);

/** @param {string[]} answer */
function say(...answer) {
  for (const line of answer) record.fromModule(line);
  process.stdout.write(`${answer.join('\n')}\n`);
}

/** The longest time that a timer takes, 24 days. */
const FOREVER = 2 ** 31 - 1;

/** @type {NodeJS.Timeout | undefined} */
let speaking;
/** @type {NodeJS.Timeout | undefined} */
let holding;

/** @param {string} event */
function finish(event) {
  if (!speaking) return;
  clearTimeout(speaking);
  clearInterval(holding);
  speaking = undefined;
  say(event);
}

/** Chromium sends 100·log₃(rate), which this undoes; the text's length is that of the SSML. @param {string} text */
function duration(text) {
  const perCharacter = Number(readFileSync(config.pace, 'utf8'));
  return (perCharacter * text.length) / 3 ** (Number(record.settings['rate'] ?? 0) / 100);
}

/** What the module answers as soon as it sees a list's first line. */
const RECEIVING = new Map([
  ['SET', '203 OK RECEIVING SETTINGS'],
  ['AUDIO', '207 OK RECEIVING AUDIO SETTINGS'],
  ['LOGLEVEL', '207 OK RECEIVING LOGLEVEL SETTINGS'],
  ['SPEAK', '202 OK RECEIVING MESSAGE'],
  ['CHAR', '202 OK RECEIVING MESSAGE'],
  ['KEY', '202 OK RECEIVING MESSAGE'],
  ['SOUND_ICON', '202 OK RECEIVING MESSAGE'],
]);

/** @param {string[]} data */
function speak(data) {
  const fault = readFileSync(config.fault, 'utf8');
  if (fault === 'refuse') return say('401 ERR INTERNAL');
  say('200 OK SPEAKING', '701 BEGIN');
  const time = fault !== '' ? FOREVER : duration(data.join('\n').replace(/<[^>]*>/g, ''));
  speaking = setTimeout(() => finish('702 END'), time);
  if (fault.startsWith('hold')) holding = setInterval(() => release(fault), 10);
}

/** Lets a text that is held end. @param {string} fault how it was held */
function release(fault) {
  if (readFileSync(config.fault, 'utf8') !== fault) finish('702 END');
}

/** @type {Record<string, (data: string[]) => void>} */
const COMMANDS = {
  INIT: () => say('299-ready', '299 OK LOADED SUCCESSFULLY'),
  SET: () => say('203 OK SETTINGS RECEIVED'),
  AUDIO: () => say('203 OK AUDIO INITIALIZED'),
  LOGLEVEL: () => say('203 OK LOGLEVEL SET'),
  SPEAK: speak,
  CHAR: speak,
  KEY: speak,
  SOUND_ICON: speak,
  STOP: () => finish('703 STOP'),
  PAUSE: () => finish('704 PAUSE'),
  'DEBUG OFF ': () => say('200 OK DEBUGGING OFF'),
  QUIT: () => {
    say('210 OK QUIT');
    process.exit();
  },
};

function listVoices() {
  const rows = config.voices.map(({ name, lang }) => `200-${name}\t${lang}\tnone`);
  say(...rows, '200 OK VOICE LIST SENT');
}

/** @param {string} line */
function answer(line) {
  const finished = record.fromServer(line);
  if (!finished) {
    const receiving = RECEIVING.get(line);
    if (receiving) say(receiving);
  } else if (finished.command.startsWith('LIST VOICES')) listVoices();
  else (COMMANDS[finished.command] ?? (() => say('300 ERR UNKNOWN COMMAND')))(finished.data);
}

/** Keeps the list of a real module's voices to the ones asked for. @param {string} line */
function isWanted(line) {
  if (config.voices.length === 0 || !line.startsWith('200-')) return true;
  const [name, lang] = line.slice(4).split('\t');
  return config.voices.some((voice) => voice.name === name && voice.lang === lang);
}

/** @param {{ path: string, config: string }} module */
function standInFrontOf(module) {
  const real = spawn(module.path, [module.config], { stdio: ['pipe', 'pipe', 'inherit'] });
  real.on('exit', () => process.exit());
  process.stdin.on('end', () => real.stdin.end());
  process.stdin.on(
    'data',
    lines((line) => {
      record.fromServer(line);
      real.stdin.write(`${line}\n`);
    }),
  );
  // The module hands over its sound in the same stream: every byte must stay as it is.
  real.stdout.setEncoding('latin1').on(
    'data',
    lines((line) => {
      record.fromModule(line);
      if (isWanted(line)) process.stdout.write(`${line}\n`, 'latin1');
    }),
  );
}

writeFileSync(config.pid, String(process.pid));
process.stdin.setEncoding('utf8');
if (config.module) standInFrontOf(config.module);
else process.stdin.on('data', lines(answer)).on('end', () => process.exit());
