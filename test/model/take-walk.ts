import type { Walk } from './steps.ts';
import { Walker } from './walker.ts';

/** Takes one walk from its first step to the last sound. @throws where the law is broken. */
export async function takeWalk(walk: Walk): Promise<void> {
  const walker = new Walker(walk);
  const { clock } = walker.world;
  clock.install();
  try {
    for (const step of walk.steps) await walker.take(step);
    await walker.finish();
  } finally {
    clock.uninstall();
  }
}
