import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startGroup, until } from './children.mjs';

/**
 * A speech-dispatcher that can be killed, and started again at the same address.
 * @param {string} directory its configuration, its socket and its log
 * @param {Record<string, string>} env what it needs beside the own environment
 */
export function dispatcher(directory, env) {
  const socket = join(directory, 'speechd.sock');
  const args = ['--run-single', '-t', '0', '-C', directory, '-L', directory];
  const address = ['-c', 'unix_socket', '-S', socket, '-P', join(directory, 'pid')];
  /** @type {ReturnType<typeof startGroup> | undefined} */
  let server;
  return {
    socket,
    async start() {
      server = startGroup('speech-dispatcher', [...args, ...address], { env: { ...process.env, ...env } });
      await until(() => existsSync(socket), { what: 'speech-dispatcher to start' });
    },
    /** Kills it with its voices, as a crash does: it says goodbye to nobody. */
    async kill() {
      await server?.stop();
      rmSync(socket, { force: true });
    },
  };
}

/** Kills the voice alone. @param {string} pidFile */
export const killVoice = (pidFile) => process.kill(Number(readFileSync(pidFile, 'utf8')), 'SIGKILL');
