import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Surface } from './surface.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds wrong in a document, each with the elements it means. The extension's policy forbids eval, so
 * axe goes in as a function that the debugger runs.
 */
export async function axeViolations(surface: Surface): Promise<string[]> {
  // What the policy of the document forbids is allowed to the debugger that sends a function.
  const install = new Function(`return function () { ${AXE}\n;globalThis.axe = axe; }`)() as () => void;
  await surface.evaluate(install);
  return surface.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: () => Promise<AxeResults> } };
    const { violations, passes } = await axe.run();
    // A document that axe could not see would have no violation either.
    if (!passes.some(({ id }) => id === 'color-contrast')) return ['axe saw no text'];
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}
