import { extendPolicy, parsePolicy, policies, type Parsed, type Policy } from "@home-visits/core";
import { InputError, inputError } from "./InputError.js";
import type { Io } from "./Io.js";
import { lineFinder } from "./lineFinder.js";
import { readJson } from "./readJson.js";
import { readText } from "./readText.js";
import { withoutComments } from "./withoutComments.js";

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
  const source = await readText(idOrFile, io);
  const outcome = policyOf(readJson(source));
  if (outcome.ok) return outcome.value;
  const lineOf = lineFinder(withoutComments(source.text));
  throw new InputError(
    outcome.issues.map(({ path, code, message }) => ({
      file: source.file,
      pointer: path,
      line: lineOf(path),
      code,
      message,
    })),
  );
}
