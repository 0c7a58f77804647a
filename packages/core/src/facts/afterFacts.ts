import { dateInZone } from "../clock/instantInZone.js";
import { startOfDay } from "../clock/startOfDay.js";
import { epochMs } from "../values/epochMs.js";
import { addCalendar } from "../values/addCalendar.js";
import { isOfFamily } from "../visit/partySchema.js";
import { amount, wordList, yesNo } from "./yesNo.js";
import { eventPointers, eventsOf, lastOf, minutesBetween } from "../history/eventsOf.js";
import type { Subject } from "../history/Subject.js";
import { always, courseFrom, courseOf, type Course, type CourseEntry } from "../values/Course.js";
import { attendanceFalls } from "./attendanceFalls.js";
import { handsOverTime } from "./handsOverTime.js";
import { leftOverTime } from "../history/leftOverTime.js";
import { madeOverTime } from "./madeOverTime.js";
import { once, onceAny, overTime, since } from "./overTime.js";
import { circumstances } from "./circumstances.js";

const MOST_MONTHS = 120;

/** The longest time that a concern waited for its report, from the return or from when it was noticed later on, to the report or to now. */
function minutesToReportConcern(s: Subject, role: string): number | undefined {
  const concerns = eventsOf(s, "concern");
  const back = lastOf(s, "back");
  if (concerns.length === 0 || !back) return undefined;
  const waits = concerns.map((concern) => {
    const told = eventsOf(s, "reported").find(
      ({ to, at, what }) => to === role && epochMs(at) >= epochMs(concern.at) && (what ?? "concern") === "concern",
    );
    const from = Math.max(epochMs(back.at), epochMs(concern.at));
    return minutesBetween(from, told ? epochMs(told.at) : s.now);
  });
  return Math.max(0, ...waits);
}

/** Each month counts from the first instant of its day. */
function* monthsSince(agreed: number, { zone, now }: Subject): Generator<CourseEntry<number | undefined>> {
  yield { from: -Infinity, value: undefined };
  yield { from: agreed, value: 0 };
  const day = dateInZone(agreed, zone);
  for (let months = 1; months <= MOST_MONTHS; months += 1) {
    const from = startOfDay(addCalendar(day, `P${String(months)}M`), zone);
    if (from > now) return;
    yield { from, value: months };
  }
}

function monthsSinceAgreement(s: Subject): Course<number | undefined> {
  const agreed = eventsOf(s, "agreement-made")[0];
  return agreed === undefined ? always(undefined) : courseOf(monthsSince(epochMs(agreed.at), s));
}

const cameToNothing = (s: Subject): number | undefined => {
  const gone = lastOf(s, "nobody-home") ?? lastOf(s, "left") ?? lastOf(s, "back");
  return gone && epochMs(gone.at);
};

const professionals: ReadonlySet<string> = new Set(["social-worker", "other-professional"]);
const knowsFamily = (party: string): boolean => isOfFamily(party) || professionals.has(party);

/** Whether an agency was told since the visit came to nothing; see {@link cameToNothing}. */
function agenciesTold(s: Subject): Course<boolean> {
  const start: { readonly [Type in "nobody-home" | "left" | "back" | "agency-told"]?: number } = {};
  const last = overTime(s, ["nobody-home", "left", "back", "agency-told"], start, (was, { type }, at) => ({
    ...was,
    [type]: at,
  }));
  return courseFrom(last, (at) => {
    const from = at["nobody-home"] ?? at.left ?? at.back ?? Infinity;
    return (at["agency-told"] ?? -Infinity) >= from;
  });
}

/** Whether anybody was tried again once the visit had come to nothing: an attempt that is listed, or a call that is told. */
function triedAgain(s: Subject): boolean {
  const from = cameToNothing(s) ?? Infinity;
  const later = (at: string): boolean => epochMs(at) > from && epochMs(at) <= s.now;
  return (
    s.visit.contactAttempts?.some(({ at }) => later(at)) === true ||
    eventsOf(s, "parent-rung").some(({ at }) => later(at)) ||
    eventsOf(s, "contact").some(({ at, to }) => later(at) && knowsFamily(to))
  );
}

