import type { z } from "zod";
import { issue, type Issue, type IssueCode, type IssueDetails } from "./Issue.js";
import { jsonPointer } from "./jsonPointer.js";
import { nearestKey } from "./nearestKey.js";

type ZodIssue = z.core.$ZodIssue;

/** The names that an object schema knows, kept for the issue about the names that it does not. */
export type KnownKeys = WeakMap<readonly string[], readonly string[]>;

const TYPES: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a record of named entries",
};
const UNITS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  string: ["character", "characters"],
  array: ["entry", "entries"],
};
const LISTED = 24;
const listed = (options: readonly unknown[]): string => options.slice(0, LISTED).map(String).join(", ");

function sized(found: ZodIssue & { code: "too_big" | "too_small" }): [IssueCode, IssueDetails] {
  const big = found.code === "too_big";
  const limit = Number(big ? found.maximum : found.minimum);
  const unit = UNITS[found.origin]?.[limit === 1 ? 0 : 1];
  return unit ? [big ? "too-long" : "too-short", { limit, unit }] : [big ? "too-big" : "too-small", { limit }];
}

function unknownKeys(
  found: ZodIssue & { code: "unrecognized_keys" },
  path: readonly PropertyKey[],
  known: KnownKeys,
  most: number,
): Issue[] {
  const names = known.get(found.keys) ?? [];
  return found.keys.slice(0, most).map((key) => {
    const fitting = nearestKey(key, names) ?? listed(names);
    return issue(jsonPointer([...path, key]), "unknown-key", { known: fitting });
  });
}

/** Of a union without a tag, the one alternative whose outline fits; undefined when none or several do. */
function onlyAlternative(found: ZodIssue & { code: "invalid_union" }): ZodIssue[] | undefined {
  const anotherKind = ({ path, code }: ZodIssue): boolean =>
    path.length === 0 && (code === "invalid_type" || code === "invalid_value" || code === "invalid_union");
  const fitting = found.errors.filter((errors) => !errors.some(anotherKind));
  return fitting.length === 1 ? fitting[0] : undefined;
}

/**
 * One zod issue in the words of the catalogue; several for unknown names, at most `most`. A sentence that a schema brings itself
 * (`message` is not empty) is kept, and a custom issue may bring its code in `params.code`.
 */
export function describeZodIssue(
  found: ZodIssue,
  known: KnownKeys,
  most: number,
  parent: readonly PropertyKey[] = [],
): Issue[] {
  const path = [...parent, ...found.path];
  const at = jsonPointer(path);
  const say = (...[code, details]: [IssueCode, IssueDetails?]): Issue[] => {
    const said = issue(at, code, details);
    return [found.message ? { ...said, message: found.message } : said];
  };
  switch (found.code) {
    case "invalid_type":
      return found.input === undefined
        ? say("missing")
        : say("wrong-type", { expected: TYPES[found.expected] ?? "another kind of entry" });
    case "too_big":
    case "too_small":
      return say(...sized(found));
    case "unrecognized_keys":
      return unknownKeys(found, path, known, most);
    case "invalid_value":
      return found.input === undefined ? say("missing") : say("not-in-list", { options: listed(found.values) });
    case "invalid_union": {
      if (found.discriminator !== undefined)
        return say("unknown-kind", {
          field: found.discriminator,
          options: listed("options" in found ? (found.options ?? []) : []),
        });
      const errors = onlyAlternative(found);
      if (errors) return errors.flatMap((error) => describeZodIssue(error, known, most, path));
      return found.input === undefined ? say("missing") : say("no-alternative-fits");
    }
    case "custom": {
      const code: unknown = found.params?.["code"];
      return typeof code === "string" ? [{ path: at, code, message: found.message }] : say("not-allowed");
    }
    case "invalid_format":
      return say("bad-format");
    default:
      return say("not-allowed");
  }
}
