import type { CompiledTest } from "../conditions/CompiledTest.js";
import type { Evaluation } from "../conditions/Evaluation.js";
import type { FactValue } from "../facts/Fact.js";
import type { CompiledRule } from "../rules/CompiledRule.js";
import { judgeRule } from "../rules/judgeRule.js";
import type { Judging } from "../rules/Judging.js";
import type { RuleOutcome } from "../rules/RuleOutcome.js";
import type { Finding } from "./Finding.js";
import { missingWords } from "./missingWords.js";
import { waysOut, type WaysOut } from "./waysOut.js";
import { whatWouldMeet } from "./whatWouldMeet.js";

/** What a finding says that hangs on the comparisons of its rule alone: the facts that are missing, those that were seen, the ways out. */
export type Comparisons = Pick<Finding, "seen"> & {
  readonly missing: string;
  readonly waysOut: WaysOut;
};

function seenIn(tests: readonly CompiledTest[], evaluation: Evaluation): Finding["seen"] {
  const seen: Record<string, FactValue | null> = {};
  for (const test of tests)
    if (test.fact && test.ofSome === undefined) seen[test.fact.id] = kept(test.value(evaluation));
  return Object.freeze(seen);
}

/** A list is copied, so that a finding does not change with the record. */
const kept = (value: FactValue | undefined): FactValue | null =>
  typeof value === "object" ? Object.freeze([...value]) : (value ?? null);

/** By outcome: the same one is handed out wherever the comparisons come out in the same way, and can never change. */
const known = new WeakMap<RuleOutcome, Comparisons>();

type Asked = { readonly evaluation: Evaluation; readonly judging: Judging };

/**
 * What the comparisons of a rule say about a finding.
 * @param against the permission on the other side of a conflict, whose comparisons count as well
 */
export function comparisonsOf(
  rule: CompiledRule,
  outcome: RuleOutcome,
  asked: Asked,
  against: CompiledRule | undefined,
): Comparisons {
  // an outcome that nobody remembers will not come up again, and a permission stands on comparisons of its own
  if (outcome.judged === undefined || against !== undefined) return workedOut(rule, outcome, asked, against);
  const before = known.get(outcome);
  // what would end a finding can hang on more than the rule's own comparisons
  if (before !== undefined)
    return rule.hangsOnItself ? before : { ...before, waysOut: waysOutOf(rule, rule.tests, asked) };
  const comparisons = workedOut(rule, outcome, asked, undefined);
  known.set(outcome, comparisons);
  return comparisons;
}

function workedOut(
  rule: CompiledRule,
  { trace }: RuleOutcome,
  asked: Asked,
  against: CompiledRule | undefined,
): Comparisons {
  const tests = against ? [...rule.tests, ...against.demands.tests] : rule.tests;
  return {
    missing: missingWords(rule, trace),
    seen: seenIn(tests, asked.evaluation),
    waysOut: waysOutOf(rule, tests, asked),
  };
}

function waysOutOf(rule: CompiledRule, tests: readonly CompiledTest[], { evaluation, judging }: Asked): WaysOut {
  const withoutGaps = { ...judging, withGaps: false };
  const isOver = (supposed: Evaluation): boolean => {
    const { state, against: still } = judgeRule(rule, supposed, withoutGaps);
    return !still && (state === "met" || state === "not-applicable");
  };
  return waysOut(whatWouldMeet(tests, evaluation, isOver), evaluation);
}
