import { frozen } from "../parsed/frozen.js";
import { notParsed, type Parsed } from "../parsed/Parsed.js";
import { parseDocumentWith } from "../parsed/parseWith.js";
import { checkPolicy } from "./checkPolicy.js";
import { changesAlone } from "./changesAlone.js";
import { olderShape } from "./olderShape.js";
import { policySchema, type Policy } from "./policySchema.js";

/**
 * Reads a policy document: its shape, then the names that its rules use. An unknown fact or setting is an issue that names the nearest.
 * The policy is frozen to its last entry: plans and assessments are made from it, and an edit is a document of its own.
 * @see {@link policySchema}
 */
export function parsePolicy(input: unknown): Parsed<Policy> {
  const shaped = parseDocumentWith(policySchema, input);
  if (!shaped.ok) {
    const older = olderShape(input) ?? changesAlone(input);
    return older ? notParsed(older) : shaped;
  }
  const [first, ...rest] = checkPolicy(shaped.value);
  return first ? notParsed(first, ...rest) : frozen(shaped);
}
