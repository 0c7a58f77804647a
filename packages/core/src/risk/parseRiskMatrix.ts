import { issue, type Issue } from "../parsed/Issue.js";
import { parseDocumentWith } from "../parsed/parseWith.js";
import type { Parsed } from "../parsed/Parsed.js";
import { matrixCells } from "./matrixCells.js";
import { riskMatrixSchema, type RiskMatrix } from "./riskMatrixSchema.js";

/** {@link Parsed}, with what is odd but allowed beside the value. */
export type ParsedRiskMatrix =
  | { readonly ok: true; readonly value: RiskMatrix; readonly warnings: readonly Issue[] }
  | Extract<Parsed<RiskMatrix>, { ok: false }>;

/** The bands that no cell can reach, as warnings. */
function unreachable(matrix: RiskMatrix): Issue[] {
  const reached = new Set(matrixCells(matrix).map(({ band }) => band));
  return matrix.bands.flatMap((_, index) =>
    reached.has(index) ? [] : [issue(`/bands/${index}`, "matrix-band-unreachable")],
  );
}

/** Reads a school's own risk matrix. A band that no cell reaches is no error: it stands in `warnings`. */
export function parseRiskMatrix(input: unknown): ParsedRiskMatrix {
  const outcome = parseDocumentWith(riskMatrixSchema, input);
  return outcome.ok ? { ...outcome, warnings: unreachable(outcome.value) } : outcome;
}
