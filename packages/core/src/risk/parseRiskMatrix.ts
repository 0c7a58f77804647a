import { issue, type Issue } from "../parsed/Issue.js";
import { parseDocumentWith } from "../parsed/parseWith.js";
import type { Parsed } from "../parsed/Parsed.js";
import { matrixCells } from "./matrixCells.js";
import { milderGates } from "./milderGates.js";
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

const milder = (matrix: RiskMatrix): Issue[] =>
  milderGates(matrix).map((index) => issue(`/bands/${String(index)}/gate`, "matrix-gate-milder"));

/** Reads a school's own risk matrix. A band that no cell reaches is no error: it stands in `warnings`,
 * and so does a band whose gate is milder than that of a milder band. */
export function parseRiskMatrix(input: unknown): ParsedRiskMatrix {
  const outcome = parseDocumentWith(riskMatrixSchema, input);
  return outcome.ok ? { ...outcome, warnings: [...unreachable(outcome.value), ...milder(outcome.value)] } : outcome;
}
