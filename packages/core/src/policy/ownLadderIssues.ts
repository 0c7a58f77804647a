import type { Issue } from "../parsed/Issue.js";
import { eventNames } from "./eventNames.js";
import { everyRule } from "./everyRule.js";
import { issueOf, unknownName } from "./issueOf.js";
import type { OwnLadder } from "./ownLadderSchema.js";
import type { Policy } from "./policySchema.js";

/** What is wrong with the policy's own ladders beside their conditions and people: names that stand twice, and what would never begin or end. */
export function ownLadderIssues(policy: Policy): Issue[] {
  const { ladders = [] } = policy;
  const ids = ladders.map(({ id }) => id);
  return [
    ...ladders.flatMap((ladder, place) => {
      const path = `/ladders/${String(place)}`;
      const again = ids.indexOf(ladder.id) < place ? [issueOf(`${path}/id`, "name-repeated")] : [];
      return [...again, ...ofLadder(ladder, path, policy)];
    }),
    ...namesShared(policy),
  ];
}

function ofLadder({ starts, ends, steps, forbids = [] }: OwnLadder, path: string, policy: Policy): Issue[] {
  const found: Issue[] = [];
  const known = eventNames(policy);
  if (typeof starts.from === "object" && "since" in starts.from && starts.when === undefined)
    found.push(issueOf(`${path}/starts/from/since`, "since-nothing"));
  if (ends !== undefined && ends.when === undefined && ends.doneBy === undefined)
    found.push(issueOf(`${path}/ends`, "ends-with-nothing"));
  for (const [at, { doneBy = [], acts, repeat }] of steps.entries()) {
    if (doneBy.length === 0 && acts === undefined)
      found.push(issueOf(`${path}/steps/${String(at)}`, "step-never-done"));
    if (repeat !== undefined && repeat.times === undefined && ends === undefined)
      found.push(issueOf(`${path}/steps/${String(at)}/repeat`, "repeat-without-end"));
  }
  if (steps.every(({ when }) => when !== undefined)) found.push(issueOf(`${path}/steps`, "own-ladder-may-be-empty"));
  for (const [at, { event }] of forbids.entries())
    if (!known.includes(event))
      found.push(unknownName(`${path}/forbids/${String(at)}/event`, "unknown-event", event, known));
  return found;
}

type Placed = { readonly id: string; readonly path: string };

/** Steps and clauses are asked for and done by their names alone, and so are the rules that they bring with them. */
function namesShared(policy: Policy): Issue[] {
  const { ladder, ladders = [], rules, timers } = policy;
  const clauses: readonly Placed[] = [
    ...(ladder.status === "none" ? [] : ladder.steps).map(({ id }) => ({ id, path: "" })),
    ...timers.map(({ id }) => ({ id, path: "" })),
    ...ladders.flatMap(({ steps }, place) =>
      steps.map(({ id }, at) => ({ id, path: `/ladders/${String(place)}/steps/${String(at)}/id` })),
    ),
  ];
  const brought: readonly Placed[] = [
    ...timers.flatMap(({ id, phase }, place) =>
      phase === undefined ? [] : [{ id, path: `/timers/${String(place)}/id` }],
    ),
    ...ladders.flatMap(({ forbids = [] }, place) =>
      forbids.map(({ id }, at) => ({ id, path: `/ladders/${String(place)}/forbids/${String(at)}/id` })),
    ),
  ];
  const ruled = everyRule(policy).map(({ id }) => id);
  const written = new Set(rules.map(({ id }) => id));
  return [
    ...clauses.flatMap(({ id, path }, place) =>
      path !== "" && (written.has(id) || clauses.findIndex((one) => one.id === id) < place)
        ? [issueOf(path, "name-repeated")]
        : [],
    ),
    ...brought.flatMap(({ id, path }) =>
      ruled.filter((one) => one === id).length > 1 ? [issueOf(path, "name-repeated")] : [],
    ),
  ];
}
