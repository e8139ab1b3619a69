/** A storage area in memory: what goes in and out travels as JSON. */
export class MemoryArea {
  readonly items = new Map<string, string>();
  /** Keys of every write, in order. */
  readonly writes: string[][] = [];
  /** Says for each write, by its keys, whether and how it fails; null where it does not. */
  refuse: (items: Record<string, unknown>) => Error | null = () => null;
  /** Makes every read fail. */
  unreadable = false;

  get = async (keys: string | string[]): Promise<Record<string, unknown>> => {
    await Promise.resolve();
    if (this.unreadable) throw new Error('the disk is gone');
    const found = [keys].flat().filter((key) => this.items.has(key));
    return Object.fromEntries(found.map((key) => [key, this.value(key)]));
  };

  set = async (items: Record<string, unknown>): Promise<void> => {
    await Promise.resolve();
    const failure = this.refuse(items);
    if (failure) throw failure;
    this.writes.push(Object.keys(items));
    for (const [key, value] of Object.entries(items)) this.items.set(key, JSON.stringify(value));
  };

  remove = async (key: string): Promise<void> => {
    await Promise.resolve();
    const failure = this.refuse({ [key]: undefined });
    if (failure) throw failure;
    this.items.delete(key);
  };

  /** What lies under a key. */
  value(key: string): unknown {
    const item = this.items.get(key);
    return item === undefined ? undefined : JSON.parse(item);
  }
}
