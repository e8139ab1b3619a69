import type { TextSizeChange } from '../../shared/messages/background-calls.ts';
import { LIMITS } from '../../shared/settings.ts';

const { min, max, step, default: own } = LIMITS.textSize;

const within = (percent: number): number => Math.min(max, Math.max(min, Math.round(percent / step) * step));

/** The size a change leads to, within the limits and on a step. */
export function changed(percent: number, change: TextSizeChange): number {
  switch (change) {
    case 'reset':
      return own;
    case 'larger':
      return within(percent + step);
    case 'smaller':
      return within(percent - step);
    default:
      return within(change);
  }
}
