import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownDirectory, startGroup } from './children.mjs';

/** Lets everybody on it say everything, and starts no service by itself. */
const CONFIG = `<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>
  <policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/>
  <allow own="*"/></policy></busconfig>`;

/**
 * Starts a message bus of its own, on which browsers show what they play and take the keys of media.
 * @returns {Promise<{ env: Record<string, string>, stop: () => Promise<void> }>}
 */
export async function startSessionBus() {
  const directory = ownDirectory('bus');
  const config = join(directory.path, 'session.conf');
  writeFileSync(config, CONFIG);
  const bus = startGroup('dbus-daemon', [`--config-file=${config}`, '--nofork', '--print-address=1'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const address = await new Promise((resolve) => {
    bus.child.stdout?.setEncoding('utf8').once('data', resolve).once('end', resolve);
    bus.child.once('error', resolve);
  });
  if (typeof address !== 'string')
    throw new Error('The message bus did not start. Install it: apt-get install dbus');
  return {
    env: { DBUS_SESSION_BUS_ADDRESS: address.trim() },
    stop: async () => {
      await bus.stop();
      directory.remove();
    },
  };
}
