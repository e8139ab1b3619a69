import { spawnSync } from 'node:child_process';
import { startDisplay } from '../../../scripts/services/display.mjs';

/** A display nobody sees, with a keyboard that reaches whatever has the focus on it, prompts included. */
export interface HeadedDisplay {
  readonly env: Record<string, string>;
  /** Presses keys as xdotool names them: `press('alt+shift+p')`. */
  readonly press: (...keys: readonly string[]) => void;
  readonly stop: () => Promise<void>;
}

/** Starts the display; a browser launched with its `env` and `headed` shows itself there. */
export async function headedDisplay(): Promise<HeadedDisplay> {
  const { env, stop } = await startDisplay();
  return {
    env,
    stop,
    press: (...keys) => {
      const { status, stderr } = spawnSync('xdotool', ['key', ...keys], { env: { ...process.env, ...env } });
      if (status !== 0) throw new Error(`xdotool could not press ${keys.join(' ')}: ${stderr}`);
    },
  };
}
