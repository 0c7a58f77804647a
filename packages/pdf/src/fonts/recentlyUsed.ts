/** Values by key, of which the least recently used are forgotten, so that a long run takes no more room than a short one. */
export type RecentlyUsed<V> = {
  get(key: string): V | undefined;
  set(key: string, value: V): void;
  /** How many are kept now. */
  readonly size: number;
};

/**
 * Keeps at most `most` values: two halves, of which the older is dropped whole when the newer is full. What is asked for again
 * moves to the newer half.
 */
export function createRecentlyUsed<V>(most: number): RecentlyUsed<V> {
  let newer = new Map<string, V>();
  let older = new Map<string, V>();
  const set = (key: string, value: V): void => {
    if (newer.size >= most / 2) {
      older = newer;
      newer = new Map();
    }
    newer.set(key, value);
  };
  const get = (key: string): V | undefined => {
    const value = newer.get(key);
    if (value !== undefined) return value;
    const before = older.get(key);
    if (before === undefined) return undefined;
    older.delete(key);
    set(key, before);
    return before;
  };
  return {
    get,
    set,
    get size() {
      return newer.size + older.size;
    },
  };
}
