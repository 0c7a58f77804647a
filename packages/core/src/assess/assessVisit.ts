import { answering } from "../parsed/answering.js";
import { atItem, type Evaluation } from "../conditions/Evaluation.js";
import { findingOf } from "../findings/findingOf.js";
import type { Finding } from "../findings/Finding.js";
import { gatherGaps, type GapNotes } from "../findings/gatherGaps.js";
import type { CompiledRule } from "../rules/CompiledRule.js";
import { untimelyInRecord } from "../history/untimelyIssues.js";
import { itemCount } from "../history/itemCount.js";
import { judgeOutcome } from "../rules/judgeRule.js";
import type { Assessing } from "../rules/Assessing.js";
import type { RememberedRule } from "../rules/outcomeMemory.js";
import { outcomeOfRule } from "../rules/outcomeOfRule.js";
import type { RuleTrace } from "../rules/RuleTrace.js";
import { movesVerdict } from "../rules/verdictRules.js";
import type { Assessment } from "./Assessment.js";
import type { AssessmentQuestion } from "./AssessmentQuestion.js";
import { ownRecordIssues } from "./ownRecordIssues.js";
import { minimumVisitors } from "./minimumVisitors.js";
import { slipsInRecord } from "./slipsInRecord.js";
import { checkQuestion, startAssessment } from "./startAssessment.js";
import { count, startTally, verdictOf, type Tally } from "./verdictOf.js";

/** What is gathered rule by rule. */
type Gathered = {
  readonly findings: Finding[];
  readonly trace: RuleTrace[];
  readonly gaps: GapNotes;
  readonly tally: Tally;
};

function judgeItem(remembered: RememberedRule, evaluation: Evaluation, judging: Assessing, into: Gathered): void {
  const { rule } = remembered;
  const stands = outcomeOfRule(remembered, evaluation, judging);
  const judgement = judgeOutcome(rule, stands, evaluation, judging);
  const { state, outcome, restsOn } = judgement;
  const { progress } = evaluation.subject;
  into.trace.push(state === stands.state ? stands.trace : { ...stands.trace, state });
  into.gaps.note(rule, judgement);
  if (restsOn.length > 0 && movesVerdict(rule.rule, progress)) into.tally.gap = true;
  const finding = findingOf(rule, stands, judgement, { evaluation, judging });
  if (!finding || outcome === undefined) return;
  into.findings.push(finding);
  count(into.tally, outcome, rule.rule, progress.departed);
}

/** A rule over several things of which the visit has none. */
const aboutNothing = ({ rule: { id, kind, cites } }: CompiledRule): RuleTrace => ({
  rule: id,
  kind,
  cites,
  state: "not-applicable",
  demands: { all: [], truth: "unknown" },
});

/**
 * What a policy says about a visit at an instant: before departure, whether it may go; afterwards, whether it was kept.
 *
 * Events after `now` are not looked at. Nothing that is missing from the record counts as a No: it leaves a rule unknown. In `strict` mode
 * an unstated value of the policy is unknown as well; in `lenient` mode it is assumed, and each sentence that rests on it says so.
 *
 * @example
 * const { verdict, findings } = assessVisit({ visit, policy: reach2Policy2020, now: "2026-06-09T13:00:00+01:00", mode: "lenient" });
 */
export function assessVisit(question: AssessmentQuestion): Assessment {
  checkQuestion("assessVisit", question);
  return answering("assessVisit", () => {
    const { evaluation, judging } = startAssessment(question, true);
    const { compiled } = judging;
    const assessing: Assessing = { ...judging, ways: compiled.ways.find(evaluation, judging) };
    const into: Gathered = { findings: [], trace: [], gaps: gatherGaps(judging), tally: startTally() };
    for (const remembered of compiled.remembered) {
      const { rule } = remembered;
      const items = itemCount(evaluation.subject, rule.each);
      if (items === 0) into.trace.push(aboutNothing(rule));
      for (let item = 0; item < items; item += 1) judgeItem(remembered, atItem(evaluation, item), assessing, into);
    }
    const { binding, advised } = minimumVisitors(compiled, evaluation, judging);
    return {
      verdict: verdictOf(into.tally, judging.mode),
      minimumVisitors: binding,
      advisedVisitors: advised,
      findings: into.findings,
      trace: into.trace,
      gaps: into.gaps.list(),
      issues: [
        ...untimelyInRecord(evaluation.subject),
        ...ownRecordIssues(question.visit, compiled.policy),
        ...slipsInRecord(question.visit, compiled.policy, question.school),
      ],
    };
  });
}
