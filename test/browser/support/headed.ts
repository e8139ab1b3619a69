import { spawnSync } from 'node:child_process';
import { until } from '../../../scripts/services/children.mjs';
import { startDisplay } from '../../../scripts/services/display.mjs';
import type { Surface } from './surface.ts';

/** A display nobody sees, with a keyboard that reaches whatever has the focus on it, prompts included. */
export interface HeadedDisplay {
  readonly env: Record<string, string>;
  /** Presses keys as xdotool names them: `press('alt+shift+p')`. */
  readonly press: (...keys: readonly string[]) => void;
  /** Clicks into the page, below its middle: without a window manager nothing else gives a window the keyboard. */
  readonly clickPage: () => void;
  /** How many windows, menus among them, can be seen. */
  readonly windows: () => number;
  /**
   * Answers the browser's question about a permission, which takes the focus from the popup that asked.
   */
  readonly answer: (agree: boolean, popup: Surface, isDone: () => Promise<boolean>) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Chromium takes no input in a prompt that has just opened, so that nobody agrees by mistake (500 ms). */
const IGNORES_INPUT_MS = 1500;

/** Starts the display; a browser launched with its `env` and `headed` shows itself there. */
export async function headedDisplay(): Promise<HeadedDisplay> {
  const { env, stop } = await startDisplay();
  const xdotool = (...args: readonly string[]) => {
    const { status, stderr } = spawnSync('xdotool', args, { env: { ...process.env, ...env } });
    if (status !== 0) throw new Error(`xdotool could not do ${args.join(' ')}: ${stderr}`);
  };
  const press = (...keys: readonly string[]) => xdotool('key', ...keys);
  const windows = () => {
    const search = ['search', '--onlyvisible', '--name', '.*'];
    const { stdout } = spawnSync('xdotool', search, { env: { ...process.env, ...env }, encoding: 'utf8' });
    return stdout.split('\n').filter(Boolean).length;
  };
  return {
    env,
    stop,
    press,
    clickPage: () => xdotool('mousemove', '600', '800', 'click', '1'),
    windows,
    answer: async (agree, popup, isDone) => {
      // The popup closes or, because a debugger looks at it, only loses the focus.
      const isLeft = () => popup.evaluate(() => !document.hasFocus()).catch(() => true);
      await until(isLeft, { what: 'the prompt to take the focus from the popup' });
      await new Promise((resolve) => setTimeout(resolve, IGNORES_INPUT_MS));
      if (agree) press('Tab');
      const again = async () => {
        press(agree ? 'Return' : 'Escape');
        return isDone();
      };
      await until(again, { what: 'the prompt to take the answer', every: 200 });
    },
  };
}
