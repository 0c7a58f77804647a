import type { ReviewRules } from "../risk/reviewDue.js";
import type { RiskMatrix } from "../risk/riskMatrixSchema.js";
import { epochMs } from "../values/epochMs.js";
import { nowMs } from "../values/nowMs.js";
import type { VisitEvent } from "../visit/visitEventSchema.js";
import type { Visit } from "../visit/visitSchema.js";
import { eventIndex } from "./eventIndex.js";
import { progressOf } from "./progressOf.js";
import type { Subject } from "./Subject.js";

const bandIds = new WeakMap<RiskMatrix, readonly string[]>();

function bandsOf(matrix: RiskMatrix): readonly string[] {
  const known = bandIds.get(matrix) ?? matrix.bands.map(({ id }) => id);
  bandIds.set(matrix, known);
  return known;
}

const OFFSET = 19;

/** Whether both are written to the second and with one offset, as `2026-06-09T14:30:00+01:00`: then their texts have their order. */
function alike(one: string, other: string): boolean {
  if (one.length !== 25 || other.length !== 25) return false;
  for (let at = OFFSET; at < 25; at += 1) if (one.charCodeAt(at) !== other.charCodeAt(at)) return false;
  return true;
}

/** Whether a record stands in order already, with nothing in it that is still to come; most do. */
function allHappened(now: number, events: readonly VisitEvent[]): boolean {
  let before: string | undefined;
  for (const { at } of events) {
    if (before !== undefined && !(alike(before, at) ? before <= at : epochMs(before) <= epochMs(at))) return false;
    before = at;
  }
  return before === undefined || epochMs(before) <= now;
}

/** The events that have happened by an instant, oldest first; those of one instant stay in the order of the record. */
function eventsUntil(now: number, events: readonly VisitEvent[]): readonly VisitEvent[] {
  if (allHappened(now, events)) return events;
  const dated = events.map((event) => ({ event, at: epochMs(event.at) })).filter(({ at }) => at <= now);
  return dated.sort((a, b) => a.at - b.at).map(({ event }) => event);
}

/** What the policy says about the papers that a visit rests on, with the school's own matrix in its place. */
export type Papers = { readonly matrix: RiskMatrix; readonly reviewRules: ReviewRules };

/**
 * Lays a visit out for its rules.
 * @throws HomeVisitsError `not-an-instant` when `now` is not an instant with its offset
 */
export function createSubject(visit: Visit, now: string, { matrix, reviewRules }: Papers): Subject {
  const ms = nowMs(now);
  const happened = eventsUntil(ms, visit.events);
  const byType = eventIndex(happened);
  const progress = progressOf(visit, byType, ms);
  return { visit, now: ms, happened, byType, progress, matrix, reviewRules, bands: bandsOf(matrix), kept: {} };
}
