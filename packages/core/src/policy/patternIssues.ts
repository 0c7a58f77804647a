import type { Issue } from "../parsed/Issue.js";
import { eventEntries, namesSomebody, type EntryKind } from "./eventEntries.js";
import type { EventPattern } from "./eventPatternSchema.js";
import { issueOf, unknownName } from "./issueOf.js";
import { knownForms } from "./knownForms.js";
import { mistyped } from "./mistyped.js";
import type { Policy } from "./policySchema.js";
import { roleWords } from "./roleWords.js";

const parts = ["timers", "ladder", "ladders", "codeWord"] as const;
const values = { "yes-no": "boolean", number: "number", word: "string" } as const;
const wanted = {
  "yes-no": "true or false, without quotes",
  number: "a number, without quotes",
  word: "a word, in quotes",
} as const;

type Pattern = Pick<EventPattern, "where" | "ifGiven" | "mustSay"> & { readonly event: string };

/** Events that are told from others by an entry which they have not, or by a value that it can never have: nothing would ever fit. */
export function patternIssues(policy: Policy): Issue[] {
  return parts.flatMap((part) => inPart(policy[part], `/${part}`, policy));
}

function inPart(part: unknown, path: string, policy: Policy): Issue[] {
  if (typeof part !== "object" || part === null) return [];
  const own = isPattern(part) ? ofPattern(part, path, policy) : [];
  return [
    ...own,
    ...Object.entries(part).flatMap(([key, value]: [string, unknown]) => inPart(value, `${path}/${key}`, policy)),
  ];
}

const isPattern = (part: object): part is Pattern => "event" in part && typeof part.event === "string";

function ofPattern({ event, where, ifGiven, mustSay }: Pattern, path: string, policy: Policy): Issue[] {
  const entries = eventEntries(event, policy);
  if (entries === undefined) return [];
  const asked = Object.entries({ where, ifGiven, mustSay });
  return asked.flatMap(([key, given], place) =>
    Object.entries(given ?? {}).flatMap(([entry, value]) => {
      const at = `${path}/${key}/${entry}`;
      const before = asked.slice(0, place).some(([, one]) => Object.hasOwn(one ?? {}, entry));
      if (before) return [issueOf(at, "said-twice")];
      const words = [value].flat();
      const again = words.findIndex((word, nth) => words.indexOf(word) < nth);
      if (again > 0) return [issueOf(`${at}/${String(again)}`, "said-twice")];
      const kind = entries.get(entry);
      if (kind === undefined) return [unknownName(at, "unknown-entry", entry, [...entries.keys()])];
      return [value].flat().flatMap((one) => ofValue(one, at, kind, wordsNear(entry, policy)));
    }),
  );
}

// open lists: a word that is near to none of them is the school's own
function wordsNear(entry: string, policy: Policy): readonly string[] {
  if (entry === "form") return knownForms;
  return namesSomebody(entry) ? roleWords(policy) : [];
}

function ofValue(
  value: unknown,
  path: string,
  { type, options }: EntryKind,
  roles: readonly string[],
): readonly Issue[] {
  if (typeof value !== values[type]) return [issueOf(path, "entry-misfit", wanted[type])];
  if (typeof value !== "string") return [];
  if (options !== undefined) return options.includes(value) ? [] : [issueOf(path, "entry-misfit", options.join(", "))];
  return mistyped(value, path, roles);
}
