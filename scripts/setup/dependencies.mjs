import { existsSync, readFileSync } from 'node:fs';
import { giveUp, ROOT, run } from './run.mjs';

/** @typedef {Record<string, { version?: string, optional?: boolean, link?: boolean }>} Packages */

/** @param {string} file @returns {Packages} */
const packagesOf = (file) => JSON.parse(readFileSync(`${ROOT}${file}`, 'utf8')).packages;

/** Whether node_modules holds what package-lock.json says, optional packages of other platforms apart. */
function isInstalled() {
  if (!existsSync(`${ROOT}node_modules/.package-lock.json`)) return false;
  const installed = packagesOf('node_modules/.package-lock.json');
  return Object.entries(packagesOf('package-lock.json')).every(([path, { version, optional }]) => {
    const own = installed[path];
    return path === '' || (own ? own.version === version : optional);
  });
}

function needNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  giveUp(
    `Lectern needs Node 20.19 or newer, this is ${process.versions.node}. Get one at https://nodejs.org/`,
  );
}

/** Installs the npm packages where they are missing or others than package-lock.json says. */
export async function installDependencies() {
  needNode();
  if (isInstalled()) return;
  console.log('• Installing the npm packages (npm ci)');
  const { code } = await run('npm', ['ci', '--no-audit', '--no-fund']);
  if (code !== 0)
    giveUp('The npm packages could not be installed. See above; is the network there? Then try again.');
}
