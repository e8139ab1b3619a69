import type { Browser } from 'puppeteer-core';
import type { Plain } from './surface.ts';

/** Firefox's own window, in which whatever the browser itself can do can be done. */
export interface FirefoxWindow {
  /** Runs a self-contained function with the browser's own rights in its window. */
  readonly run: <Args extends readonly Plain[], T extends Plain>(
    work: (...args: Args) => T | Promise<T>,
    ...args: Args
  ) => Promise<T>;
}

interface BidiConnection {
  readonly send: (method: string, params: object) => Promise<{ result: unknown }>;
}

interface CallResult {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

// Puppeteer hides its BiDi connection, and has no call of its own for the browser's windows.
const connectionOf = (browser: Browser) => (browser as unknown as { connection: BidiConnection }).connection;

async function windowContext(connection: BidiConnection): Promise<string> {
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const { contexts } = tree.result as { contexts: { url: string; context: string }[] };
  const window = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  if (!window) throw new Error('Firefox shows no window (it must run with --remote-allow-system-access).');
  return window.context;
}

/** Finds Firefox's first window. */
export async function firefoxWindow(browser: Browser): Promise<FirefoxWindow> {
  const connection = connectionOf(browser);
  const context = await windowContext(connection);
  return {
    run: async (work, ...args) => {
      const answer = await connection.send('script.callFunction', {
        functionDeclaration: `async (args) => JSON.stringify(await (${work})(...JSON.parse(args))) ?? 'null'`,
        arguments: [{ type: 'string', value: JSON.stringify(args) }],
        target: { context },
        awaitPromise: true,
      });
      const { type, result, exceptionDetails } = answer.result as CallResult;
      if (type === 'exception') throw new Error(`In Firefox's window: ${exceptionDetails?.text}`);
      return JSON.parse(result?.value ?? 'null');
    },
  };
}
