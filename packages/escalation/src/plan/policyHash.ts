import type { Policy } from "@home-visits/core";

const known = new WeakMap<Policy, string>();

/**
 * A fingerprint of a policy document, 16 hex digits; the order of keys makes no difference. It tells an edited document from the one a
 * plan was made with. It is no protection against somebody who wants two documents to look alike.
 */
export function policyHash(policy: Policy): string {
  const hash = known.get(policy) ?? fingerprint(canonical(policy));
  known.set(policy, hash);
  return hash;
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, entry]) => `${JSON.stringify(key)}:${canonical(entry)}`)
    .join(",")}}`;
}

function fingerprint(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ (code + index), 0x85ebca6b);
  }
  return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}
