import type { Visit } from "@home-visits/core";

/** What stands in a pack after its cover, by form id. Forms filled from the visit come first, then those to take along. */
export type PackContents = { readonly filled: readonly string[]; readonly blank: readonly string[] };

/**
 * The forms that a visit's pack holds. A doorstep visit takes the doorstep assessment and the contact ladder; a visit inside
 * takes the initial assessment the first time and the full one afterwards. Where nobody recorded which visit it is, both are
 * there: a pack may hold a sheet too many, never one too few.
 */
export function packContents(visit: Visit, has: { readonly clockRows: boolean }): PackContents {
  const filled = [...assessmentForms(visit), "home-visit-log", ...(has.clockRows ? ["buddy-sheet"] : [])];
  return { filled, blank: ["staff-briefing", "no-answer-note", "visit-record", "incident-report"] };
}

function assessmentForms(visit: Visit): readonly string[] {
  if (visit.setting === "doorstep") return ["doorstep-risk-assessment", "contact-ladder"];
  const first = isFirstVisit(visit);
  if (first === undefined) return ["initial-risk-assessment", "risk-assessment"];
  return [first ? "initial-risk-assessment" : "risk-assessment"];
}

function isFirstVisit(visit: Visit): boolean | undefined {
  if (visit.visitNumber !== undefined) return visit.visitNumber === 1;
  return visit.earlierVisits === undefined ? undefined : visit.earlierVisits.length === 0;
}
