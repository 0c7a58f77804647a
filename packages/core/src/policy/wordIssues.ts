import { statedOrAssumed } from "./statedOrAssumed.js";
import type { Issue } from "../parsed/Issue.js";
import { contactKinds } from "../visit/contactKinds.js";
import { knownPurposes } from "../visit/planSchema.js";
import { operandOf, type PlacedTest } from "./conditionsOf.js";
import { mistyped } from "./mistyped.js";
import type { Policy } from "./policySchema.js";
import { roleWords } from "./roleWords.js";
import { unknownWords, type PlacedWord } from "./unknownWords.js";

/**
 * Facts whose words are roles. A word that is none never comes up in a record, and the rule would fail for ever. What stands beside a signature
 * is a title as somebody wrote it, and is not one of these.
 */
export const factsOfRoles: ReadonlySet<string> = new Set([
  "authorisedByRoles",
  "cancellationReportedTo",
  "incident.formSharedWith",
  "incident.reportedTo",
  "lastResortRoles",
  "loneDecisionRoles",
  "reportedTo",
  "rolesOfEach",
  "rungBeforeVisit",
  "rungOnArrival",
  "rungOnLeaving",
  "rungSinceChildFound",
  "safetyConcernTold",
  "timesSharedWith",
  "toldAfterPolice",
  "visitor.roles",
  "visitorRoles",
]);

/** Facts of what stands beside a signature: an open list of titles, in which only a slip of the pen in a role can be told. */
const signatures: ReadonlySet<string> = new Set([
  "fullAssessmentSignedBy",
  "initialFormSignedBy",
  "initialFormSignedInTimeBy",
]);
const SLIP = 2;

/** Words of a comparison, or of the setting that it names, that are no role, or no kind of contact, where its fact holds such. */
export function wordIssues({ test, path }: PlacedTest, policy: Policy): Issue[] {
  if (!("fact" in test)) return [];
  const known = wordsOf(test.fact, policy);
  const isSignature = signatures.has(test.fact);
  if (known === undefined && test.fact !== "purposes" && !isSignature) return [];
  const { operator, words, setting } = operandOf(test);
  const listed = Array.isArray(test[operator]);
  const literal = words.map((word, at): PlacedWord => [word, `${path}/${operator}${listed ? `/${String(at)}` : ""}`]);
  const placed = [...literal, ...(setting === undefined ? [] : settingWords(setting, policy))];
  if (isSignature) return placed.flatMap(([word, at]) => mistyped(word, at, roleWords(policy), SLIP));
  // the list of purposes is open
  if (known === undefined) return placed.flatMap(([word, at]) => mistyped(word, at, knownPurposes));
  return unknownWords(placed, known);
}

function wordsOf(fact: string, policy: Policy): readonly string[] | undefined {
  if (factsOfRoles.has(fact)) return roleWords(policy);
  return fact === "contactsSpokenTo" ? contactKinds : undefined;
}

/** The words that a setting states or assumes, and where each stands. */
export function settingWords(id: string, policy: Policy): readonly PlacedWord[] {
  const held = statedOrAssumed(id, policy);
  if (held === undefined) return [];
  const { value, path } = held;
  if (typeof value === "string") return [[value, path]];
  return typeof value === "object" ? value.map((word, at): PlacedWord => [word, `${path}/${String(at)}`]) : [];
}
