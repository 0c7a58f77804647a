import { extendPolicy, parsePolicy, policies, type Parsed, type Policy } from "@home-visits/core";
import { inputError } from "./InputError.js";
import type { Io } from "./Io.js";
import { readDocument } from "./readDocument.js";

/** A whole policy, or the changes that a school makes to one that ships. */
function policyOf(document: unknown): Parsed<Policy> {
  const from =
    typeof document === "object" && document !== null && "extends" in document ? document.extends : undefined;
  const base = Object.values(policies).find(({ id }) => id === from);
  const isWhole = typeof document === "object" && document !== null && "rules" in document && "roles" in document;
  return base === undefined || isWhole ? parsePolicy(document) : extendPolicy(base, document);
}

/**
 * A policy by its id, or the one in a file: what ends in `.json` or holds a slash is a file.
 * @throws InputError with the ids that there are, or with every problem of the file
 */
export async function findPolicy(idOrFile: string, io: Io): Promise<Policy> {
  const found = Object.entries(policies).find(([known]) => known === idOrFile)?.[1];
  if (found !== undefined) return found;
  if (!/\.json$|[/\\]/iu.test(idOrFile))
    throw inputError(
      "--policy",
      "unknown-policy",
      `Choose one of these, or name a file that ends in .json: ${Object.keys(policies).join(", ")}.`,
    );
  return readDocument(idOrFile, policyOf, io);
}
