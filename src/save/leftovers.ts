/** The part of the browser's own store of files that is looked through. */
export interface StoredFiles {
  keys(): AsyncIterable<string>;
  removeEntry(name: string): Promise<void>;
}

/** The part of `navigator.locks` that is used. */
export type Locks = Pick<LockManager, 'request' | 'query'>;

const PREFIX = 'audio:';

/** Marks files as in use for as long as this page is open. */
export function holdFiles(name: string, locks: Locks): void {
  void locks.request(PREFIX + name, () => new Promise(() => undefined)).catch(() => undefined);
}

/** Removes the files of pages that were closed before they could do it. */
export async function removeLeftovers(files: StoredFiles, locks: Locks): Promise<void> {
  const { held = [] } = await locks.query();
  const inUse = new Set(held.map(({ name }) => name));
  const names: string[] = [];
  for await (const name of files.keys()) names.push(name);
  const left = names.filter((name) => !inUse.has(PREFIX + name.replace(/\.vtt$/, '')));
  await Promise.all(left.map((name) => files.removeEntry(name).catch(() => undefined)));
}
