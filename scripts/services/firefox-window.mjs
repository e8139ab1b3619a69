/** @import { Browser } from 'puppeteer-core' */

/**
 * Firefox's own window, in which whatever the browser itself can do can be done.
 * @typedef {{ run: <Args extends readonly unknown[], T>(work: (...args: Args) => T | Promise<T>, ...args: Args) => Promise<T> }} FirefoxWindow
 *   `run`: runs a self-contained function with the browser's own rights; what goes in and comes out is JSON.
 */

/**
 * @typedef {{ send: (method: string, params: object) => Promise<{ result: unknown }> }} BidiConnection
 * @typedef {{ type: 'success' | 'exception', result?: { value?: string }, exceptionDetails?: { text: string } }} CallResult
 */

/** @param {BidiConnection} connection */
async function windowContext(connection) {
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const { contexts } = /** @type {{ contexts: { url: string, context: string }[] }} */ (tree.result);
  const window = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  if (!window) throw new Error('Firefox shows no window (it must run with --remote-allow-system-access).');
  return window.context;
}

/**
 * Finds Firefox's first window.
 * @param {Browser} browser
 * @returns {Promise<FirefoxWindow>}
 */
export async function firefoxWindow(browser) {
  // Puppeteer hides its BiDi connection, and has no call of its own for the browser's windows.
  const { connection } = /** @type {{ connection: BidiConnection }} */ (/** @type {unknown} */ (browser));
  const context = await windowContext(connection);
  return {
    run: async (work, ...args) => {
      const answer = await connection.send('script.callFunction', {
        functionDeclaration: `async (args) => JSON.stringify(await (${work})(...JSON.parse(args))) ?? 'null'`,
        arguments: [{ type: 'string', value: JSON.stringify(args) }],
        target: { context },
        awaitPromise: true,
      });
      const { type, result, exceptionDetails } = /** @type {CallResult} */ (answer.result);
      if (type === 'exception') throw new Error(`In Firefox's window: ${exceptionDetails?.text}`);
      return JSON.parse(result?.value ?? 'null');
    },
  };
}
