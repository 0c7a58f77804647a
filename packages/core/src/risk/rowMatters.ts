import type { HazardRow } from "./riskAssessmentSchema.js";

const isFilled = (answer: unknown): boolean =>
  typeof answer === "object" && answer !== null
    ? Object.values(answer).some(isFilled)
    : answer !== undefined && answer !== "";

/** False only for a hazard row in which nothing at all has been filled in, such as a spare line of a printed form. */
export const rowMatters = (row: HazardRow): boolean => isFilled(row);
