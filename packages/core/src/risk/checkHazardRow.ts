import type { HazardRow } from "./riskAssessmentSchema.js";
import { riskFinding, type RiskFinding, type RiskFindingCode } from "./RiskFinding.js";
import type { RiskMatrix } from "./riskMatrixSchema.js";
import { cellOf } from "./scoreRisk.js";

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/\s+/g, " ")
    .replace(/[ .]+$/, "")
    .trim();

const LETTER = /^[a-z]/i;

/** Whether two texts say the same but for capitals, spaces and full stops. Mostly their first letters tell that they do not. */
function alike(one: string, other: string): boolean {
  if (LETTER.test(one) && LETTER.test(other) && one.charAt(0).toLowerCase() !== other.charAt(0).toLowerCase())
    return false;
  return bare(one) === bare(other);
}

function actionCodes(
  { furtherAction, controls, byWhom, byWhen }: HazardRow,
  today: string,
): [RiskFindingCode, string][] {
  const found: [RiskFindingCode, string][] = [];
  if (furtherAction !== undefined && byWhom === undefined) found.push(["action-without-who", "byWhom"]);
  if (furtherAction !== undefined && byWhen === undefined) found.push(["action-without-when", "byWhen"]);
  if (byWhen !== undefined && byWhen < today) found.push(["action-overdue", "byWhen"]);
  if (furtherAction !== undefined && controls !== undefined && alike(furtherAction, controls))
    found.push(["same-text-in-both-controls", "furtherAction"]);
  return found;
}

/**
 * The findings of one hazard row that matters.
 * @param today the calendar date of the check; an action dated today is still in time
 */
export function checkHazardRow(row: HazardRow, path: string, matrix: RiskMatrix, today: string): RiskFinding[] {
  const initial = cellOf(row.initial, matrix);
  const residual = cellOf(row.residual, matrix);
  const codes: [RiskFindingCode, string][] = [];
  if (row.hazard === undefined) codes.push(["hazard-not-named", "hazard"]);
  if (!initial) codes.push(["initial-blank", "initial"]);
  if (!residual) codes.push(["residual-blank", "residual"]);
  if (initial && residual) {
    const noControl = row.controls === undefined && row.furtherAction === undefined;
    if (residual.score > initial.score) codes.push(["residual-above-initial", "residual"]);
    if (residual.score < initial.score && noControl) codes.push(["lowered-without-control", "controls"]);
  }
  const found = [...codes, ...actionCodes(row, today)].map(([code, field]) => riskFinding(code, `${path}/${field}`));
  if (!residual) return found;
  const { gate, label, tolerability } = residual.band;
  const words = { band: label, tolerability };
  if (gate === "stop") found.push(riskFinding("residual-stops-visit", `${path}/residual`, words));
  if (gate === "go-with-conditions" && row.furtherAction === undefined && row.adviceSought === undefined) {
    found.push(riskFinding("residual-needs-measures-or-advice", `${path}/furtherAction`, words));
  }
  return found;
}
