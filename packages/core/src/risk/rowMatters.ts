import type { HazardRow } from "./riskAssessmentSchema.js";

function isFilled(answer: unknown): boolean {
  if (typeof answer !== "object" || answer === null) return answer !== undefined && answer !== "";
  for (const key in answer) if (isFilled(answer[key as keyof typeof answer])) return true;
  return false;
}

/** False only for a hazard row in which nothing at all has been filled in, such as a spare line of a printed form. */
export const rowMatters = (row: HazardRow): boolean => isFilled(row);
