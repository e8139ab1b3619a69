import { appendFileSync } from 'node:fs';

/**
 * One line of the record: a text handed to a voice, or how it ended.
 * @typedef {{ event: 'speak', id: number, at: number, text: string, lang: string, voice: string,
 *   rate: number, pitch: number, volume: number }
 *   | { event: 'end' | 'stop' | 'pause' | 'refuse', id: number, at: number }} RecordLine
 */

const SPEAKING = new Set(['SPEAK', 'CHAR', 'KEY', 'SOUND_ICON']);
const LISTS = new Set(['SET', 'AUDIO', 'LOGLEVEL', ...SPEAKING]);
const ENDINGS = new Map(
  /** @type {const} */ ([
    ['702', 'end'],
    ['703', 'stop'],
    ['704', 'pause'],
    ['401', 'refuse'],
  ]),
);
const ENTITIES = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/**
 * The text as the browser sent it. Chromium wraps SSML; speech-dispatcher itself adds <speak> and a
 * <mark/> after each ".", "?" and "!", and escapes <, > and &.
 * @param {string} ssml
 */
const plainText = (ssml) =>
  ssml
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|amp|quot|apos);/g, (_, name) => ENTITIES.get(name) ?? '')
    .trim();

/** Splits a stream into lines. @param {(line: string) => void} onLine */
export function lines(onLine) {
  let rest = '';
  return (/** @type {string} */ chunk) => {
    const parts = (rest + chunk).split('\n');
    rest = parts.pop() ?? '';
    for (const line of parts) onLine(line);
  };
}

/**
 * Follows the protocol between speech-dispatcher and one output module (SPEAK … ".", SET … ".", STOP on
 * the way there; 701 BEGIN, 702 END, 703 STOP, 704 PAUSE on the way back) and writes down what is spoken.
 * @param {string} file
 */
export function voiceRecord(file) {
  /** @type {Record<string, string>} */
  const settings = {};
  let id = 0;
  let running = false;
  let command = '';
  /** @type {string[]} */
  let data = [];

  /** @param {RecordLine} line */
  const write = (line) => appendFileSync(file, `${JSON.stringify(line)}\n`);
  const number = (/** @type {string} */ name) => Number(settings[name] ?? 0);

  const speak = () => {
    id += 1;
    running = true;
    const { language = '', synthesis_voice: voice = '' } = settings;
    const parameters = { rate: number('rate'), pitch: number('pitch'), volume: number('volume') };
    write({
      event: 'speak',
      id,
      at: Date.now(),
      text: plainText(data.join('\n')),
      lang: language,
      voice,
      ...parameters,
    });
  };
  const set = () => {
    for (const line of data) {
      const [name = '', ...value] = line.split('=');
      settings[name] = value.join('=');
    }
  };

  return {
    settings,
    /**
     * A line from speech-dispatcher. Returns the finished command with its data lines, or null while a
     * list is still coming in.
     * @param {string} line
     */
    fromServer(line) {
      if (command !== '') {
        if (line !== '.') {
          data.push(line.startsWith('..') ? line.slice(1) : line);
          return null;
        }
        const finished = { command, data };
        if (command === 'SET') set();
        if (SPEAKING.has(command)) speak();
        command = '';
        return finished;
      }
      if (!LISTS.has(line)) return { command: line, data: [] };
      command = line;
      data = [];
      return null;
    },
    /** A line from the module. @param {string} line */
    fromModule(line) {
      const event = ENDINGS.get(/** @type {'702' | '703' | '704' | '401'} */ (line.slice(0, 3)));
      if (!event || line[3] !== ' ' || !running) return;
      running = false;
      write({ event, id, at: Date.now() });
    },
  };
}
