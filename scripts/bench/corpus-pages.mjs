import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { gunzipSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../services/find-browser.mjs';

const ARGUMENTS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** A Chromium that reaches nothing but this machine. */
export const launchBrowser = () =>
  puppeteer.launch({ executablePath: findBrowser('chrome'), args: ARGUMENTS, protocolTimeout: 300_000 });

/**
 * Serves pages on a port of their own; the policy keeps the browser from asking for anything else.
 * @param {(id: string) => Buffer | string | undefined} read
 */
export async function servePages(read) {
  const server = createServer(({ url }, response) => {
    const page = read((url ?? '').slice(1));
    // A page that sends its reader elsewhere stays: 204 means that nothing new is shown.
    if (page === undefined) return void response.writeHead(204).end();
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'");
    response.end(page);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(null)));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('no port');
  return { origin: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}

/**
 * Reads the saved pages of a corpus by their id.
 * @param {string} folder
 * @returns {(id: string) => Buffer | undefined}
 */
export const savedPages = (folder) => (id) => {
  const path = `${folder}/pages/${id}.html.gz`;
  return existsSync(path) ? gunzipSync(readFileSync(path)) : undefined;
};
