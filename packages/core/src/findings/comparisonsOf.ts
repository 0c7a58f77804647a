import type { CompiledTest } from "../conditions/CompiledTest.js";
import type { Evaluation } from "../conditions/Evaluation.js";
import type { FactValue } from "../facts/Fact.js";
import type { CompiledRule } from "../rules/CompiledRule.js";
import { judgeRule } from "../rules/judgeRule.js";
import type { Judging } from "../rules/Judging.js";
import type { RuleOutcome } from "../rules/RuleOutcome.js";
import type { Finding } from "./Finding.js";
import { missingWords, type MissingWord } from "./missingWords.js";
import { waysOut, type WaysOut } from "./waysOut.js";
import { whatWouldMeet } from "./whatWouldMeet.js";

/** What a finding says that hangs on the comparisons of its rule alone: the facts that are missing, those that were seen, the ways out. */
export type Comparisons = Pick<Finding, "seen"> & {
  readonly missing: readonly MissingWord[];
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

type Asked = { readonly evaluation: Evaluation; readonly judging: Judging };

/**
 * What the comparisons of a rule say about a finding.
 * @param against the permission on the other side of a conflict, whose comparisons count as well
 */
export function comparisonsOf(
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

/** What would end a finding that rests on these comparisons. */
export function waysOutOf(rule: CompiledRule, tests: readonly CompiledTest[], { evaluation, judging }: Asked): WaysOut {
  const withoutGaps = { ...judging, withGaps: false };
  const isOver = (supposed: Evaluation): boolean => {
    const { state, against: still } = judgeRule(rule, supposed, withoutGaps);
    return !still && (state === "met" || state === "not-applicable");
  };
  return waysOut(whatWouldMeet(tests, evaluation, isOver), evaluation);
}
