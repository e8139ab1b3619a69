import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's own directory. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Ends the program with a sentence that says what to do. @param {string} message @returns {never} */
export function giveUp(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}

/**
 * Runs a program of node_modules (`tsc`), or npm itself, in the project's directory.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, quiet?: boolean }} [options] `quiet`: its output is given back
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { env = {}, quiet = false } = {}) {
  const npm = process.platform === 'win32' && command !== process.execPath ? `${command}.cmd` : command;
  const PATH = `${ROOT}node_modules/.bin${process.platform === 'win32' ? ';' : ':'}${process.env['PATH']}`;
  return new Promise((resolve) => {
    const child = spawn(npm, args, {
      cwd: ROOT,
      env: { ...process.env, PATH, ...env },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', 'inherit'],
      // Windows starts .cmd files through its shell only.
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
    child.on('error', ({ message }) => resolve({ code: 1, output: message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
