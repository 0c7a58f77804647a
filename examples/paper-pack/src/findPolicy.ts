import { dirname, join } from "node:path";
import { extendPolicy, parsePolicy, policies, type Parsed, type Policy } from "@home-visits/core";
import { InputError, inputError } from "./InputError.js";
import type { Io } from "./Io.js";
import { isRecord } from "./isRecord.js";
import { documentIn, readDocument } from "./readDocument.js";
import { readJson } from "./readJson.js";
import { lineFinder } from "./lineFinder.js";
import { readText, type TextFile } from "./readText.js";
import { withoutComments } from "./withoutComments.js";

/** The id of the policy that a document changes; `undefined` for a whole policy, which may say too what it was made from. */
function baseOf(document: unknown): string | undefined {
  if (!isRecord(document) || ("rules" in document && "roles" in document)) return undefined;
  return typeof document["extends"] === "string" ? document["extends"] : undefined;
}

const shipped = (id: string | undefined): Policy | undefined =>
  Object.entries(policies).find(([known]) => known === id)?.[1];

/**
 * The policy that a document of changes extends: one that ships, or the file of that name in the same folder, which is whole or extends one that
 * ships.
 */
async function baseBeside(source: TextFile, io: Io): Promise<Policy | undefined> {
  const { file, text } = source;
  const id = baseOf(readJson(source));
  if (id === undefined) return undefined;
  const known = shipped(id);
  if (known !== undefined) return known;
  const beside = join(dirname(file), `${id}.json`);
  try {
    return await readDocument(beside, (found) => policyOf(found, shipped(baseOf(found))), io);
  } catch (error) {
    if (!(error instanceof InputError) || error.problems[0]?.code !== "missing-file") throw error;
    throw new InputError([
      {
        file,
        pointer: "/extends",
        line: lineFinder(withoutComments(text))("/extends"),
        code: "unknown-policy",
        message: `Name one of these, or the file of a policy beside this one: ${Object.keys(policies).join(", ")}.`,
      },
    ]);
  }
}

/** A whole policy, or the changes that a school makes to another one. */
const policyOf = (document: unknown, base: Policy | undefined): Parsed<Policy> =>
  base === undefined ? parsePolicy(document) : extendPolicy(base, document);

/**
 * A policy by its id, or the one in a file: what ends in `.json` or holds a slash is a file.
 * @throws InputError with the ids that there are, or with every problem of the file
 */
export function findPolicy(idOrFile: string, io: Io): Promise<Policy> {
  const policy = find(idOrFile, io);
  // a command may end with a fault of another file before it waits for this one
  policy.catch(() => undefined);
  return policy;
}

async function find(idOrFile: string, io: Io): Promise<Policy> {
  const found = shipped(idOrFile);
  if (found !== undefined) return found;
  if (!/\.json$|[/\\]/iu.test(idOrFile))
    throw inputError(
      "--policy",
      "unknown-policy",
      `Choose one of these, or name a file that ends in .json: ${Object.keys(policies).join(", ")}.`,
    );
  const source = await readText(idOrFile, io);
  const base = await baseBeside(source, io);
  return documentIn(source, (document) => policyOf(document, base), "policy");
}
