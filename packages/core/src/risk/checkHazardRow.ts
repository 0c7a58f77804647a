import type { HazardRow } from "./riskAssessmentSchema.js";
import { riskFinding, type RiskFinding, type RiskFindingCode } from "./RiskFinding.js";
import type { RiskMatrix } from "./riskMatrixSchema.js";
import { scoreRisk } from "./scoreRisk.js";

const alike = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/\s+/g, " ")
    .replace(/[ .]+$/, "")
    .trim();

function actionCodes(
  { furtherAction, controls, byWhom, byWhen }: HazardRow,
  today: string,
): [RiskFindingCode, string][] {
  const found: [RiskFindingCode, string][] = [];
  if (furtherAction !== undefined && byWhom === undefined) found.push(["action-without-who", "byWhom"]);
  if (furtherAction !== undefined && byWhen === undefined) found.push(["action-without-when", "byWhen"]);
  if (byWhen !== undefined && byWhen < today) found.push(["action-overdue", "byWhen"]);
  if (furtherAction !== undefined && controls !== undefined && alike(furtherAction) === alike(controls))
    found.push(["same-text-in-both-controls", "furtherAction"]);
  return found;
}

/**
 * The findings of one hazard row that matters.
 * @param today the calendar date of the check; an action dated today is still in time
 */
export function checkHazardRow(row: HazardRow, path: string, matrix: RiskMatrix, today: string): RiskFinding[] {
  const initial = scoreRisk(row.initial, matrix);
  const residual = scoreRisk(row.residual, matrix);
  const codes: [RiskFindingCode, string][] = [];
  if (row.hazard === undefined) codes.push(["hazard-not-named", "hazard"]);
  if (!initial.ok) codes.push(["initial-blank", "initial"]);
  if (!residual.ok) codes.push(["residual-blank", "residual"]);
  if (initial.ok && residual.ok) {
    const noControl = row.controls === undefined && row.furtherAction === undefined;
    if (residual.value.score > initial.value.score) codes.push(["residual-above-initial", "residual"]);
    if (residual.value.score < initial.value.score && noControl) codes.push(["lowered-without-control", "controls"]);
  }
  const found = [...codes, ...actionCodes(row, today)].map(([code, field]) => riskFinding(code, `${path}/${field}`));
  if (!residual.ok) return found;
  const { gate, label, tolerability } = residual.value.band;
  const words = { band: label, tolerability };
  if (gate === "stop") found.push(riskFinding("residual-stops-visit", `${path}/residual`, words));
  if (gate === "go-with-conditions" && row.furtherAction === undefined && row.adviceSought === undefined) {
    found.push(riskFinding("residual-needs-measures-or-advice", `${path}/furtherAction`, words));
  }
  return found;
}
