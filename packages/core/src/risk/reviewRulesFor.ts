import { addCalendar } from "../values/addCalendar.js";
import { overallRisk } from "./overallRisk.js";
import type { ReviewRules } from "./reviewDue.js";
import type { RiskAssessment } from "./riskAssessmentSchema.js";
import type { RiskMatrix } from "./riskMatrixSchema.js";

/** Periods of days, weeks, months and years are compared by the day on which they end. */
const anyDay = "2026-01-01";

/**
 * The rules by which one assessment is reviewed: where its worst hazard has a band that is looked at more often, that period counts. While a
 * rating with the controls is missing, the worst that is known counts.
 */
export function reviewRulesFor(
  assessment: RiskAssessment,
  { byBand = {}, ...rules }: ReviewRules,
  matrix: RiskMatrix | undefined,
): ReviewRules {
  if (matrix === undefined || Object.keys(byBand).length === 0) return rules;
  const { residual } = overallRisk(assessment, matrix);
  const band = residual.status === "known" ? residual.band : residual.atLeast?.band;
  const ofBand = band && Object.hasOwn(byBand, band.id) ? byBand[band.id] : undefined;
  if (ofBand === undefined) return rules;
  const isSooner = rules.every === undefined || addCalendar(anyDay, ofBand) < addCalendar(anyDay, rules.every);
  return isSooner ? { ...rules, every: ofBand } : rules;
}
