import { issue, type Issue } from "../parsed/Issue.js";
import { parseDocumentWith } from "../parsed/parseWith.js";
import type { Parsed } from "../parsed/Parsed.js";
import { matrixCells } from "./matrixCells.js";
import { riskMatrixSchema, type Gate, type RiskMatrix } from "./riskMatrixSchema.js";

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

const gates: readonly Gate[] = ["go", "go-with-conditions", "stop"];

/** The bands that let a visit go more easily than a milder band does, as warnings. */
function milderGates({ bands }: RiskMatrix): Issue[] {
  let strictest = 0;
  return bands.flatMap(({ gate }, index) => {
    const place = gates.indexOf(gate);
    const found = place < strictest ? [issue(`/bands/${index}/gate`, "matrix-gate-milder")] : [];
    strictest = Math.max(strictest, place);
    return found;
  });
}

/** Reads a school's own risk matrix. A band that no cell reaches is no error: it stands in `warnings`,
 * and so does a band whose gate is milder than that of a milder band. */
export function parseRiskMatrix(input: unknown): ParsedRiskMatrix {
  const outcome = parseDocumentWith(riskMatrixSchema, input);
  return outcome.ok
    ? { ...outcome, warnings: [...unreachable(outcome.value), ...milderGates(outcome.value)] }
    : outcome;
}
