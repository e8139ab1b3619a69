import { spawnSync } from 'node:child_process';
import { startSpeech } from '../services/speech.mjs';
import { SPEECH } from '../setup/system-packages.mjs';

/** @import { SpeechOptions } from '../services/speech.mjs' */
/** @typedef {{ env: Record<string, string>, stop: () => Promise<void> }} StartVoice */

const HELP = {
  linux: 'sudo apt-get install speech-dispatcher speech-dispatcher-espeak-ng',
  darwin: 'System Settings › Accessibility › Spoken Content › System Voice',
  win32: 'Settings › Time & language › Speech › Add voices',
};

/** How to get a voice of the system. */
export const VOICE_HELP = HELP[/** @type {keyof typeof HELP} */ (process.platform)] ?? HELP.linux;

/** @param {string} command @param {string[]} args */
const works = (command, args) => spawnSync(command, args, { stdio: 'ignore', timeout: 5000 }).status === 0;

/**
 * What the browser needs to be heard: nothing where there is a sound card. A machine with no sound gets a sound
 * server that nobody hears, so that everything else can still be seen.
 * @param {{ silent: boolean, own: boolean }} wish `own`: Lectern's own voice, whatever the system has
 * @returns {Promise<StartVoice>}
 */
export async function chooseVoice({ silent, own }) {
  const nothing = { env: {}, stop: async () => undefined };
  if (process.platform !== 'linux') return nothing;
  if (silent) return speech({ module: 'recorder', msPerCharacter: 6 });
  const system = !own && SPEECH.slice(0, 2).every(({ isThere }) => isThere());
  const heard = !works('pactl', ['info']) && works('pulseaudio', ['--version']);
  console.log(
    system
      ? '• A voice of the system speaks.'
      : `• Lectern speaks with its own voice. How to get one for the system: ${VOICE_HELP}`,
  );
  if (heard) console.log('• There is no sound on this machine: the voice speaks, and nobody can hear it.');
  if (own || (heard && !system)) return speech({ running: false, heard });
  return heard ? speech({ module: 'espeak' }) : nothing;
}

/** @param {SpeechOptions} options @returns {Promise<StartVoice>} */
async function speech(options) {
  const { env, stop } = await startSpeech(options);
  return { env, stop };
}
