import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { startSessionBus } from '../../../scripts/services/session-bus.mjs';

/** A key of a keyboard or headset, as a desktop hands it on. */
type DesktopKey = 'PlayPause' | 'Next' | 'Previous' | 'Stop';

/** What a desktop shows of what a browser plays, and the keys it hands on. */
export interface MediaKeys {
  readonly env: Record<string, string>;
  readonly press: (key: DesktopKey) => Promise<void>;
  /** The title and the state, null where the browser plays nothing. */
  readonly panel: () => Promise<{ readonly title: string; readonly status: string } | null>;
  readonly stop: () => Promise<void>;
}

const PLAYER = 'org.mpris.MediaPlayer2.Player';

/** Stands in for the desktop: a message bus with nobody else on it (MPRIS, the way of Linux). */
export async function mediaKeys(): Promise<MediaKeys> {
  const { env, stop } = await startSessionBus();
  const send = async (destination: string, path: string, ...message: readonly string[]) => {
    const args = ['--session', '--print-reply', `--dest=${destination}`, path, ...message];
    const { stdout } = await promisify(execFile)('dbus-send', args, { env: { ...process.env, ...env } });
    return stdout;
  };
  const player = async () => {
    const bus = 'org.freedesktop.DBus';
    const names = await send(bus, '/org/freedesktop/DBus', `${bus}.ListNames`);
    return /"(org\.mpris\.MediaPlayer2\.[^"]+)"/.exec(names)?.[1] ?? null;
  };
  const get = (name: string, property: string) =>
    send(
      name,
      '/org/mpris/MediaPlayer2',
      'org.freedesktop.DBus.Properties.Get',
      `string:${PLAYER}`,
      `string:${property}`,
    );
  return {
    env,
    stop,
    press: async (key) => {
      const name = await player();
      if (!name) throw new Error('No browser plays anything.');
      await send(name, '/org/mpris/MediaPlayer2', `${PLAYER}.${key}`);
    },
    panel: async () => {
      const name = await player();
      if (!name) return null;
      const title = /"xesam:title"\s+variant\s+string "([^"]*)"/.exec(await get(name, 'Metadata'))?.[1] ?? '';
      const status = /variant\s+string "([^"]*)"/.exec(await get(name, 'PlaybackStatus'))?.[1] ?? '';
      return { title, status };
    },
  };
}
