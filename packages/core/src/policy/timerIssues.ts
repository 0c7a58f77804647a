import type { Issue } from "../parsed/Issue.js";
import { eventNames } from "./eventNames.js";
import { issueOf, unknownName } from "./issueOf.js";
import { effortIssues } from "./effortIssues.js";
import { forbidIssues } from "./forbidIssues.js";
import { momentIssues } from "./momentIssues.js";
import { ownLadderIssues } from "./ownLadderIssues.js";
import { patternIssues } from "./patternIssues.js";
import type { Policy } from "./policySchema.js";
import { placedTimers } from "./placedTimers.js";
import { timersOf } from "./timersOf.js";
import { timerOrder } from "./timerOrder.js";

const timed = ["timers", "ladder", "ladders", "codeWord"] as const;

/** Events that no record can hold, wherever a part of the policy waits for one. */
function eventIssues(part: unknown, path: string, known: readonly string[]): Issue[] {
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([key, value]: [string, unknown]) => {
    const place = `${path}/${key}`;
    if (key !== "event" || typeof value !== "string") return eventIssues(value, place, known);
    return known.includes(value) ? [] : [unknownName(place, "unknown-event", value, known)];
  });
}

/** Timers that count from, or come after, a timer or a step that there is not, and two of one id. */
function startIssues(policy: Policy): Issue[] {
  const { timers, ladder } = policy;
  const ids = timersOf(policy).map(({ id }) => id);
  const steps = ladder.status === "none" ? [] : ladder.steps.map(({ id }) => id);
  return placedTimers(policy).flatMap(({ timer: { id, from, after }, path, start }, place) => {
    const again = place < timers.length && ids.indexOf(id) < place;
    const found: Issue[] = again ? [issueOf(`${path}/id`, "duplicate-rule")] : [];
    if (after !== undefined && !ids.includes(after))
      found.push(unknownName(`${path}/after`, "unknown-timer", after, ids));
    if (typeof from !== "object") return found;
    if ("timer" in from && !ids.includes(from.timer))
      found.push(unknownName(`${start}/timer`, "unknown-timer", from.timer, ids));
    if ("step" in from && !steps.includes(from.step)) found.push(issueOf(`${start}/step`, "unknown-step"));
    return found;
  });
}

/** Steps that nothing does, neither an event nor one of their choices, and steps that have no choices to be enough. */
function stepIssues({ ladder }: Policy): Issue[] {
  if (ladder.status === "none") return [];
  return ladder.steps.flatMap(({ doneBy, choices = [], enough }, place) => {
    const path = `/ladder/steps/${String(place)}`;
    if (doneBy.length + choices.length === 0) return [issueOf(`${path}/doneBy`, "step-never-done")];
    return enough !== undefined && choices.length < 2 ? [issueOf(`${path}/enough`, "enough-of-nothing")] : [];
  });
}

/** What would keep a clock of the policy silent: a timer or a step would never fall due or never be done, and nobody would be told. */
export function timerIssues(policy: Policy): Issue[] {
  const events = eventNames(policy);
  return [
    ...startIssues(policy),
    ...ownLadderIssues(policy),
    ...effortIssues(policy),
    ...timerOrder(policy),
    ...momentIssues(policy),
    ...forbidIssues(policy),
    ...stepIssues(policy),
    ...patternIssues(policy),
    ...timed.flatMap((part) => eventIssues(policy[part], `/${part}`, events)),
  ];
}
