import type { Rule } from "../policy/ruleSchema.js";
import type { CompiledRule } from "./compileRule.js";
import type { CompiledTest } from "./compileTest.js";
import type { Evaluation } from "./Evaluation.js";
import type { FactValue } from "./Fact.js";
import type { AssumedValue, Finding, Outcome } from "./Finding.js";
import { findingSentence } from "./findingSentence.js";
import { itemPointer } from "./itemCount.js";
import { judgeRule, type Judgement, type Judging } from "./judgement.js";
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

/** What a sentence may show of the permission on the other side of a conflict. */
function againstOf(judgement: Judgement): Pick<Finding, "against"> {
  return judgement.against ? { against: { rule: judgement.against.rule.id, cites: judgement.against.rule.cites } } : {};
}

/**
 * Makes the finding for one judgement that has an outcome. What it says at length is worked out when it is first read, from what the
 * assessment read of the visit at `evaluation.item`; as data it has the same entries as if all had been worked out at once.
 */
export function buildFinding(
  compiled: CompiledRule,
  rule: FindingRule,
  outcome: Outcome,
  judgement: Judgement,
  evaluation: Evaluation,
  judging: Judging,
): Finding {
  const tests = judgement.against ? [...compiled.tests, ...judgement.against.demands.tests] : compiled.tests;
  const assumed = assumedIn(judgement, judging);
  const state = judgement.state === "unknown" ? "unknown" : "unmet";
  const here = { ...evaluation, spare: undefined };
  let sentence: Finding["sentence"] | undefined;
  let pointers: Finding["pointers"] | undefined;
  let seen: Finding["seen"] | undefined;
  let changes: Finding["wouldBeMetBy"] | undefined;
  const about = itemPointer(evaluation.subject, compiled.each, evaluation.item);
  return {
    rule: rule.id,
    outcome,
    strength: rule.kind === "silence" ? "none" : rule.strength,
    phase: rule.phase,
    cites: rule.cites,
    get sentence() {
      const about = { rule: compiled, compiled: judging.compiled, evaluation: here, assumed };
      return (sentence ??= findingSentence(outcome, state, about));
    },
    ...(about === undefined ? {} : { about }),
    get pointers() {
      return (pointers ??= pointersIn(tests, here));
    },
    get seen() {
      return (seen ??= seenIn(tests, here));
    },
    assumed,
    ...againstOf(judgement),
    get wouldBeMetBy() {
      return (changes ??= whatWouldMeet(tests, here, isOver(compiled, judging)));
    },
  };
}
