import type { KeyInput } from 'puppeteer-core';
import { pressInWindow } from '../../../scripts/services/firefox-keys.mjs';
import type { FirefoxWindow } from '../../../scripts/services/firefox-window.mjs';
import { placeOfControl } from './find-control.ts';
import type { Plain, Surface } from './surface.ts';

/** A CSS selector that finds the `<browser>` element of a document of the extension in Firefox's window. */
export type ViewSelector = string;

interface MessageManager {
  readonly addMessageListener: (name: string, listen: (message: { data: ViewAnswer }) => void) => void;
  readonly loadFrameScript: (url: string, delayed: boolean) => void;
}

interface ViewAnswer {
  readonly value?: string;
  readonly error?: string;
}

/**
 * Runs code with the rights of the browser inside the process of an extension's document, where `content`
 * is its window: WebDriver shows such documents only when they are tabs.
 * @param code an expression, a promise may be
 */
async function runInView(window: FirefoxWindow, view: ViewSelector, code: string): Promise<unknown> {
  const answer = await window.run(
    async (selector, expression) => {
      const element = document.querySelector(selector) as unknown as {
        messageManager: MessageManager;
      } | null;
      if (!element) return { value: undefined, error: `There is no ${selector} in the window.` };
      const name = `lectern-test:${Math.random()}`;
      const script = `(async () => {
        const finish = (data) => sendAsyncMessage(${JSON.stringify(name)}, data);
        try { finish({ value: JSON.stringify(await (${expression})) }); } catch (error) { finish({ error: String(error) }); }
      })()`;
      const answer = await new Promise<ViewAnswer>((resolve) => {
        // The document may go while it is asked, and then nobody answers.
        setTimeout(() => resolve({ error: `${selector} did not answer within 10 s.` }), 10_000);
        element.messageManager.addMessageListener(name, ({ data }) => resolve(data));
        element.messageManager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
      });
      return { value: answer.value, error: answer.error };
    },
    view,
    code,
  );
  if (answer.error !== undefined) throw new Error(String(answer.error));
  return answer.value === undefined ? undefined : JSON.parse(String(answer.value));
}

// The policy of extension pages forbids eval, a sandbox with the page's own globals does not ask it.
const inPage = (work: string, args: readonly Plain[]) =>
  `Cu.evalInSandbox(${JSON.stringify(`(${work})(...${JSON.stringify(args)})`)},
    new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false }))`;

const mouse = (x: number, y: number) =>
  `['mousemove', 'mousedown', 'mouseup'].forEach((type) =>
    content.synthesizeMouseEvent(type, ${x}, ${y}, { button: 0, clickCount: 1 }, { isDOMEventSynthesized: false }))`;

/** A document of the extension in Firefox's window that is no tab: the popup. */
export function firefoxView(window: FirefoxWindow, view: ViewSelector): Surface {
  const evaluate = <Args extends readonly Plain[], T>(
    work: (...args: Args) => T | Promise<T>,
    ...args: Args
  ) => runInView(window, view, inPage(String(work), args)) as Promise<T>;
  return {
    evaluate,
    press: async (...keys: readonly KeyInput[]) => void (await pressInWindow(window, keys)),
    click: async (name) => {
      const place = await placeOfControl({ evaluate }, name);
      await runInView(window, view, mouse(place.x, place.y));
    },
  };
}
