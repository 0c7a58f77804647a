import { checkInitialRiskAssessment } from "../risk/checkInitialRiskAssessment.js";
import { checkRiskAssessment } from "../risk/checkRiskAssessment.js";
import { overallRisk } from "../risk/overallRisk.js";
import type { ReviewTrigger } from "../risk/reviewDue.js";
import { londonDate } from "../values/londonDate.js";
import type { Subject } from "./Subject.js";

const overalls = new WeakMap<Subject, ReturnType<typeof overallRisk>>();

/** The overall risk of the full assessment, worked out once for a subject; `undefined` without one. */
export function overall(subject: Subject): ReturnType<typeof overallRisk> | undefined {
  const known = overalls.get(subject);
  if (known) return known;
  const assessment = subject.visit.assessments?.full;
  if (!assessment) return undefined;
  const found = overallRisk(assessment, subject.matrix);
  overalls.set(subject, found);
  return found;
}

function triggersOf({ visit, happened }: Subject): ReviewTrigger[] {
  const earlier = (visit.earlierIncidents ?? []).map(({ on }) => ({ on, kind: "incident" as const }));
  const changes = (visit.changes ?? []).map(({ on, kind }) => ({ on, kind }));
  const since = happened.flatMap((event): ReviewTrigger[] => {
    if (event.type === "incident") return [{ on: londonDate(event.at), kind: "incident" }];
    return event.type === "change" ? [{ on: londonDate(event.at), kind: event.kind }] : [];
  });
  return [...earlier, ...changes, ...since];
}

/** The codes of a check of the full assessment at this instant. */
export function fullFindings(subject: Subject): readonly string[] | undefined {
  const assessment = subject.visit.assessments?.full;
  if (!assessment) return undefined;
  const now = new Date(subject.now).toISOString();
  return [
    ...new Set(
      checkRiskAssessment(assessment, subject.matrix, { now, triggers: triggersOf(subject) }).map(({ code }) => code),
    ),
  ];
}

/** The codes of a check of the initial form. */
export function initialFindings({ visit }: Subject): readonly string[] | undefined {
  const form = visit.assessments?.initial;
  return form && [...new Set(checkInitialRiskAssessment(form).map(({ code }) => code))];
}
