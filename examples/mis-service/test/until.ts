/** Waits until something is so, looking every few milliseconds; fails after a while. */
export async function until<T>(look: () => T | Promise<T>, most = 20_000): Promise<NonNullable<T>> {
  const end = performance.now() + most;
  for (;;) {
    const seen = await look();
    if (seen !== undefined && seen !== null && seen !== false) return seen;
    if (performance.now() > end) throw new Error("It did not come to that in time.");
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
