import { chmodSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { ownDirectory, startGroup, until } from './children.mjs';

/**
 * Starts a sound server of its own with one sink that nobody hears (`out`; record it with
 * `parec -d out.monitor`).
 * @returns {Promise<{ env: Record<string, string>, stop: () => Promise<void> }>}
 */
export async function startSound() {
  const directory = ownDirectory('sound');
  chmodSync(directory.path, 0o700);
  const socket = join(directory.path, 'native');
  const server = startGroup(
    'pulseaudio',
    [
      '--daemonize=no',
      '--exit-idle-time=-1',
      '--use-pid-file=no',
      '-n',
      '-L',
      'module-null-sink sink_name=out',
      '-L',
      `module-native-protocol-unix auth-anonymous=1 socket=${socket}`,
    ],
    { env: { ...process.env, XDG_RUNTIME_DIR: directory.path, HOME: directory.path } },
  );
  await until(() => existsSync(socket), { what: 'pulseaudio to start' });
  return {
    env: { PULSE_SERVER: `unix:${socket}` },
    stop: async () => {
      await server.stop();
      directory.remove();
    },
  };
}
