import { HomeVisitsError } from "../parsed/HomeVisitsError.js";
import { reach2RiskMatrix } from "../risk/reach2RiskMatrix.js";
import type { RiskMatrix } from "../risk/riskMatrixSchema.js";
import type { VisitEvent } from "../visit/visitEventSchema.js";
import type { Visit } from "../visit/visitSchema.js";
import type { AssessmentSchool } from "./AssessmentSchool.js";
import { progressOf } from "./progressOf.js";
import type { Subject } from "./Subject.js";

const bandIds = new WeakMap<RiskMatrix, readonly string[]>();

function bandsOf(matrix: RiskMatrix): readonly string[] {
  const known = bandIds.get(matrix) ?? matrix.bands.map(({ id }) => id);
  bandIds.set(matrix, known);
  return known;
}

function eventsUntil(now: number, events: readonly VisitEvent[]): readonly VisitEvent[] {
  if (events.length === 0) return events;
  const dated = events.map((event) => ({ event, at: Date.parse(event.at) })).filter(({ at }) => at <= now);
  return dated.sort((a, b) => a.at - b.at).map(({ event }) => event);
}

/**
 * Lays a visit out for its rules.
 * @throws HomeVisitsError `not-an-instant` when `now` is not an instant
 */
export function createSubject(visit: Visit, now: string, school: AssessmentSchool): Subject {
  const ms = Date.parse(now);
  if (Number.isNaN(ms))
    throw new HomeVisitsError(
      "not-an-instant",
      "Give now as an instant with its offset, such as 2026-06-09T14:30:00+01:00.",
    );
  const happened = eventsUntil(ms, visit.events);
  const matrix = school.riskMatrix ?? reach2RiskMatrix;
  return { visit, now: ms, happened, progress: progressOf(visit, happened, ms), matrix, bands: bandsOf(matrix) };
}
