import { frozen } from "@home-visits/core";

const known = new WeakSet();

/**
 * Data that no later edit reaches: what is frozen to its last entry is handed back, such as a policy from `parsePolicy`; of anything else
 * a frozen copy is made.
 */
export function fixed<Data extends object>(data: Data): Data {
  if (known.has(data)) return data;
  const kept = isFixed(data) ? data : frozen(structuredClone(data));
  known.add(kept);
  return kept;
}

function isFixed(data: unknown): boolean {
  if (typeof data !== "object" || data === null) return true;
  return Object.isFrozen(data) && Object.values(data).every(isFixed);
}
