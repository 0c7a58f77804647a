import { HomeVisitsError } from "../parsed/HomeVisitsError.js";
import { reach2RiskMatrix } from "../risk/reach2RiskMatrix.js";
import type { RiskMatrix } from "../risk/riskMatrixSchema.js";
import { epochMs } from "../values/epochMs.js";
import type { VisitEvent } from "../visit/visitEventSchema.js";
import type { Visit } from "../visit/visitSchema.js";
import type { AssessmentSchool } from "./AssessmentSchool.js";
import { eventIndex } from "./eventIndex.js";
import { progressOf } from "./progressOf.js";
import type { Subject } from "./Subject.js";

const bandIds = new WeakMap<RiskMatrix, readonly string[]>();

function bandsOf(matrix: RiskMatrix): readonly string[] {
  const known = bandIds.get(matrix) ?? matrix.bands.map(({ id }) => id);
  bandIds.set(matrix, known);
  return known;
}

/** The events that have happened by an instant, oldest first; those of one instant stay in the order of the record. */
function eventsUntil(now: number, events: readonly VisitEvent[]): readonly VisitEvent[] {
  const times = events.map(({ at }) => epochMs(at));
  const timely = times.every((at, place) => at <= now && at >= (times[place - 1] ?? at));
  if (timely) return events;
  const dated = events.flatMap((event, place) => ({ event, at: times[place] ?? NaN })).filter(({ at }) => at <= now);
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
  const byType = eventIndex(happened);
  const progress = progressOf(visit, byType, ms);
  return { visit, now: ms, happened, byType, progress, matrix, bands: bandsOf(matrix), kept: {} };
}
