import { instantInZone } from "@home-visits/core/timers";

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/**
 * The same data with every instant as the clock of the school's zone shows it, however it was written: a pack has one clock. What was one object
 * stays one.
 */
export function onOneClock<T>(data: T, zone: string): T {
  return shown(data, zone, new Map()) as T;
}

function shown(value: unknown, zone: string, seen: Map<object, unknown>): unknown {
  if (typeof value === "string") {
    const ms = instant.test(value) ? Date.parse(value) : Number.NaN;
    return Number.isNaN(ms) ? value : instantInZone(ms, zone);
  }
  if (typeof value !== "object" || value === null) return value;
  const known = seen.get(value);
  if (known !== undefined) return known;
  const copy: unknown = Array.isArray(value)
    ? value.map((entry) => shown(entry, zone, seen))
    : Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, shown(entry, zone, seen)]));
  seen.set(value, copy);
  return copy;
}
