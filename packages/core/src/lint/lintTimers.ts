import type { EventPattern } from "../policy/eventPatternSchema.js";
import type { OwnLadder } from "../policy/ownLadderSchema.js";
import { placedTimers, type PlacedTimer } from "../policy/placedTimers.js";
import type { Policy } from "../policy/policySchema.js";
import type { Rule } from "../policy/ruleSchema.js";
import { bareQuestion } from "./bareQuestion.js";
import { lintRules } from "./lintRules.js";
import type { PolicyWarning } from "./PolicyWarning.js";

/**
 * Timed clauses and steps of ladders that no visit brings up, several acts of one that the same event does, and ladders that end with what starts
 * them or forbid what one of their steps asks for.
 */
export function lintTimers(policy: Policy): PolicyWarning[] {
  const placed = placedTimers(policy);
  return [
    ...neverArising(policy, placed),
    ...placed.flatMap(actsAlike),
    ...endsBeforeReached(policy),
    ...(policy.ladders ?? []).flatMap((ladder, place) => ofLadder(ladder, `/ladders/${String(place)}`)),
  ];
}

// A clause that never arises is a demand for the opposite that nobody breaks: so one search serves rules and clauses.
function neverArising(policy: Policy, placed: readonly PlacedTimer[]): readonly PolicyWarning[] {
  const bound = placed.filter(({ timer }) => timer.when !== undefined);
  if (bound.length === 0) return [];
  const definitions = policy.rules.filter(({ kind }) => kind === "definition");
  const opposites = bound.flatMap(({ timer: { id, cites, when } }): Rule[] => {
    const says = { asks: "-" };
    if (when === undefined) return [];
    return [{ kind: "duty", id, cites, strength: "must", phase: "standing", require: { not: when }, says }];
  });
  const { evaluation, judging } = bareQuestion({ ...policy, rules: [...definitions, ...opposites] });
  const rules = judging.compiled.rules.slice(definitions.length, definitions.length + opposites.length);
  return lintRules(rules, evaluation).flatMap(({ code, path }) => {
    const at = bound[Number(path.split("/")[2])]?.path;
    if (code !== "rule-never-broken" || at === undefined) return [];
    const sentence = "Look at the condition of this clause, or of its ladder: no visit ever brings it up.";
    return [{ code: "timer-never-arises", path: at, sentence }];
  });
}

function actsAlike({ timer: { acts = [] }, path }: PlacedTimer): readonly PolicyWarning[] {
  const said = acts.map(({ doneBy }) => JSON.stringify(doneBy));
  return said.flatMap((one, at): PolicyWarning[] => {
    if (said.indexOf(one) === at) return [];
    const sentence = "Say of this act what does it alone: the same event does another one of this step.";
    return [{ code: "acts-alike", path: `${path}/acts/${String(at)}/doneBy`, sentence }];
  });
}

const isPlain = ({ where, ifGiven, mustSay, perhaps }: EventPattern): boolean =>
  perhaps === undefined && [where, ifGiven, mustSay].every((asked) => asked === undefined);

function ofLadder({ starts: { from }, ends, steps, forbids = [] }: OwnLadder, path: string): readonly PolicyWarning[] {
  const start = typeof from === "object" && "event" in from ? from.event : undefined;
  const bySteps = steps.flatMap(({ doneBy = [], acts = [] }) => [...doneBy, ...acts.flatMap((act) => act.doneBy)]);
  const asked = [...bySteps, ...(ends?.doneBy ?? [])];
  return [
    ...(ends?.doneBy ?? []).flatMap((pattern, at): PolicyWarning[] => {
      if (pattern.event !== start || !isPlain(pattern)) return [];
      const sentence = "Name another event: this ladder ends with the very event that starts it.";
      return [{ code: "ladder-ends-at-once", path: `${path}/ends/doneBy/${String(at)}`, sentence }];
    }),
    ...endsWithStep(steps, ends?.doneBy ?? [], path),
    ...forbids.flatMap(({ event }, at): PolicyWarning[] => {
      if (!asked.some((pattern) => pattern.event === event && isPlain(pattern))) return [];
      const sentence =
        "Take this out, or what asks for it: the ladder forbids what one of its steps asks for, or what ends it.";
      return [{ code: "ladder-forbids-itself", path: `${path}/forbids/${String(at)}/event`, sentence }];
    }),
  ];
}

// A step without a time of its own passes its turn on only once it is done, and with it the ladder is over.
function endsWithStep(
  steps: OwnLadder["steps"],
  ends: readonly EventPattern[],
  path: string,
): readonly PolicyWarning[] {
  const said = new Set(ends.map((pattern) => JSON.stringify(pattern)));
  return steps.slice(0, -1).flatMap(({ doneBy = [], within, spacing }, at): PolicyWarning[] => {
    const timed = within !== undefined || spacing !== undefined;
    if (timed || doneBy.length === 0 || !doneBy.every((pattern) => said.has(JSON.stringify(pattern)))) return [];
    const sentence =
      "Give this step a time, or end the ladder otherwise: doing it ends the ladder, and no later step is due.";
    return [{ code: "ladder-ends-with-step", path: `${path}/steps/${String(at)}`, sentence }];
  });
}

/** Calls to the missing that end the overdue ladder once they were tried, and not once somebody was reached. */
function endsBeforeReached({ ladder }: Policy): readonly PolicyWarning[] {
  if (ladder.status === "none") return [];
  return ladder.steps.slice(0, -1).flatMap(({ endsWith, attempts }, at): PolicyWarning[] => {
    if (endsWith !== "done" || attempts === undefined) return [];
    const sentence = "Let somebody's being reached end this: as it is, trying in vain ends the search.";
    return [{ code: "ladder-ends-with-step", path: `/ladder/steps/${String(at)}/endsWith`, sentence }];
  });
}
