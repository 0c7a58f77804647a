import type { Fact } from "../facts/Fact.js";
import type { Issue } from "../parsed/Issue.js";
import { issueOf, unknownName } from "./issueOf.js";
import type { Policy } from "./policySchema.js";
import { sentencesOf } from "./sentencesOf.js";

const PLACE = /\{([^{}]*)\}/g;
const PARTS = /^(fact|setting):([A-Za-z0-9.-]+)(?:\(([a-z0-9-]+)\))?$/;

/** Sections whose sentences are filled in for a visit. */
const sections = ["rules", "timers", "ladder", "ladders", "codeWord", "forms"] as const;

type Named = {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly settings: readonly string[];
  readonly roles: readonly string[];
  readonly events: readonly string[];
};

/** Places of a sentence, such as `{fact:visitorCount}`, that name what there is not: the sentence would say "not recorded" for ever. */
export function sentenceIssues(policy: Policy, named: Named): Issue[] {
  return [
    ...sections.flatMap((section) => inPart(policy[section], `/${section}`, named)),
    ...policy.rules.flatMap((rule, at) => ofItems(rule, `/rules/${String(at)}`, named)),
  ];
}

// What is true of one of several things has no value for the visit: the sentence would say that it is not recorded.
function ofItems(rule: Policy["rules"][number], path: string, { facts }: Named): Issue[] {
  const each = ("forEach" in rule ? rule.forEach : undefined) ?? "visit";
  return sentencesOf(rule).flatMap(([place, sentence]) =>
    [...sentence.matchAll(PLACE)].flatMap(([, inside = ""]) => {
      const fact = facts.get(PARTS.exec(inside)?.[2] ?? "");
      const isStray = inside.startsWith("fact:") && fact !== undefined && fact.of !== "visit" && fact.of !== each;
      return isStray ? [issueOf(`${path}${place}`, "fact-of-items", fact.of)] : [];
    }),
  );
}

function inPart(part: unknown, path: string, named: Named): Issue[] {
  if (typeof part === "string") return inText(part, path, named);
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([key, value]: [string, unknown]) => inPart(value, `${path}/${key}`, named));
}

function inText(text: string, path: string, named: Named): Issue[] {
  if (!/[{}]/.test(text)) return [];
  const stray = /[{}]/.test(text.replaceAll(PLACE, "")) ? [issueOf(path, "sentence-place")] : [];
  return [...stray, ...[...text.matchAll(PLACE)].flatMap(([, inside = ""]) => inPlace(inside, path, named))];
}

function inPlace(inside: string, path: string, { facts, settings, roles, events }: Named): Issue[] {
  const [, kind, id = "", about] = PARTS.exec(inside) ?? [];
  if (kind === undefined) return [issueOf(path, "sentence-place")];
  if (kind === "setting") return settings.includes(id) ? [] : [unknownName(path, "unknown-setting", id, settings)];
  const fact = facts.get(id);
  if (fact === undefined) return [unknownName(path, "unknown-fact", id, [...facts.keys()])];
  if (fact.takes === "event" && about !== undefined)
    return events.includes(about) ? [] : [unknownName(path, "unknown-event", about, events)];
  if (fact.takes === "event") return [issueOf(path, "event-missing")];
  if (fact.takes === "role" && about === undefined) return [issueOf(path, "role-missing")];
  if (about === undefined) return [];
  if (fact.takes !== "role") return [issueOf(path, "role-misplaced")];
  return roles.includes(about) ? [] : [unknownName(path, "unknown-role", about, roles)];
}
