import type { ReviewRules } from "../risk/reviewDue.js";
import type { RiskMatrix } from "../risk/riskMatrixSchema.js";
import { nowMs } from "../values/nowMs.js";
import type { Visit } from "../visit/visitSchema.js";
import { historyOf } from "./historyOf.js";
import { progressOf } from "./progressOf.js";
import type { Subject } from "./Subject.js";

const bandIds = new WeakMap<RiskMatrix, readonly string[]>();

function bandsOf(matrix: RiskMatrix): readonly string[] {
  const known = bandIds.get(matrix) ?? matrix.bands.map(({ id }) => id);
  bandIds.set(matrix, known);
  return known;
}

/** What the policy says about the papers that a visit rests on, with the school's own matrix in its place. */
export type Papers = { readonly matrix: RiskMatrix; readonly reviewRules: ReviewRules };

/**
 * Lays a visit out for its rules.
 * @throws HomeVisitsError `not-an-instant` when `now` is not an instant with its offset
 */
export function createSubject(visit: Visit, now: string, { matrix, reviewRules }: Papers): Subject {
  const ms = nowMs(now);
  const history = historyOf(visit, ms);
  const happened = history.events.map(({ event }) => event);
  const progress = progressOf(visit, history);
  return {
    visit,
    now: ms,
    history,
    happened,
    byType: history.byType,
    progress,
    matrix,
    reviewRules,
    bands: bandsOf(matrix),
    kept: {},
  };
}
