import { checkArgument, checkHolds } from "../parsed/checkArgument.js";
import { epochMs } from "../values/epochMs.js";
import { aZone } from "../clock/aZone.js";
import { startOfDay } from "../clock/startOfDay.js";
import { onFrozen } from "../parsed/onFrozen.js";
import type { Policy } from "../policy/policySchema.js";
import type { Visit } from "../visit/visitSchema.js";

/** What moments are read from. */
export type MomentSource = {
  readonly visit: Pick<Visit, "times" | "announced" | "assessments">;
  readonly policy: Pick<Policy, "dates">;
  readonly zone: string;
};

/**
 * The moments that a visit knows, in milliseconds: the planned times by the policies' words, the events that they foresee, and the dates
 * that the record or the policy holds, at the start of the day.
 */
export type PlannedTimes = Readonly<Record<string, number | undefined>>;

/** Reads the planned times of a visit. The arranged start is known only when it was agreed with the family. */
export function plannedTimes(source: MomentSource): PlannedTimes {
  checkHolds("plannedTimes", "source", source, "visit");
  const { visit, policy, zone } = source;
  checkHolds("plannedTimes", "visit", visit, "times");
  checkHolds("plannedTimes", "policy", policy, "dates");
  checkArgument("plannedTimes", "zone", zone, aZone);
  const { leaveSchool, arrive, leaveHome, backAtSchool } = visit.times;
  const [departed, arrived, left, back] = [leaveSchool, arrive, leaveHome, backAtSchool].map((instant) =>
    instant === undefined ? undefined : epochMs(instant),
  );
  const assessment = visit.assessments?.full;
  const day = (date: string | undefined) => (date === undefined ? undefined : startOfDay(date, zone));
  const reviewed = [assessment?.completedOn, ...(assessment?.reviews ?? []).map(({ on }) => on)]
    .flatMap((on) => on ?? [])
    .sort();
  const { ratified, reviewed: policyReviewed, dated } = daysOf(policy.dates, zone);
  return {
    "expected-departure": departed,
    "expected-arrival": arrived,
    "expected-entry": arrived,
    "arranged-start": visit.announced?.status === "pre-arranged" ? epochMs(visit.announced.start) : undefined,
    "expected-leave-home": left,
    "expected-return": back,
    departed,
    arrived,
    left,
    back,
    "assessment-completed": day(assessment?.completedOn),
    "assessment-reviewed": day(reviewed.at(-1)),
    "policy-ratified": ratified,
    "policy-reviewed": policyReviewed,
    "policy-dated": dated,
  };
}

type Dates = Policy["dates"];
type Days = Readonly<Record<"ratified" | "reviewed" | "dated", number | undefined>>;

// by zone
const daysOfDates = /* @__PURE__ */ onFrozen((_: Dates) => new Map<string, Days>());

function daysOf(dates: Dates, zone: string): Days {
  const zones = daysOfDates(dates);
  const known = zones.get(zone) ?? daysIn(dates, zone);
  zones.set(zone, known);
  return known;
}

function daysIn(dates: Dates, zone: string): Days {
  const day = (on: string | undefined) => (on === undefined ? undefined : startOfDay(wholeDate(on), zone));
  const first = (wanted: Dates[number]["what"]) => dates.find(({ what }) => what === wanted)?.on;
  const reviewed = dates.flatMap(({ what, on }) => (what === "reviewed" ? [wholeDate(on)] : [])).sort();
  return { ratified: day(first("ratified")), reviewed: day(reviewed.at(-1)), dated: day(first("dated")) };
}

// A month stands for its last day: the reading that calls nothing overdue too early.
function wholeDate(on: string): string {
  if (on.length > 7) return on;
  return new Date(Date.UTC(Number(on.slice(0, 4)), Number(on.slice(5, 7)), 0)).toISOString().slice(0, 10);
}
