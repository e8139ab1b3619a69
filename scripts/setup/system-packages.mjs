import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installedBrowser } from '../services/find-browser.mjs';
import { giveUp } from './run.mjs';

/** @typedef {{ name: string, isThere: () => boolean }} SystemPackage */

/** @param {string} name @param {string} file @returns {SystemPackage} */
const owning = (name, file) => ({ name, isThere: () => existsSync(file) });

/** A voice of the system that browsers can use, and a sound server it can speak to. */
export const SPEECH = [
  owning('speech-dispatcher', '/usr/bin/speech-dispatcher'),
  owning('speech-dispatcher-espeak-ng', '/usr/lib/speech-dispatcher-modules/sd_espeak-ng'),
  owning('espeak-ng', '/usr/bin/espeak-ng'),
  owning('pulseaudio', '/usr/bin/pulseaudio'),
  owning('pulseaudio-utils', '/usr/bin/pactl'),
];

/** What decodes the files that Lectern makes, for tests. */
export const DECODER = [owning('ffmpeg', '/usr/bin/ffprobe')];

/** A display that nobody sees, and hands for it. */
export const DISPLAY = [
  owning('xvfb', '/usr/bin/Xvfb'),
  owning('xauth', '/usr/bin/xauth'),
  owning('xdotool', '/usr/bin/xdotool'),
];

/** A message bus, on which a desktop hands on the keys of media. */
export const BUS = [owning('dbus', '/usr/bin/dbus-send')];

/** @type {SystemPackage} */
export const CHROMIUM = {
  name: 'chromium',
  isThere: () =>
    Boolean(process.env['LECTERN_CHROME'] ?? installedBrowser('chromium') ?? installedBrowser('chrome')),
};

/** @type {SystemPackage} */
export const FIREFOX = {
  name: 'firefox-esr',
  isThere: () => Boolean(process.env['LECTERN_FIREFOX'] ?? installedBrowser('firefox')),
};

/** Whether packages can be installed here: Debian or Ubuntu. */
export const hasApt = () => existsSync('/usr/bin/apt-get');

const isRoot = () => process.getuid?.() === 0;

/** @param {readonly string[]} args */
function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}

/**
 * Installs what is missing by apt as root; otherwise ends the program with the one command to run.
 * @param {readonly SystemPackage[]} packages
 * @param {string} what what they are for, for the message
 */
export function needSystemPackages(packages, what) {
  const missing = packages.filter(({ isThere }) => !isThere()).map(({ name }) => name);
  if (missing.length === 0) return;
  const list = missing.join(' ');
  if (!hasApt())
    giveUp(`${what} needs programs that are not installed. They are known on Debian and Ubuntu as: ${list}`);
  const command = `apt-get update && apt-get install -y --no-install-recommends ${list}`;
  if (!isRoot()) giveUp(`${what} needs some packages. Run this, then try again:\n  sudo sh -c '${command}'`);
  console.log(`• Installing system packages (${list})`);
  const installed = apt(['update']) && apt(['install', '-y', '--no-install-recommends', ...missing]);
  if (!installed)
    giveUp(`apt-get could not install: ${list}. See above; is the network there? Then try again.`);
}
