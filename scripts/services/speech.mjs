import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ownDirectory, until } from './children.mjs';
import { dispatcher, killVoice } from './dispatcher.mjs';
import { startSound } from './sound.mjs';

/** @import { RecordLine } from './voice-record.mjs' */
/** @import { ModuleConfig } from './voice-module.mjs' */

/**
 * A text that a voice was really given. `lang` is what the browser asked for, `rate`, `pitch` and `volume`
 * are speech-dispatcher's -100…100 (Chromium sends 100·log₃ of the web's rate).
 * `outcome`: still sounding, heard to its end, cut off, or never begun. espeak-ng hands its sound over long before it is
 * heard, so there `whole` means no more than that. `at` and `until` say when it began and ended.
 * @typedef {{ text: string, lang: string, voice: string, rate: number, pitch: number, volume: number,
 *   at: number, until: number | null, outcome: 'speaking' | 'whole' | 'cut' | 'refused' }} Spoken
 */

/**
 * Where the speech of a running service can be read, as plain data that fits through `inject`.
 * @typedef {{ env: Record<string, string>, record: string, pace: string }} SpeechAddress
 */

/**
 * - `module`: `recorder` has silent voices, fast and the same on each run (four, unless `voices` names others);
 *   `espeak` is espeak-ng into a null sink.
 * - `running`: whether there is a service at all.
 * - `heard`: whether there is a sound server that nobody hears, as `espeak` has anyway; record it with `sound`.
 * - `comesBack`: whether a browser that finds no service may start it, as on most people's machines.
 * @typedef {{ module?: 'recorder' | 'espeak', msPerCharacter?: number, voices?: ModuleConfig['voices'],
 *   running?: boolean, heard?: boolean,
 *   comesBack?: boolean }} SpeechOptions
 */

/** The silent voices: a browser shows them as "<name> <module>" (Chromium) or "<name>" (Firefox). */
const SILENT_VOICES = [
  { name: 'Ada', lang: 'en-US' },
  { name: 'Brook', lang: 'en-GB' },
  { name: 'Dora', lang: 'de-DE' },
  { name: 'Emil', lang: 'de-AT' },
];

/** Two voices of espeak-ng instead of 13,000, so that a browser has its list at once. */
const ESPEAK_VOICES = [
  { name: 'English (Great Britain)', lang: 'en-GB' },
  { name: 'English (America)', lang: 'en-US' },
  { name: 'German', lang: 'de' },
];

const ESPEAK_MODULE = '/usr/lib/speech-dispatcher-modules/sd_espeak-ng';
const ESPEAK_CONFIG = '/etc/speech-dispatcher/modules/espeak-ng.conf';

/**
 * @param {'recorder' | 'espeak'} module @param {string} directory @param {ModuleConfig['voices']} silent
 * @returns {ModuleConfig}
 */
const moduleConfig = (module, directory, silent) => ({
  record: join(directory, 'record.jsonl'),
  pace: join(directory, 'pace'),
  fault: join(directory, 'fault'),
  pid: join(directory, 'voice.pid'),
  voices: module === 'espeak' ? ESPEAK_VOICES : silent,
  ...(module === 'espeak' && { module: { path: ESPEAK_MODULE, config: ESPEAK_CONFIG } }),
});

/** @param {string} directory @param {ModuleConfig} config @param {number} msPerCharacter @param {boolean} comesBack */
function writeConfig(directory, config, msPerCharacter, comesBack) {
  mkdirSync(join(directory, 'modules'), { recursive: true });
  appendFileSync(config.record, '');
  writeFileSync(config.pace, String(msPerCharacter));
  writeFileSync(config.fault, '');
  const wrapper = join(directory, 'voice');
  const script = join(dirname(fileURLToPath(import.meta.url)), 'voice-module.mjs');
  writeFileSync(join(directory, 'modules', 'voice.json'), JSON.stringify(config));
  writeFileSync(wrapper, `#!/bin/sh\nexec '${process.execPath}' '${script}' "$@"\n`);
  chmodSync(wrapper, 0o755);
  // Where a browser that starts the service itself has it look for its configuration.
  symlinkSync('.', join(directory, 'speech-dispatcher'));
  writeFileSync(
    join(directory, 'speechd.conf'),
    [
      'LogLevel 3',
      `SocketPath "${join(directory, 'speechd.sock')}"`,
      ...(comesBack ? ['Timeout 2'] : ['DisableAutoSpawn']),
      'DefaultLanguage "en"',
      `AddModule "lectern" "${wrapper}" "voice.json" "${join(directory, 'module.log')}"`,
      'DefaultModule lectern',
      '',
    ].join('\n'),
  );
}

