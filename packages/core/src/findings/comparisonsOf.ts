import type { CompiledTest } from "../conditions/CompiledTest.js";
import type { Evaluation } from "../conditions/Evaluation.js";
import type { FactValue } from "../facts/Fact.js";
import type { CompiledRule } from "../rules/CompiledRule.js";
import { judgeRule } from "../rules/judgement.js";
import type { Judging } from "../rules/Judging.js";
import { isTimed } from "../rules/isTimed.js";
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
  // a rule that a permission can stand against, or that asks a timed clause, hangs on more than its own comparisons
  const ruledOut = "rulesOut" in rule.rule && rule.rule.rulesOut !== undefined;
  if (ruledOut || rule.tests.some(isTimed)) return workedOut(rule, outcome, asked, against);
  const comparisons = known.get(outcome) ?? workedOut(rule, outcome, asked, against);
  known.set(outcome, comparisons);
  return comparisons;
}

function workedOut(
  rule: CompiledRule,
  { trace }: RuleOutcome,
  { evaluation, judging }: Asked,
  against: CompiledRule | undefined,
): Comparisons {
  const tests = against ? [...rule.tests, ...against.demands.tests] : rule.tests;
  const withoutGaps = { ...judging, withGaps: false };
  const isOver = (supposed: Evaluation): boolean => {
    const { state, against: still } = judgeRule(rule, supposed, withoutGaps);
    return !still && (state === "met" || state === "not-applicable");
  };
  return {
    missing: missingWords(rule, trace),
    seen: seenIn(tests, evaluation),
    waysOut: waysOut(whatWouldMeet(tests, evaluation, isOver), evaluation),
  };
}
