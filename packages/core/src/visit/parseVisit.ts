import { checkArguments } from "../parsed/checkArgument.js";
import { expected, optional } from "../parsed/expected.js";
import { issue } from "../parsed/Issue.js";
import { notParsed, type Parsed } from "../parsed/Parsed.js";
import { parseWith } from "../parsed/parseWith.js";
import { levelsOffScale } from "../risk/levelsOffScale.js";
import type { RiskMatrix } from "../risk/riskMatrixSchema.js";
import { visitSchema, type Visit } from "./visitSchema.js";

/**
 * Reads a visit record. Nothing is changed or filled in: the value equals the input.
 *
 * A record knows no scale: whatever levels its hazards have are read. With the matrix in force, a level that the matrix does not have is an
 * issue at its place, which names the levels that there are.
 */
export function parseVisit(input: unknown, options: { readonly matrix?: RiskMatrix | undefined } = {}): Parsed<Visit> {
  checkArguments("parseVisit", options, { matrix: optional(expected.matrix) });
  const { matrix } = options;
  const outcome = parseWith(visitSchema, input);
  const full = outcome.ok ? outcome.value.assessments?.full : undefined;
  if (!full || !matrix) return outcome;
  const [first, ...rest] = levelsOffScale(full, matrix).map(({ at, axis, scale }) =>
    issue(`/assessments/full${at}`, "level-off-scale", { axis, scale }),
  );
  return first ? notParsed(first, ...rest) : outcome;
}
