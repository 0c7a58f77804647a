import type { Sourced } from "@home-visits/core";

/** The value to reckon with: stated, school-set or assumed; `open` where the document offers none. */
export function sourcedOr<Value>(sourced: Sourced<Value>): Value | "open" {
  if (sourced.origin === "not-stated") return sourced.assumed ?? "open";
  return sourced.value;
}
