import { policies, type Policy } from "@home-visits/core";
import { inputError } from "./InputError.js";

/**
 * A policy by its id.
 * @throws InputError with the ids that there are
 */
export function findPolicy(id: string): Policy {
  const found = Object.entries(policies).find(([known]) => known === id)?.[1];
  if (found === undefined)
    throw inputError("--policy", "unknown-policy", `Choose one of: ${Object.keys(policies).join(", ")}.`);
  return found;
}
