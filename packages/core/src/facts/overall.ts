import { dateInZone } from "../clock/instantInZone.js";
import { checkInitialRiskAssessment } from "../risk/checkInitialRiskAssessment.js";
import { checkRiskAssessmentOn } from "../risk/checkRiskAssessment.js";
import { overallRisk, type OverallRisk } from "../risk/overallRisk.js";
import type { RiskFinding } from "../risk/RiskFinding.js";
import type { ReviewTrigger } from "../risk/reviewDue.js";
import { epochMs } from "../values/epochMs.js";
import { eventsOf } from "../history/eventsOf.js";
import type { Subject } from "../history/Subject.js";

/** The overall risk of the full assessment, worked out once for a subject; `undefined` without one, and where no matrix is in force. */
export function overall({ visit, matrix, kept }: Subject): OverallRisk | undefined {
  const assessment = visit.assessments?.full;
  return assessment && matrix && (kept.overall ??= overallRisk(assessment, matrix));
}

function triggersOf(subject: Subject): ReviewTrigger[] {
  const { visit, zone } = subject;
  const { earlierIncidents, changes } = visit;
  const triggers: ReviewTrigger[] = changes ? [...changes] : [];
  for (const { on } of earlierIncidents ?? []) triggers.push({ on, kind: "incident" });
  for (const { at } of eventsOf(subject, "incident"))
    triggers.push({ on: dateInZone(epochMs(at), zone), kind: "incident" });
  for (const { at, kind } of eventsOf(subject, "change")) triggers.push({ on: dateInZone(epochMs(at), zone), kind });
  return triggers;
}

function codesOf(found: readonly RiskFinding[]): readonly string[] {
  const codes: string[] = [];
  for (const { code } of found) if (!codes.includes(code)) codes.push(code);
  return codes;
}

function checkFull(subject: Subject): readonly RiskFinding[] | undefined {
  const assessment = subject.visit.assessments?.full;
  if (!assessment) return undefined;
  const { kept, now, zone, matrix, reviewRules: rules } = subject;
  return (kept.full ??= checkRiskAssessmentOn(dateInZone(now, zone), assessment, matrix, {
    triggers: triggersOf(subject),
    rules,
  }));
}

function checkInitial({ visit }: Subject): readonly RiskFinding[] | undefined {
  const form = visit.assessments?.initial;
  return form && checkInitialRiskAssessment(form);
}

/** The codes of a check of the full assessment at this instant. */
export function fullFindings(subject: Subject): readonly string[] | undefined {
  const found = checkFull(subject);
  return found && codesOf(found);
}

/** The codes of a check of the initial form. */
export function initialFindings(subject: Subject): readonly string[] | undefined {
  const found = checkInitial(subject);
  return found && codesOf(found);
}

/** Where a form has what a check finds under one code, or the whole form where no code is asked for or nothing is found under it. */
export function findingsAt(subject: Subject, kind: "initial" | "full", code: string | undefined): readonly string[] {
  const found = (kind === "full" ? checkFull(subject) : checkInitial(subject)) ?? [];
  const places = found.filter((one) => one.code === code).map(({ path }) => `/assessments/${kind}${path}`);
  return places.length > 0 ? places : [`/assessments/${kind}`];
}
