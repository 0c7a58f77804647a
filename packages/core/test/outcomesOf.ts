import { startAssessment } from "../src/assess/startAssessment.js";
import { calendarOf } from "../src/calendar/assumedCalendar.js";
import { atItem, type Evaluation } from "../src/conditions/Evaluation.js";
import { UNKNOWN } from "../src/conditions/truth.js";
import { wordingFor } from "../src/findings/wordingFor.js";
import type { AssessmentMode } from "../src/policy/sourcedValue.js";
import type { Policy } from "../src/policy/policySchema.js";
import type { Rule } from "../src/policy/ruleSchema.js";
import type { Timer } from "../src/policy/timerSchema.js";
import { itemCount } from "../src/history/itemCount.js";
import type { CompiledRule } from "../src/rules/CompiledRule.js";
import { judgeRule } from "../src/rules/judgeRule.js";
import { compilePolicy } from "../src/rules/compilePolicy.js";
import type { School } from "../src/school/schoolSchema.js";
import { resolveSettings } from "../src/settings/resolveSettings.js";
import { plannedTimes } from "../src/timers/plannedTimes.js";
import { reckonTimer } from "../src/timers/reckonTimer.js";
import { timerEvaluation } from "../src/timers/timerEvaluation.js";
import { timersOfPolicy } from "../src/timers/timersOfPolicy.js";
import type { Visit } from "../src/visit/visitSchema.js";

/** A visit, and how it is asked about. */
export type Asked = {
  readonly policy: Policy;
  readonly visit: Visit;
  readonly now: string;
  readonly mode: AssessmentMode;
  readonly school: Partial<School>;
};

/** One outcome of one rule or timer, such as `two-at-first-visit: unmet` or `leaving-call: kept-late`. */
export type OutcomeKey = string;

const key = (part: "rule" | "timer", id: string, outcome: string): OutcomeKey => `${part} ${id}: ${outcome}`;

/** Unmet, in its usual words or in those that stand at a place of `unmetWhen`. */
const unmetAs = (place: number): string => (place < 0 ? "unmet" : `unmet, in words ${String(place)}`);

function outcomesOfRule(rule: Rule, { applies, wordings }: CompiledRule): readonly string[] {
  const elsewhere = applies ? ["not-applicable"] : [];
  switch (rule.kind) {
    case "duty":
    case "ban":
    case "silence":
      return ["met", "unmet", ...wordings.map((_, place) => unmetAs(place)), "unknown", ...elsewhere];
    case "permission":
    case "definition":
      return ["met", "not-applicable", "unknown"];
    default:
      return rule satisfies never;
  }
}

const isEvent = (from: Timer["from"]): from is { readonly event: string } =>
  typeof from === "object" && "event" in from;
const journey: readonly string[] = ["back", "signed-in"];
const ofItems: readonly unknown[] = ["incident", "concern", "follow-up"];

/**
 * The states that the shape of a timed clause allows. One with a condition has not arisen before its event, and is then not needed; what has to
 * come before an act that only the visitors make is over with its expected time, and never late.
 */
function statesOfTimer({ by, from, part, when, until, doneBy, each }: Timer): readonly string[] {
  const before = by.kind === "before";
  const limited = by.kind !== "open";
  const returns = isEvent(from) && from.event === "back";
  const isReturn = doneBy.some(({ event }) => journey.includes(event));
  const waits = !before && (returns || (when === undefined && !(ofItems.includes(each) && isEvent(from))));
  const lapses = before && by.moment !== "expected-departure";
  return [
    ...(waits ? ["not-due"] : []),
    "due",
    "kept",
    ...(limited ? ["kept-late"] : []),
    ...(limited && !lapses ? ["late"] : []),
    ...(before || until !== undefined || (part === "leg" && !returns && !isReturn) ? ["missed"] : []),
    ...(when !== undefined || part === "leg" ? ["not-needed"] : []),
  ];
}

/**
 * Every outcome that a rule or a timer of a policy can have, by its kind. Papers that grow old are `reviewsAt`'s.
 * @param everUnknown the rules that can be unknown; without them all of them
 */
export function wantedOutcomes(policy: Policy, everUnknown?: ReadonlySet<string>): readonly OutcomeKey[] {
  const rules = compilePolicy(policy).rules.flatMap((compiled) =>
    outcomesOfRule(compiled.rule, compiled)
      .filter((outcome) => outcome !== "unknown" || everUnknown === undefined || everUnknown.has(compiled.rule.id))
      .map((outcome) => key("rule", compiled.rule.id, outcome)),
  );
  const ofVisit = policy.timers.filter(({ part }) => part !== "review");
  const timers = ofVisit.flatMap((timer) => statesOfTimer(timer).map((state) => key("timer", timer.id, state)));
  return [...rules, ...timers];
}

function saidAt(rule: CompiledRule, evaluation: Evaluation): number {
  const wording = wordingFor(rule, evaluation);
  return wording === undefined ? -1 : rule.wordings.indexOf(wording);
}

const wrong: ReadonlySet<string> = new Set(["block", "breach", "advice", "open"]);

/** What a visit shows: its outcomes, and the rules of which some comparison is unknown. */
export type Shown = { readonly outcomes: ReadonlySet<OutcomeKey>; readonly unknown: ReadonlySet<string> };

/**
 * The outcomes that a visit shows: an unmet rule counts with its finding, or without one where it is only allowed. What was done and written down,
 * or was not, is never unknown, and a rule that asks nothing else is never either.
 */
export function outcomesOf({ policy, visit, now, mode, school }: Asked): Shown {
  const found = new Set<OutcomeKey>();
  const unknown = new Set<string>();
  const { evaluation, judging } = startAssessment({ policy, visit, now, mode, school }, false);
  const { subject } = evaluation;
  for (const compiled of judging.compiled.rules) {
    const { rule, tests, each } = compiled;
    const items = itemCount(subject, each);
    if (items === 0) found.add(key("rule", rule.id, "not-applicable"));
    for (let item = 0; item < items; item += 1) {
      const at = atItem(evaluation, item);
      const { state, outcome } = judgeRule(compiled, at, judging);
      const mayBe = "strength" in rule && rule.strength === "may";
      if (state !== "unmet" || mayBe || (outcome !== undefined && wrong.has(outcome)))
        found.add(key("rule", rule.id, state === "unmet" ? unmetAs(saidAt(compiled, at)) : state));
      if (tests.some((test) => test.truth(at) === UNKNOWN)) unknown.add(rule.id);
    }
  }
  const ready = timersOfPolicy(policy, school);
  const calendar = calendarOf(school);
  const settings = resolveSettings(policy, school);
  const context = {
    calendar,
    settings,
    mode,
    moments: plannedTimes({ visit, policy, zone: calendar.zone }),
    history: subject.history,
    evaluation: () => timerEvaluation(ready, subject, { settings, mode }),

    expected: undefined,
  };
  for (const one of ready.timers)
    for (const { status } of reckonTimer(one, context)) found.add(key("timer", one.timer.id, status));
  return { outcomes: found, unknown };
}