/**
 * Starts a speech-dispatcher of its own. What it gets, measured with Chromium 156 and Firefox ESR 153:
 * - Both send the plain text of one utterance, never a second one before the first has ended; <speak>, <mark>
 *   and entities are speech-dispatcher's own and are taken off again.
 * - Both name the voice; Chromium also sets the language (`u.lang`), Firefox leaves speech-dispatcher's default.
 * - Rate 1.5 arrives as 36 from Chromium (100·log₃) and as 44 from Firefox; Firefox sets the volume to 100.
 * - `cancel()` is STOP, which the module answers with 703. Neither browser ever needs PAUSE.
 * @param {SpeechOptions} [options]
 */
export async function startSpeech({
  module = 'recorder',
  msPerCharacter = 2,
  voices = SILENT_VOICES,
  running = true,
  heard = module === 'espeak',
  comesBack = false,
} = {}) {
  const directory = ownDirectory('speech');
  const sound = heard ? await startSound() : undefined;
  const config = moduleConfig(module, directory.path, voices);
  writeConfig(directory.path, config, msPerCharacter, comesBack);
  const server = dispatcher(directory.path, sound?.env ?? {});
  if (running) await server.start();
  /** @type {SpeechAddress} */
  const address = {
    env: { SPEECHD_ADDRESS: `unix_socket:${server.socket}`, XDG_CONFIG_HOME: directory.path, ...sound?.env },
    record: config.record,
    pace: config.pace,
  };
  return {
    address,
    directory: directory.path,
    ...listenTo(address),
    faults: {
      /** Kills speech-dispatcher with its voices, as a crash does. */
      kill: server.kill,
      /** Starts it again at the same address. */
      revive: server.start,
      /** Kills the voices, and leaves speech-dispatcher as it is. */
      killVoice: () => killVoice(config.pid),
      /**
       * What becomes of the texts to come; '' is well. What is held sounds until this is said again.
       * @param {'' | 'refuse' | 'mute' | `hold ${number}`} how
       */
      set: (how) => writeAtOnce(config.fault, how),
      /** Kills the sound server that the voices of espeak-ng are heard through. */
      killSound: async () => sound?.stop(),
    },
    async stop() {
      await server.kill();
      await sound?.stop();
      directory.remove();
    },
  };
}

/** Writes a file that another program reads all the time: it must never see half of it. @param {string} file @param {string} text */
function writeAtOnce(file, text) {
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}

const OUTCOMES = /** @type {const} */ ({ end: 'whole', stop: 'cut', pause: 'cut', refuse: 'refused' });

/** @param {string} file @returns {Spoken[]} */
function readRecord(file) {
  /** @type {Spoken[]} */
  const spoken = [];
  // A voice that was killed and started again counts from 1 again.
  /** @type {Map<number, Spoken>} */
  const open = new Map();
  for (const row of readFileSync(file, 'utf8').split('\n')) {
    if (row === '') continue;
    /** @type {RecordLine} */
    const line = JSON.parse(row);
    if (line.event === 'speak') {
      const { event: _, id, ...rest } = line;
      /** @type {Spoken} */
      const entry = { ...rest, until: null, outcome: 'speaking' };
      spoken.push(entry);
      open.set(id, entry);
    } else {
      const entry = open.get(line.id);
      if (entry) Object.assign(entry, { until: line.at, outcome: OUTCOMES[line.event] });
    }
  }
  return spoken;
}

/**
 * A view of what a speech service speaks from now on.
 * @param {SpeechAddress} address
 */
export function listenTo({ env, record, pace }) {
  const before = readRecord(record).length;
  const spoken = () => readRecord(record).slice(before);
  return {
    /** What a browser must be started with to find the service. */
    env,
    /** Everything given to the voice so far, in order. */
    spoken,
    /** Only what was heard to its end. */
    texts: () => spoken().flatMap(({ outcome, text }) => (outcome === 'whole' ? [text] : [])),
    /**
     * Waits until what was spoken is as wanted, and gives it.
     * @param {(spoken: Spoken[]) => boolean} wanted
     * @param {{ what?: string, timeout?: number }} [options]
     */
    waitFor: async (wanted, { what = 'the voice', timeout = 20_000 } = {}) => {
      const found = () => [spoken()].find(wanted);
      try {
        return await until(found, { what, timeout });
      } catch (error) {
        const heard = spoken().map(({ text, outcome }) => `  ${outcome}: ${text}`);
        throw new Error(`Waited for ${what}; the voice was given:\n${heard.join('\n')}`, { cause: error });
      }
    },
    /** Sets how long the silent voice takes for each character of the texts to come. @param {number} ms */
    setPace: (ms) => writeFileSync(pace, String(ms)),
  };
}
