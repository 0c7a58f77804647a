import type { Assessment, RuleTrace } from "./Assessment.js";
import type { AssessmentQuestion } from "./AssessmentQuestion.js";
import { buildFinding } from "../findings/buildFinding.js";
import type { CompiledRule } from "../rules/compileRule.js";
import type { Evaluation } from "../conditions/Evaluation.js";
import type { Finding } from "../findings/Finding.js";
import { gatherGaps, type GapNotes } from "../findings/gatherGaps.js";
import { itemCount } from "../rules/itemCount.js";
import { judgeRule, type Judging } from "../rules/judgement.js";
import { minimumVisitors } from "./minimumVisitors.js";
import { startAssessment } from "./startAssessment.js";
import { movesVerdict } from "../rules/verdictRules.js";
import { count, startTally, verdictOf } from "./verdictOf.js";

type Gathered = { readonly findings: Finding[]; readonly trace: RuleTrace[]; readonly gaps: GapNotes };

function judgeItem(
  rule: CompiledRule,
  evaluation: Evaluation,
  judging: Judging,
  into: Gathered,
  tally: ReturnType<typeof startTally>,
): void {
  const { state, restsOn, traceFor } = rule.outcome(evaluation, judging);
  const judgement = judgeRule(rule, evaluation, judging, state, restsOn);
  const trace = traceFor(judgement.state);
  into.trace.push(trace);
  into.gaps.note(rule, judgement);
  if (judgement.restsOn.length > 0 && movesVerdict(rule.rule, evaluation.subject.progress)) tally.gap = true;
  const { outcome } = judgement;
  if (outcome === undefined || rule.rule.kind === "permission" || rule.rule.kind === "definition") return;
  into.findings.push(buildFinding(rule, rule.rule, outcome, { judgement, trace }, evaluation, judging));
  count(tally, outcome, rule.rule, evaluation.subject.progress.departed);
}

/**
 * What a policy says about a visit at an instant: before departure, whether it may go; afterwards, whether it was kept.
 *
 * Events after `now` are not looked at. Nothing that is missing from the record counts as a No: it leaves a rule unknown. In `strict` mode
 * an unstated value of the policy is unknown as well; in `lenient` mode it is assumed, and each sentence that rests on it says so.
 *
 * What a finding says at length is worked out when it is first read: do not change a visit before its findings have been read.
 *
 * @example
 * const { verdict, findings } = assessVisit({ visit, policy: reach2Policy2020, now: "2026-06-09T13:00:00+01:00", mode: "lenient" });
 */
export function assessVisit(question: AssessmentQuestion): Assessment {
  const { evaluation, judging } = startAssessment(question, true);
  const tally = startTally();
  const into: Gathered = { findings: [], trace: [], gaps: gatherGaps(judging) };
  for (const rule of judging.compiled.rules) {
    const items = itemCount(evaluation.subject, rule.each);
    for (evaluation.item = 0; evaluation.item < items; evaluation.item += 1)
      judgeItem(rule, evaluation, judging, into, tally);
    evaluation.item = 0;
    if (items === 0)
      into.trace.push({
        rule: rule.rule.id,
        kind: rule.rule.kind,
        cites: rule.rule.cites,
        state: "not-applicable",
        demands: { all: [], truth: "unknown" },
      });
  }
  const { binding, advised } = minimumVisitors(judging.compiled, evaluation, judging);
  return {
    verdict: verdictOf(tally, judging.mode),
    minimumVisitors: binding,
    advisedVisitors: advised,
    findings: into.findings,
    trace: into.trace,
    gaps: into.gaps.list(),
  };
}
