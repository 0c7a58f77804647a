import { startAssessment } from "../assess/startAssessment.js";
import { FALSE, TRUE, type Truth } from "../conditions/truth.js";
import { vocabularyOf } from "../facts/vocabularyOf.js";
import type { Condition } from "../policy/conditionSchema.js";
import { conditionsOf } from "../policy/conditionsOf.js";
import type { OwnLadder } from "../policy/ownLadderSchema.js";
import type { Policy } from "../policy/policySchema.js";
import type { Rule } from "../policy/ruleSchema.js";
import { visitEventTypes } from "../visit/visitEventSchema.js";
import { parseVisit } from "../visit/parseVisit.js";
import type { Visit } from "../visit/visitSchema.js";
import type { PolicyWarning } from "./PolicyWarning.js";

const START = "2026-01-05T10:00:00Z";
const LATER = "2026-01-05T10:05:00Z";

/**
 * Timed clauses, and ladders whose end or one of whose steps is settled by the very event that starts them: none, or not this one, ever falls due. It is tried on a
 * visit with that event, for a step with each further type of event after it too; conditions that rest on anything else are left alone.
 */
export function lintStarts(policy: Policy): PolicyWarning[] {
  return [
    ...(policy.ladders ?? []).flatMap((ladder, at) => ofLadder(ladder, `/ladders/${String(at)}`, policy)),
    ...policy.timers.flatMap((timer, at) => ofTimer(timer, `/timers/${String(at)}`, policy)),
  ];
}

function ofTimer({ from, when }: Policy["timers"][number], path: string, policy: Policy): readonly PolicyWarning[] {
  if (when === undefined || typeof from !== "object" || !("event" in from)) return [];
  const { event } = from;
  // a count may still come to what is asked
  if (!asksYesOrNo(when, policy) || !staysSo(when, [event], FALSE, policy)) return [];
  return [
    {
      code: "timer-never-arises",
      path: `${path}/when`,
      sentence: "Change this condition: the event with which the clause begins rules it out, and it is never due.",
      shownBy: { [`happened(${event})`]: true },
    },
  ];
}

function ofLadder(
  { starts: { from }, ends, steps }: OwnLadder,
  path: string,
  policy: Policy,
): readonly PolicyWarning[] {
  if (typeof from !== "object" || !("event" in from)) return [];
  const { event } = from;
  const found: PolicyWarning[] = [];
  if (ends?.when !== undefined && staysSo(ends.when, [event], TRUE, policy))
    found.push({
      code: "ladder-ends-at-once",
      path: `${path}/ends/when`,
      sentence: "Change this condition: the event that starts the ladder makes it so, and no step is ever due.",
      shownBy: { [`happened(${event})`]: true },
    });
  // what ends the ladder leaves no step to be due
  const ending = new Set([event, ...(ends?.doneBy ?? []).map((pattern) => pattern.event)]);
  const others = visitEventTypes.filter((type) => !ending.has(type));
  for (const [place, { when }] of steps.entries())
    if (when !== undefined && staysSo(when, [event, ...others], FALSE, policy))
      found.push({
        code: "timer-never-arises",
        path: `${path}/steps/${String(place)}`,
        sentence: "Change this condition: the event that starts the ladder rules it out, and the step is never due.",
        shownBy: { [`happened(${event})`]: true },
      });
  return found;
}

function asksYesOrNo(condition: Condition, policy: Policy): boolean {
  const facts = vocabularyOf(policy);
  return conditionsOf(ruleOf(condition), "").every(
    (part) => "test" in part && "fact" in part.test && facts.get(part.test.fact)?.type === "yes-no",
  );
}

/** Whether a condition that rests on the start alone has this truth after it, and whatever one of the further events follows. */
function staysSo(
  condition: Condition,
  [event = "", ...further]: readonly string[],
  truth: Truth,
  policy: Policy,
): boolean {
  const started = visitOf([event], policy);
  if (started === undefined || !restsOn(condition, started, policy)) return false;
  const followed = further.flatMap((type) => visitOf([event, type], policy) ?? []);
  return [started, ...followed].every((visit) => truthOf(condition, visit, policy) === truth);
}

/** Whether what each fact of a condition says is told by what happened: without the start it says something else. */
function restsOn(condition: Condition, started: Visit, policy: Policy): boolean {
  const facts = vocabularyOf(policy);
  const before = askedOf({ ...started, events: [] }, condition, policy).evaluation.subject;
  const after = askedOf(started, condition, policy).evaluation.subject;
  return conditionsOf(ruleOf(condition), "").every((part) => {
    const fact = "test" in part && "fact" in part.test ? facts.get(part.test.fact) : undefined;
    if (!("test" in part) || fact === undefined || fact.of !== "visit" || fact.takes !== undefined) return false;
    return fact.read(before, 0, "") !== fact.read(after, 0, "");
  });
}

const truthOf = (condition: Condition, visit: Visit, policy: Policy): Truth | undefined => {
  const { evaluation, judging } = askedOf(visit, condition, policy);
  return judging.compiled.rules.find(({ rule }) => rule.id === ASKED)?.demands.truth(evaluation);
};

const ASKED = "asked-by-lint";
const ruleOf = (require: Condition): Rule => ({
  kind: "duty",
  id: ASKED,
  cites: ["-"],
  strength: "must",
  phase: "standing",
  require,
  says: { asks: "-" },
});

function askedOf(visit: Visit, condition: Condition, policy: Policy): ReturnType<typeof startAssessment> {
  const definitions = policy.rules.filter(({ kind }) => kind === "definition");
  const asking = { ...policy, rules: [...definitions, ruleOf(condition)] };
  return startAssessment({ visit, policy: asking, now: LATER, mode: "lenient" }, false);
}

/** A visit on which these happened one after the other; none where an event of such a type has to tell more. */
function visitOf(types: readonly string[], { events = [] }: Policy): Visit | undefined {
  const own = new Set(events.map(({ id }) => id));
  const read = parseVisit({
    id: "tried",
    household: { familyName: "-", address: { lines: ["-"] } },
    purposes: [],
    setting: "inside",
    visitors: [{ id: "a", name: "-" }],
    times: {},
    events: types.map((type, at) => ({
      id: `e${String(at)}`,
      at: at === 0 ? START : LATER,
      ...(own.has(type) ? { type: "own", what: type } : { type }),
    })),
  });
  return read.ok ? read.value : undefined;
}
