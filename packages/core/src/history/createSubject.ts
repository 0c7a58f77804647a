import { assumedCalendar } from "../calendar/assumedCalendar.js";
import type { SchoolCalendar } from "../calendar/schoolCalendarSchema.js";
import { aZone } from "../clock/aZone.js";
import { checkArgument, checkHolds } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";
import type { ReviewRules } from "../risk/reviewDue.js";
import type { RiskMatrix } from "../risk/riskMatrixSchema.js";
import { nowMs } from "../values/nowMs.js";
import type { Visit } from "../visit/visitSchema.js";
import { departureOf } from "./departureOf.js";
import { historyOf } from "./historyOf.js";
import { progressOf } from "./progressOf.js";
import type { History } from "./History.js";
import type { Reading } from "./VisitParty.js";
import { visitDate } from "./visitDate.js";
import type { Subject } from "./Subject.js";

const bandIds = new WeakMap<RiskMatrix, readonly string[]>();

const noBands: readonly string[] = [];

function bandsOf(matrix: RiskMatrix | undefined): readonly string[] {
  if (matrix === undefined) return noBands;
  const known = bandIds.get(matrix) ?? matrix.bands.map(({ id }) => id);
  bandIds.set(matrix, known);
  return known;
}

/** What the policy says about the papers that a visit rests on, with the school's own matrix and calendar; `zone` is for a school without one. */
export type Papers = {
  readonly matrix: RiskMatrix | undefined;
  readonly reviewRules: ReviewRules;
  readonly zone?: string | undefined;
  readonly calendar?: SchoolCalendar | undefined;
  /** See `rolesOf` of {@link Subject}. */
  readonly rolesOf?: Subject["rolesOf"];
};

const inZone = (zone: string | undefined): SchoolCalendar =>
  zone === undefined ? assumedCalendar : { ...assumedCalendar, zone };

/** A visit laid out for its rules, by a history that has been read. */
export function subjectOf(visit: Visit, history: History, papers: Papers): Subject {
  checkArgument("subjectOf", "visit", visit, expected.visit);
  checkHolds("subjectOf", "history", history, "party");
  checkArgument("subjectOf", "papers", papers, expected.object);
  const { matrix, reviewRules, calendar = inZone(papers.zone), rolesOf } = papers;
  const { zone } = calendar;
  checkArgument("subjectOf", "zone", zone, aZone);
  const departs = departureOf({ visit, history, zone });
  return {
    visit,
    now: history.now,
    zone,
    calendar,
    history,
    departs,
    day: visitDate({ visit, history, zone }, departs),
    happened: history.events.map(({ event }) => event),
    byType: history.byType,
    askTimer: undefined,
    rolesOf,
    progress: progressOf(visit, history),
    matrix,
    reviewRules,
    bands: bandsOf(matrix),
    kept: {},
  };
}

/**
 * Lays a visit out for its rules.
 * @param reading see {@link Reading}
 * @throws HomeVisitsError `invalid-argument` when `now` is not an instant with its offset
 */
export function createSubject(visit: Visit, now: string, papers: Papers, reading?: Reading): Subject {
  return subjectOf(visit, historyOf(visit, nowMs(now), reading), papers);
}
