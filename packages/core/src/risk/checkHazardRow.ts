import { levelsOffScale } from "./levelsOffScale.js";
import type { HazardRow } from "./riskAssessmentSchema.js";
import { riskFinding, type RiskFinding, type RiskFindingCode } from "./RiskFinding.js";
import type { RiskMatrix } from "./riskMatrixSchema.js";
import { cellOf, type Score } from "./scoreRisk.js";

/** A text without what makes no difference: capitals, kinds of spaces, full stops and spaces at its end. */
function bare(text: string): string {
  const plain = text.toLowerCase().replaceAll(/\s+/g, " ");
  // by hand, because /[ .]+$/ begins anew at each of 10,000 full stops that a letter follows
  let end = plain.length;
  while (end > 0 && (plain[end - 1] === "." || plain[end - 1] === " ")) end -= 1;
  return plain.slice(0, end).trim();
}

const LETTER = /^[a-z]/i;

/** Whether two texts say the same but for capitals, spaces and full stops. Mostly their first letters tell that they do not. */
function alike(one: string, other: string): boolean {
  if (LETTER.test(one) && LETTER.test(other) && one.charAt(0).toLowerCase() !== other.charAt(0).toLowerCase())
    return false;
  return bare(one) === bare(other);
}

type Note = (code: RiskFindingCode, field: string, details?: Readonly<Record<string, string>>) => void;

const isWhole = (rating: HazardRow["initial"]): boolean =>
  rating?.likelihood !== undefined && rating.consequence !== undefined;

function noteRatings(row: HazardRow, note: Note, before?: Score, after?: Score): void {
  const { hazard, controls, furtherAction, initial, residual } = row;
  if (hazard === undefined) note("hazard-not-named", "hazard");
  if (!isWhole(initial)) note("initial-blank", "initial");
  if (!isWhole(residual)) note("residual-blank", "residual");
  if (!before || !after) return;
  if (after.score > before.score) note("residual-above-initial", "residual");
  if (after.score < before.score && controls === undefined && furtherAction === undefined)
    note("lowered-without-control", "controls");
}

function noteAction(row: HazardRow, note: Note, today: string): void {
  const { furtherAction, controls, byWhom, byWhen, doneOn } = row;
  const isDone = doneOn !== undefined && doneOn <= today;
  if (furtherAction !== undefined && byWhom === undefined) note("action-without-who", "byWhom");
  if (furtherAction !== undefined && byWhen === undefined) note("action-without-when", "byWhen");
  if (byWhen !== undefined && byWhen < today && !isDone) note("action-overdue", "byWhen");
  if (doneOn !== undefined && !isDone) note("action-done-later", "doneOn");
  if (furtherAction !== undefined && controls !== undefined && alike(furtherAction, controls))
    note("same-text-in-both-controls", "furtherAction");
}

function noteGate({ furtherAction, adviceSought }: HazardRow, note: Note, { band }: Score): void {
  const words = { band: band.label, tolerability: band.tolerability };
  if (band.gate === "stop") note("residual-stops-visit", "residual", words);
  if (band.gate !== "go-with-conditions") return;
  if (furtherAction === undefined) note("residual-needs-measures", "furtherAction", words);
  if (adviceSought === undefined) note("residual-needs-advice", "adviceSought", words);
}

/**
 * The findings of one hazard row that matters.
 * @param today the calendar date of the check; an action dated today is still in time
 */
export function checkHazardRow(
  row: HazardRow,
  path: string,
  matrix: RiskMatrix | undefined,
  today: string,
): RiskFinding[] {
  const found: RiskFinding[] = [];
  const note: Note = (code, field, details) => {
    found.push(riskFinding(code, `${path}/${field}`, details));
  };
  const [before, after] = [row.initial, row.residual].map((rating) => (matrix ? cellOf(rating, matrix) : undefined));
  const off = (matrix ? levelsOffScale({ hazards: [row] }, matrix) : []).map((one) => ({
    ...one,
    field: one.at.replace("/hazards/0/", ""),
  }));
  for (const { field, axis, scale } of off) note("level-off-scale", field, { axis, scale });
  noteRatings(row, note, before, after);
  noteAction(row, note, today);
  if (after) noteGate(row, note, after);
  return found;
}
