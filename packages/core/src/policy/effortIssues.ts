import type { Issue } from "../parsed/Issue.js";
import { inUnit } from "./inUnit.js";
import { issueOf } from "./issueOf.js";
import { placedTimers, type PlacedTimer } from "./placedTimers.js";
import type { Policy } from "./policySchema.js";
import type { SettingReference } from "./settingSchema.js";
import { statedOrAssumed } from "./statedOrAssumed.js";

/** Attempts, acts and earliest times of timed clauses that do not go together: nobody could tell when such a clause is done. */
export function effortIssues(policy: Policy): Issue[] {
  const steps = policy.ladder.status === "none" ? [] : policy.ladder.steps;
  return [
    ...placedTimers(policy).flatMap((placed) => [...ofEffort(placed), ...ofEarliest(placed, policy)]),
    ...steps.flatMap(({ spacing, attempts }, at) =>
      spacing !== undefined && attempts === undefined
        ? [issueOf(`/ladder/steps/${String(at)}/spacing`, "spacing-of-one")]
        : [],
    ),
  ];
}

function ofEffort({ timer, path }: PlacedTimer): Issue[] {
  const { attempts, spacing, acts, enough, each = "visit" } = timer;
  const found: Issue[] = [];
  if (acts !== undefined && enough === undefined) found.push(issueOf(`${path}/acts`, "acts-without-enough"));
  if (acts === undefined && enough !== undefined) found.push(issueOf(`${path}/enough`, "enough-of-nothing"));
  if (spacing !== undefined && attempts === undefined) found.push(issueOf(`${path}/spacing`, "spacing-of-one"));
  if (acts !== undefined && attempts !== undefined) found.push(issueOf(`${path}/attempts`, "attempts-beside-acts"));
  for (const [key, part] of Object.entries({ acts, attempts }))
    if (part !== undefined && each !== "visit" && each !== "home")
      found.push(issueOf(`${path}/${key}`, "effort-for-each"));
  for (const [at, { id }] of (acts ?? []).entries())
    if (acts?.findIndex((one) => one.id === id) !== at)
      found.push(issueOf(`${path}/acts/${String(at)}/id`, "name-repeated"));
  return found;
}

/** What may be done at the earliest when it is late already. */
function ofEarliest({ timer: { by, notBefore, delay }, path }: PlacedTimer, policy: Policy): Issue[] {
  if (notBefore === undefined || delay !== undefined || (by.kind !== "elapsed" && by.kind !== "calendar")) return [];
  if ("delay" in by && by.delay !== undefined) return [];
  const [first, last] = [lengthOf(notBefore, policy), lengthOf(by.period, policy)];
  if (first === undefined || last === undefined || first.unit !== last.unit) return [];
  // a limit in days lasts to the end of its day
  const isReversed = by.kind === "calendar" ? first.value > last.value : first.value >= last.value;
  return isReversed ? [issueOf(`${path}/notBefore`, "earliest-too-late")] : [];
}

const MINUTES_OF_AN_HOUR = 60;

function lengthOf(
  { setting: id }: SettingReference,
  policy: Policy,
): { readonly value: number; readonly unit: string | undefined } | undefined {
  const unit = policy.settings[id]?.unit;
  const held = statedOrAssumed(id, policy);
  const value = held && inUnit(held.value, unit);
  if (typeof value !== "number") return undefined;
  return unit === "hours" ? { value: value * MINUTES_OF_AN_HOUR, unit: "minutes" } : { value, unit };
}
