import type { Finding } from "./Finding.js";

/** Whether a finding says what a policy leaves to the school, and asks nothing of it by a clause. */
export function isSilence({ outcome, strength }: Finding): boolean {
  return outcome === "open" && strength === "none";
}
