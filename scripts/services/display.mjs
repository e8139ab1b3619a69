import { startGroup } from './children.mjs';

/**
 * Starts an X server that shows nothing, on the first free display.
 * @param {{ width?: number, height?: number }} [size]
 * @returns {Promise<{ env: Record<string, string>, stop: () => Promise<void> }>}
 */
export async function startDisplay({ width = 1280, height = 1000 } = {}) {
  const server = startGroup(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const number = /** @type {import('node:stream').Readable} */ (server.child.stdio[3]);
  const line = await new Promise((resolve) => {
    number.setEncoding('utf8').once('data', resolve).once('end', resolve).once('error', resolve);
    server.child.once('error', resolve);
  });
  if (typeof line !== 'string') throw new Error('Xvfb did not start. Install it: apt-get install xvfb');
  return { env: { DISPLAY: `:${line.trim()}` }, stop: server.stop };
}
