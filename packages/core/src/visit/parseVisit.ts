import { assumedZone } from "../clock/assumedZone.js";
import { aZone } from "../clock/aZone.js";
import { sayOffsets } from "../clock/sayOffsets.js";
import { checkArguments } from "../parsed/checkArgument.js";
import { expected, optional } from "../parsed/expected.js";
import { issue } from "../parsed/Issue.js";
import { notParsed, type Parsed } from "../parsed/Parsed.js";
import { parseWith } from "../parsed/parseWith.js";
import { levelsOffScale } from "../risk/levelsOffScale.js";
import type { RiskMatrix } from "../risk/riskMatrixSchema.js";
import { visitSchema, type Visit } from "./visitSchema.js";

type ParseVisitOptions = { readonly matrix?: RiskMatrix | undefined; readonly zone?: string | undefined };

/**
 * Reads a visit record. Nothing is changed or filled in: the value equals the input.
 *
 * A record knows no scale: whatever levels its hazards have are read. With the matrix in force, a level that the matrix does not have is an
 * issue at its place, which names the levels that there are.
 *
 * A time without an offset is an issue, which says what the clock of `zone` shows: the school's, London's if not given.
 */
export function parseVisit(input: unknown, options: ParseVisitOptions = {}): Parsed<Visit> {
  checkArguments("parseVisit", options, { matrix: optional(expected.matrix), zone: optional(aZone) });
  const { matrix, zone = assumedZone } = options;
  const outcome = parseWith(visitSchema, input);
  if (!outcome.ok) {
    const [found, ...others] = outcome.issues;
    return notParsed(sayOffsets(found, input, zone), ...others.map((each) => sayOffsets(each, input, zone)));
  }
  const { full } = outcome.value.assessments ?? {};
  if (!full || !matrix) return outcome;
  const [first, ...rest] = levelsOffScale(full, matrix).map(({ at, axis, scale }) =>
    issue(`/assessments/full${at}`, "level-off-scale", { axis, scale }),
  );
  return first ? notParsed(first, ...rest) : outcome;
}