/** What follows a visit. What is not in the record was, for the record, not done. */
export const afterFacts = [
  yesNo({
    id: "recordFiled",
    yes: "the record is filed",
    no: "no filing of the record is recorded",
    describes: "Whether the record of the visit was filed.",
    at: (s) => eventPointers(s, "record-filed"),
    course: (s) => once(s, "record-filed"),
  }),
  wordList({
    id: "recordPlaces",
    noun: "where the record is filed",
    describes: "Where the record was filed, in small letters: `cpoms`, `myconcern`, `arbor`.",
    at: (s) => eventPointers(s, "record-filed", "agreement-made"),
    read: (s) => [
      ...new Set(
        [...eventsOf(s, "record-filed"), ...eventsOf(s, "agreement-made"), ...eventsOf(s, "concerns-recorded")]
          .map(({ where }) => where?.toLowerCase().replaceAll(/[^a-z0-9]/g, ""))
          .filter((place) => place !== undefined),
      ),
    ],
  }),
  yesNo({
    id: "agencyResponseRecorded",
    yes: "what the agencies answered is recorded",
    no: "no answer of the agencies is recorded",
    describes: "Whether the filed record holds what the agencies said.",
    at: (s) => eventPointers(s, "record-filed"),
    course: (s) => once(s, "record-filed", ({ agencyResponse }) => agencyResponse !== undefined),
  }),
  yesNo({
    id: "concernNoticed",
    fixed: true,
    yes: "staff noticed a concern",
    no: "no concern is recorded",
    describes: "Whether a concern is recorded.",
    at: (s) => eventPointers(s, "concern"),
    course: (s) => once(s, "concern"),
  }),
  amount({
    id: "minutesToReportConcern",
    arises: circumstances.concerned,
    takes: "role",
    noun: "the time from the return to the report of the concern to the {role}",
    unit: "minutes",
    describes:
      "Whole minutes from the return, or from the concern if that came later, to its report to the role, or to now; the longest of several.",
    at: (s) => eventPointers(s, "back", "reported", "concern"),
    read: (s, _i, role) => minutesToReportConcern(s, role),
  }),
  yesNo({
    id: "concernsRecorded",
    yes: "concerns and actions are recorded",
    no: "no record of concerns and actions is there",
    describes: "Whether recording the concerns is recorded.",
    at: (s) => eventPointers(s, "concerns-recorded"),
    course: (s) => once(s, "concerns-recorded"),
  }),
  yesNo({
    id: "agreementMade",
    fixed: true,
    yes: "an agreement was made with the family",
    no: "no agreement with the family is recorded",
    describes: "Whether an agreement is recorded.",
    at: (s) => eventPointers(s, "agreement-made"),
    course: (s) => once(s, "agreement-made"),
  }),
  amount({
    id: "agreementsBroken",
    fixed: true,
    noun: "the number of broken agreements",
    describes: "How often an agreement was recorded as not kept.",
    at: (s) => eventPointers(s, "agreement-broken"),
    course: (s) => overTime(s, ["agreement-broken"], 0, (broken) => broken + 1),
  }),
  yesNo({
    id: "letterSent",
    yes: "a reminder letter was sent",
    no: "no reminder letter is recorded",
    describes: "Whether a letter to the parents is recorded since an agreement was first broken.",
    at: (s) => eventPointers(s, "letter-sent", "agreement-broken"),
    course: (s) => since(s, "letter-sent", "agreement-broken"),
  }),
  yesNo({
    id: "attendanceKeepsFalling",
    arises: circumstances.agreed,
    fixed: true,
    yes: "attendance fell at every count since the agreement",
    no: "attendance did not fall since the agreement",
    describes:
      "True when each count since the agreement is below the one before, false when the last is not below the first; anything between is unknown, and so is a single count.",
    at: ["/household/pupils", "/events"],
    course: attendanceFalls,
  }),
  amount({
    id: "monthsSinceAgreement",
    arises: circumstances.agreed,
    fixed: true,
    noun: "the time since the agreement",
    unit: "months",
    describes:
      "Calendar months, whole ones, from the first agreement to now; 30 November and three months is 28 February.",
    at: (s) => eventPointers(s, "agreement-made"),
    course: monthsSinceAgreement,
  }),
  yesNo({
    id: "authoritiesNotified",
    yes: "the authorities were notified",
    no: "no word to the authorities is recorded",
    describes: "Whether the proper authorities were told.",
    at: (s) => eventPointers(s, "authorities-notified"),
    course: (s) => once(s, "authorities-notified"),
  }),
  yesNo({
    id: "agenciesTold",
    yes: "an agency was told that the concern remains",
    no: "no word to an agency is recorded",
    describes:
      "Whether local social care or another agency was told after the visit; what it was told before is something else.",
    at: (s) => eventPointers(s, "agency-told"),
    course: agenciesTold,
  }),
  yesNo({
    id: "triedAgain",
    yes: "the family was tried again after the visit",
    no: "no further try to reach the family after the visit is recorded",
    describes: "Whether an attempt to reach the family, or somebody who knows them, is recorded after the visit.",
    at: (s) => ["/contactAttempts", ...eventPointers(s, "contact", "parent-rung")],
    read: triedAgain,
  }),
  yesNo({
    id: "handsWashed",
    arises: circumstances.notCalledOff,
    yes: "hands were washed on return",
    no: "hands were not washed on return",
    describes:
      "What signing in says about washing hands: one who did not is enough for No; unknown while it does not say so of each who signed in.",
    at: (s) => eventPointers(s, "signed-in"),
    course: handsOverTime,
  }),
  yesNo({
    id: "visitCompleted",
    yes: "the visit was made",
    no: "the visit was not made",
    describes: "Whether the visit is over and somebody was met or the home was entered.",
    at: (s) => eventPointers(s, "left", "back", "nobody-home", "cancelled"),
    course: madeOverTime,
  }),
  yesNo({
    id: "visitOver",
    fixed: true,
    yes: "the visit is over",
    no: "the visit is not over",
    describes:
      "Whether staff have left the home, found nobody there, or the visit was cancelled: made or not, it is one to record.",
    at: (s) => eventPointers(s, "left", "back", "nobody-home", "cancelled"),
    course: (s) => onceAny(once(s, "nobody-home"), once(s, "cancelled"), leftOverTime(s)),
  }),
];
