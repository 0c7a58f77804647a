import type { Rule } from "../policy/ruleSchema.js";
import type { RuleTrace } from "../assess/Assessment.js";
import type { CompiledRule } from "../rules/compileRule.js";
import type { CompiledTest } from "../conditions/compileTest.js";
import type { Evaluation } from "../conditions/Evaluation.js";
import type { FactValue } from "../facts/Fact.js";
import type { AssumedValue, Finding, Outcome } from "./Finding.js";
import { findingSentence } from "./findingSentence.js";
import { itemPointer } from "../rules/itemCount.js";
import { lazyEntries } from "./lazyEntries.js";
import { judgeRule, type Judgement, type Judging } from "../rules/judgement.js";
import { whatWouldMeet } from "./whatWouldMeet.js";

type FindingRule = Extract<Rule, { kind: "duty" | "ban" | "silence" }>;

function seenIn(tests: readonly CompiledTest[], evaluation: Evaluation): Readonly<Record<string, FactValue | null>> {
  const seen: Record<string, FactValue | null> = {};
  for (const test of tests) if (test.fact) seen[test.fact.id] = test.value(evaluation) ?? null;
  return seen;
}

function pointersIn(tests: readonly CompiledTest[], evaluation: Evaluation): readonly string[] {
  const pointers: string[] = [];
  for (const { fact } of tests)
    for (const pointer of fact?.pointers(evaluation.subject, evaluation.item) ?? [])
      if (!pointers.includes(pointer)) pointers.push(pointer);
  return pointers;
}

function assumedIn({ restsOn }: Judgement, { compiled, settings }: Judging): readonly AssumedValue[] {
  return restsOn.map((place) => {
    const setting = compiled.settingIds[place] ?? "";
    return {
      setting,
      describes: compiled.policy.settings[setting]?.describes ?? setting,
      assumed: settings.lenient[place] ?? null,
    };
  });
}

/** Whether a finding is over: the rule is kept, or does not apply, and nothing disagrees. */
function isOver(rule: CompiledRule, judging: Judging) {
  return (supposed: Evaluation): boolean => {
    const { state, against } = judgeRule(rule, supposed, judging);
    return !against && (state === "met" || state === "not-applicable");
  };
}

type AtLength = Pick<Finding, "sentence" | "pointers" | "seen" | "wouldBeMetBy">;
const atLength = lazyEntries<AtLength>(["sentence", "pointers", "seen", "wouldBeMetBy"]);

/** A judgement, with the entry of the trace that belongs to it. */
type Judged = { readonly judgement: Judgement; readonly trace: RuleTrace };

type Building = { -readonly [Key in keyof Finding]?: Finding[Key] };

/**
 * Makes the finding for one judgement that has an outcome. What it says at length is worked out when it is first read, from what the
 * assessment read of the visit at `evaluation.item`; as data it has the same entries as if all had been worked out at once.
 */
export function buildFinding(
  compiled: CompiledRule,
  rule: FindingRule,
  outcome: Outcome,
  { judgement, trace }: Judged,
  evaluation: Evaluation,
  judging: Judging,
): Finding {
  const { against } = judgement;
  const tests = against ? [...compiled.tests, ...against.demands.tests] : compiled.tests;
  const assumed = assumedIn(judgement, judging);
  const state = judgement.state === "unknown" ? "unknown" : "unmet";
  const about = itemPointer(evaluation.subject, compiled.each, evaluation.item);
  const here = about === undefined ? evaluation : { ...evaluation, other: undefined, spare: undefined };
  const strength = rule.kind === "silence" ? "none" : rule.strength;
  const finding: Building = { rule: rule.id, outcome, strength, phase: rule.phase, cites: rule.cites };
  atLength.prepare(finding, {
    sentence: () => {
      const about = { rule: compiled, compiled: judging.compiled, evaluation: here, assumed, trace };
      return findingSentence(outcome, state, about);
    },
    pointers: () => pointersIn(tests, here),
    seen: () => seenIn(tests, here),
    wouldBeMetBy: () => whatWouldMeet(tests, here, isOver(compiled, judging)),
  });
  atLength.add(finding, "sentence");
  if (about !== undefined) finding.about = about;
  atLength.add(finding, "pointers");
  atLength.add(finding, "seen");
  finding.assumed = assumed;
  if (against) finding.against = { rule: against.rule.id, cites: against.rule.cites };
  atLength.add(finding, "wouldBeMetBy");
  return finding as Finding;
}
