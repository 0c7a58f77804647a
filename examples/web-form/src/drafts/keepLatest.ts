/**
 * Keeps what changes faster than it can be written: one write at a time, and after it the latest that came meanwhile.
 * @param write what is awaited; when it fails, `failed` is told and later values are still tried
 */
export function keepLatest<T>(write: (value: T) => Promise<void>, failed: () => void): (value: T) => void {
  let waiting: { readonly value: T } | undefined;
  let busy = false;
  const go = async (): Promise<void> => {
    busy = true;
    while (waiting !== undefined) {
      const { value } = waiting;
      waiting = undefined;
      await write(value).catch(failed);
    }
    busy = false;
  };
  return (value) => {
    waiting = { value };
    if (!busy) void go();
  };
}
