import { spawnSync } from 'node:child_process';
import { startSpeech } from '../services/speech.mjs';
import { hasApt, needSystemPackages, SPEECH } from '../setup/system-packages.mjs';

const HELP = {
  linux:
    'Is there a voice on this system? On Debian and Ubuntu: sudo apt-get install speech-dispatcher speech-dispatcher-espeak-ng',
  darwin: 'Voices can be added in System Settings › Accessibility › Spoken Content › System Voice.',
  win32: 'Voices can be added in Settings › Time & language › Speech › Add voices.',
};

const works = (/** @type {string} */ command, /** @type {string[]} */ args) =>
  spawnSync(command, args, { stdio: 'ignore', timeout: 5000 }).status === 0;

/**
 * What the browser needs to have a voice: nothing where the system has one and a sound card. A machine
 * with no sound gets a voice that speaks into nothing, so that everything else can still be seen.
 * @param {boolean} silent
 * @returns {Promise<{ env: Record<string, string>, help: string, stop: () => Promise<void> }>}
 */
export async function chooseVoice(silent) {
  const help = HELP[/** @type {keyof typeof HELP} */ (process.platform)] ?? HELP.linux;
  const own = { env: {}, help, stop: async () => undefined };
  if (process.platform !== 'linux') return own;
  if (silent) return { ...(await speech('recorder')), help };
  const asRoot = process.getuid?.() === 0 && hasApt();
  if (asRoot) needSystemPackages(SPEECH, 'Speaking');
  if (!SPEECH.slice(0, 2).every(({ isThere }) => isThere())) {
    console.log(`• There is no system voice. ${help}`);
    return own;
  }
  if (works('pactl', ['info']) || !works('pulseaudio', ['--version'])) return own;
  console.log('• There is no sound on this machine: the voice speaks, and nobody can hear it.');
  return { ...(await speech('espeak')), help };
}

/** @param {'recorder' | 'espeak'} module */
async function speech(module) {
  const { env, stop } = await startSpeech({ module, msPerCharacter: 6 });
  return { env, stop };
}
