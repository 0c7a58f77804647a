import type { Issue } from "../parsed/Issue.js";
import { visitEventTypes } from "../visit/visitEventSchema.js";
import { issueOf, unknownName } from "./issueOf.js";
import type { Policy } from "./policySchema.js";

const duties = ["legs", "closedDoor", "deadlines", "reviews"] as const;
const timed = [...duties, "ladder", "codeWord"] as const;

/** Events that no record can hold, wherever a part of the policy waits for one. */
function eventIssues(part: unknown, path: string): Issue[] {
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([key, value]: [string, unknown]) => {
    const place = `${path}/${key}`;
    if (key !== "event" || typeof value !== "string") return eventIssues(value, place);
    return visitEventTypes.some((type) => type === value)
      ? []
      : [unknownName(place, "unknown-event", value, visitEventTypes)];
  });
}

/** Duties that count from, or come after, a duty or a step that there is not. */
function startIssues(policy: Policy): Issue[] {
  const known = new Set(duties.flatMap((part) => policy[part].map(({ id }) => id)));
  const steps = policy.ladder.status === "none" ? [] : policy.ladder.steps.map(({ id }) => id);
  return duties.flatMap((part) =>
    policy[part].flatMap(({ from, after }, place) => {
      const path = `/${part}/${String(place)}`;
      const found = after !== undefined && !known.has(after) ? [issueOf(`${path}/after`, "unknown-duty")] : [];
      if (typeof from !== "object") return found;
      if ("duty" in from && !known.has(from.duty)) found.push(issueOf(`${path}/from/duty`, "unknown-duty"));
      if ("step" in from && !steps.includes(from.step)) found.push(issueOf(`${path}/from/step`, "unknown-step"));
      return found;
    }),
  );
}

/** What would keep a clock of the policy silent: a duty or a step would never fall due or never be done, and nobody would be told. */
export function timerIssues(policy: Policy): Issue[] {
  return [...startIssues(policy), ...timed.flatMap((part) => eventIssues(policy[part], `/${part}`))];
}
