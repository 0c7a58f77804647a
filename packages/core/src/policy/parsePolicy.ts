import type { Parsed } from "../parsed/Parsed.js";
import { parseWith } from "../parsed/parseWith.js";
import { policySchema, type Policy } from "./policySchema.js";

/**
 * Reads a policy document.
 * @see {@link policySchema}
 */
export function parsePolicy(input: unknown): Parsed<Policy> {
  return parseWith(policySchema, input);
}
