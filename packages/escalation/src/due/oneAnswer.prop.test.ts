import { assessVisit, policies, type Policy, type Rule } from "@home-visits/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { laterInstant, timedSchool, timedVisit } from "../../test/timedHistory.js";
import { planEscalation } from "../plan/planEscalation.js";
import { escalationAt } from "./escalationAt.js";
import type { EscalationState } from "./EscalationState.js";

type Asking = Extract<Rule, { readonly kind: "duty" | "ban" }>;

function timersIn(part: unknown): readonly string[] {
  if (typeof part !== "object" || part === null) return [];
  const own = "timer" in part && typeof part.timer === "string" ? [part.timer] : [];
  return [...own, ...Object.values(part).flatMap(timersIn)];
}

/** The rules of a policy that ask timed clauses, with those that they ask. `alone`: one and nothing else, so the rule stands as its clause does. */
function asking(policy: Policy): readonly {
  readonly rule: Asking;
  readonly timers: readonly string[];
  readonly alone: boolean;
}[] {
  const among = ofVisit(policy);
  return policy.rules.flatMap((rule) => {
    if (rule.kind !== "duty") return [];
    const timers = timersIn(rule.require).filter((id) => among.has(id));
    const alone = "timer" in rule.require && rule.when === undefined && rule.scope === undefined;
    return timers.length > 0 ? [{ rule, timers, alone }] : [];
  });
}

/** What the deadlines say of one timed clause: broken, to be done now, done. */
function toldOf(id: string, { late, missed, dueNow, done }: EscalationState) {
  const has = (list: readonly { readonly step: string }[]) => list.some(({ step }) => step === id);
  const broken = [...late, ...missed].some((entry) => entry.step === id && entry.outcome !== "open");
  const due = has(dueNow);
  return { broken, due, done: has(done) && !broken && !due };
}

/** The timed clauses of papers that grow old stand in `reviewsAt`, not among the deadlines of a visit. */
const ofVisit = ({ timers }: Policy): ReadonlySet<string> =>
  new Set(timers.filter(({ part }) => part !== "review").map(({ id }) => id));

const isBad = (outcome: string): boolean => ["breach", "advice", "block"].includes(outcome);
const several: readonly unknown[] = ["incident", "concern", "follow-up"];
const isAboutSeveral = (id: string, { timers }: Policy): boolean =>
  timers.some((timer) => timer.id === id && several.includes(timer.each));
const isLongest = (id: string, { timers }: Policy): boolean =>
  timers.some((timer) => timer.id === id && timer.limitKind === "longest");

describe("One answer: the assessment and the deadlines never contradict each other, for any timed clause", () => {
  it.each(Object.values(policies))("$id", (policy) => {
    const compared = new Map<string, number>();
    const timed = asking(policy);
    fc.assert(
      fc.property(
        timedVisit(policy),
        timedSchool(policy),
        laterInstant,
        fc.constantFrom("lenient", "strict"),
        (visit, school, now, mode) => {
          if (visit === undefined) return;
          const state = escalationAt(planEscalation({ visit, policy, school, mode }), visit.events, now);
          const { trace, findings } = assessVisit({ visit, policy, school, now, mode });
          // each clause that the watch blames is blamed by the assessment too, where a rule asks for it
          const asked = new Set(trace.flatMap(({ cites }) => cites));
          const blamed = findings.filter(({ outcome }) => isBad(outcome)).flatMap(({ cites }) => cites);
          for (const { step, cites, outcome } of [...state.late, ...state.missed]) {
            if (!isBad(outcome) || !ofVisit(policy).has(step)) continue;
            const apart = cites.filter((clause) => asked.has(clause) && !blamed.includes(clause));
            if (apart.length > 0) expect(apart, step).toEqual([]);
          }
          for (const { rule, timers, alone } of timed) {
            const states = trace.filter((each) => each.rule === rule.id).map((each) => each.state);
            const outcomes = findings.filter((each) => each.rule === rule.id).map(({ outcome }) => outcome);
            const told = timers.map((id) => ({ id, ...toldOf(id, state) }));
            const answer = { rule: rule.id, states, outcomes, told };
            const bad = outcomes.some(isBad);
            const broken = told.some((each) => each.broken);
            const due = told.some((each) => each.due && !isLongest(each.id, policy));
            const clauses = told.filter((each) => each.broken || each.due || each.done);
            if (clauses.length > 0) compared.set(rule.id, (compared.get(rule.id) ?? 0) + 1);
            // what is broken or to be done is not said to be kept
            if (broken || due)
              expect(
                states.every((one) => one === "met"),
                JSON.stringify(answer),
              ).toBe(false);
            if (!alone) continue;
            // what is broken for one is broken for the other
            if (broken) expect(bad, JSON.stringify(answer)).toBe(true);
            const [clause] = told;
            if (clause === undefined) continue;
            if (bad) expect(broken, JSON.stringify(answer)).toBe(true);
            // what does not apply is not asked for
            if (states.every((one) => one === "not-applicable"))
              expect(broken || clause.due, JSON.stringify(answer)).toBe(false);
            // what is done is not still to do, but for another incident or follow-up whose turn has not come
            if (clause.done && states.length === 1 && !isAboutSeveral(clause.id, policy))
              expect(bad || outcomes.includes("pending"), JSON.stringify(answer)).toBe(false);
          }
        },
      ),
      { numRuns: 800 },
    );
    // every clause came up
    const seldom = timed.filter(({ rule }) => (compared.get(rule.id) ?? 0) < 5).map(({ rule }) => rule.id);
    expect(seldom).toEqual([]);
  });
});
