import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const FOLDER = resolve(import.meta.dirname, '../../fixtures/extract');

/** One behaviour: a page, and what is read of it. */
export interface Fixture {
  readonly name: string;
  readonly html: string;
  readonly reading: string;
}

/** All fixtures of the extraction, by name. */
export function fixtures(): readonly Fixture[] {
  const names = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return names.map(({ name }) => ({
    name,
    html: readFileSync(join(FOLDER, name, 'page.html'), 'utf8'),
    reading: readFileSync(join(FOLDER, name, 'reading.txt'), 'utf8'),
  }));
}
