import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { giveUp } from '../setup/run.mjs';

/** @type {Record<string, string>} */
const TYPES = { '.html': 'text/html; charset=utf-8', '.css': 'text/css' };

const FILES = ['en.html', 'de.html', 'demo.css'];

/**
 * Serves the demo articles on a localhost port of their own.
 * @param {string} article `en` or `de`
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export async function serveDemo(article) {
  if (!FILES.includes(`${article}.html`)) giveUp(`There is no demo article "${article}"; there are: en, de.`);
  const server = createServer(async (request, response) => {
    const file = (request.url ?? '').slice(1);
    if (!FILES.includes(file)) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': TYPES[extname(file)] });
    response.end(await readFile(new URL(`../demo/${file}`, import.meta.url)));
  });
  await new Promise((resolve) => server.listen(0, 'localhost', () => resolve(undefined)));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://localhost:${port}/${article}.html`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
