/** Counts attempts by a key, and says how long the next one has to wait. */
export type Attempts = {
  /** Milliseconds until the next attempt may be made; 0 when it may be now. */
  readonly wait: (key: string, now: number) => number;
  /** Counts an attempt before it is looked at: many at once must not all be free. */
  readonly count: (key: string, now: number) => void;
  /** The attempt was right: it counts no more, and for an account neither do those before it. */
  readonly right: (key: string) => void;
  /** How many keys are held. */
  readonly size: () => number;
};

type Limits = {
  /** Attempts that are free before anybody waits. */
  readonly free: number;
  /** What one that was right takes back: itself, or all. */
  readonly clears: "itself" | "all";
  /** Keys held at most; the one that was counted longest ago makes room. */
  readonly most?: number;
};

/** The longest wait: it ends by itself, so that nobody can lock somebody else out for good. */
const LONGEST_MS = 900_000;
/** How long attempts are remembered. */
const REMEMBERED_MS = 3_600_000;

/**
 * Limits attempts to sign in: past the free ones, each that fails makes the next wait twice as long. It is counted in memory, which is bounded, and
 * whether or not there is such an account, so that no answer tells which names exist.
 */
export function limitAttempts({ free, clears, most = 10_000 }: Limits): Attempts {
  const held = new Map<string, { readonly times: number; readonly last: number }>();
  const timesOf = (key: string, now: number): number => {
    const found = held.get(key);
    return found === undefined || now - found.last >= REMEMBERED_MS ? 0 : found.times;
  };
  return {
    wait: (key, now) => {
      const times = timesOf(key, now);
      if (times < free) return 0;
      const pause = Math.min(LONGEST_MS, 1_000 * 2 ** Math.min(20, times - free));
      return Math.max(0, (held.get(key)?.last ?? now) + pause - now);
    },
    count: (key, now) => {
      const times = timesOf(key, now) + 1;
      held.delete(key);
      held.set(key, { times, last: now });
      const [oldest] = held.keys();
      if (held.size > most && oldest !== undefined) held.delete(oldest);
    },
    right: (key) => {
      const found = held.get(key);
      if (found === undefined) return;
      if (clears === "all" || found.times === 1) held.delete(key);
      else held.set(key, { ...found, times: found.times - 1 });
    },
    size: () => held.size,
  };
}
