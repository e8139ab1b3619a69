import { type ReadonlySignal, signal } from '@preact/signals';

/** What changed in one storage area, by key. */
export type StorageChanges = Readonly<Record<string, { readonly newValue?: unknown }>>;

/** The part of a storage area that the surfaces need; `browser.storage.local` is one. */
export interface StorageArea {
  get(key: string): Promise<Record<string, unknown>>;
  readonly onChanged: {
    addListener(listener: (changes: StorageChanges) => void): void;
    removeListener(listener: (changes: StorageChanges) => void): void;
  };
}

/**
 * A stored value as a signal that follows every change, until `until` aborts. It resolves once the value
 * has been read; storage that cannot be read counts as empty, so that a surface always opens.
 */
export async function watchStored<T>(
  area: StorageArea,
  key: string,
  parse: (stored: unknown) => T,
  until: AbortSignal,
): Promise<ReadonlySignal<T>> {
  let changed = false;
  const value = signal(parse(undefined));
  // What is stored anew may say the same as before, and then nothing has to be drawn.
  const take = (stored: unknown) => {
    const parsed = parse(stored);
    if (JSON.stringify(parsed) !== JSON.stringify(value.value)) value.value = parsed;
  };
  const listener = (changes: StorageChanges) => {
    const change = changes[key];
    if (!change) return;
    changed = true;
    take(change.newValue);
  };
  area.onChanged.addListener(listener);
  until.addEventListener('abort', () => area.onChanged.removeListener(listener), { once: true });
  const stored = await area.get(key).catch(() => ({ [key]: undefined }));
  // A change that came in while reading is newer than what was read.
  if (!changed) take(stored[key]);
  return value;
}
