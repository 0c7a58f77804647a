import { describe, expect, test } from "vitest";
import { at, exampleVisit, happening } from "../../test/exampleVisit.js";
import { entered, gone, left, nobodyHome } from "../../test/stagedVisit.js";
import { createSubject } from "../history/createSubject.js";
import type { Visit } from "../visit/visitSchema.js";
import { factList, factNamed } from "./factList.js";

const after = at("18:00");
const was = (...events: Parameters<typeof happening>[1][]) => happening(exampleVisit, ...events);
const told = (change: object, visit = exampleVisit): Visit => ({ ...visit, ...change });

const planned = exampleVisit;
const made = was(gone, entered, left);
const closed = was(gone, nobodyHome, left);
const unsaid = was(gone, left);
const cancelled = was({ type: "cancelled", at: at("09:30"), by: "parent", because: "family-request" });
const calledOff = was({ type: "cancelled", at: at("09:30"), by: "visitor:a", because: "illness" });
const noted = was(gone, nobodyHome, { type: "note-left", at: at("13:55") }, left);
const rung = was(gone, nobodyHome, { type: "parent-rung", at: at("13:55") }, left);
const bedroom = was(gone, entered, { type: "room-entered", at: at("13:55"), room: "bedroom" }, left);
const kitchen = was(gone, entered, { type: "room-entered", at: at("13:55"), room: "kitchen" }, left);
const concerned = was(gone, { type: "concern", at: at("14:00") }, left);
const agreed = was(gone, { type: "agreement-made", at: at("14:00") }, left);
const notSeen = was(gone, entered, { type: "child-not-seen", at: at("14:00") }, left);
const met = was(gone, entered, { type: "child-seen", at: at("14:00"), where: "inside" }, left);
const unannounced = told({ announced: { status: "unannounced" } });
const unsaidHow = told({ announced: undefined });
const doorstep = told({ setting: "doorstep" });
const single = told({ visitors: exampleVisit.visitors.slice(0, 1) });

type Case = readonly [visit: Visit, arises: "yes" | "owed" | "no"];

/** Every fact that does not arise on every visit, with records of which it does, may have been owed, and cannot arise. */
const bound: Readonly<Record<string, readonly Case[]>> = {
  unannouncedReasonGiven: [
    [planned, "no"],
    [unannounced, "yes"],
    [unsaidHow, "yes"],
  ],
  staffLateMinutes: [
    [planned, "no"],
    [made, "yes"],
    [unsaid, "yes"],
    [told({ events: unsaid.events }, unannounced), "no"],
    [told({ events: unsaid.events }, unsaidHow), "yes"],
    [calledOff, "no"],
  ],
  minutesWaited: [
    [planned, "no"],
    [unsaid, "yes"],
    [closed, "yes"],
    [told({ events: closed.events }, unannounced), "no"],
  ],
  longestSilenceMinutes: [
    [planned, "no"],
    [made, "yes"],
    [calledOff, "no"],
  ],
  travelsSeparately: [
    [planned, "yes"],
    [single, "no"],
  ],
  metresBetweenVisitors: [
    [made, "yes"],
    [told({ events: unsaid.events }, single), "no"],
    [calledOff, "no"],
  ],
  metresToChild: [
    [planned, "no"],
    [unsaid, "yes"],
    [met, "yes"],
    [notSeen, "no"],
    [closed, "no"],
    [calledOff, "no"],
  ],
  ...each(
    ["doorstepFormDay", "doorstepFormAnswered", "doorstepFormOpen", "doorstepFormForThisVisit"],
    [
      [planned, "no"],
      [doorstep, "yes"],
      [told({ assessments: { doorstep: { completedOn: "2026-06-01" } } }), "yes"],
    ],
  ),
  approachSafe: [
    [planned, "yes"],
    [unsaid, "yes"],
    [calledOff, "no"],
  ],
  handsWashed: [
    [planned, "yes"],
    [unsaid, "yes"],
    [calledOff, "no"],
  ],
  ...each(
    ["noteDated", "noteGivesPhone", "noteGivesTimes", "noteAsksForContact"],
    [
      [planned, "no"],
      [made, "no"],
      [closed, "owed"],
      [unsaid, "owed"],
      [noted, "yes"],
      [calledOff, "no"],
    ],
  ),
  parentReached: [
    [planned, "no"],
    [made, "no"],
    [closed, "yes"],
    [unsaid, "yes"],
    [rung, "yes"],
  ],
  minutesToTellFamily: [
    [planned, "no"],
    [cancelled, "no"],
    [calledOff, "yes"],
  ],
  parentOrCarerPresent: [
    [planned, "no"],
    [made, "yes"],
    [unsaid, "yes"],
    [closed, "no"],
    [told({ events: unsaid.events }, doorstep), "no"],
    [told({ events: made.events }, doorstep), "yes"],
  ],
  ...each(
    ["bedroomExceptional", "bedroomChildAgreed", "bedroomParentsAgreed"],
    [
      [planned, "no"],
      [unsaid, "yes"],
      [made, "yes"],
      [bedroom, "yes"],
      [kitchen, "no"],
      [closed, "no"],
    ],
  ),
  minutesToReportConcern: [
    [made, "no"],
    [concerned, "yes"],
  ],
  ...each(
    ["attendanceKeepsFalling", "monthsSinceAgreement"],
    [
      [made, "no"],
      [agreed, "yes"],
    ],
  ),
  minutesSince: [
    [made, "owed"],
    [noted, "yes"],
  ],
};

function each(facts: readonly string[], cases: readonly Case[]): Readonly<Record<string, readonly Case[]>> {
  return Object.fromEntries(facts.map((fact) => [fact, cases]));
}

/**
 * Every other fact that can be unknown on an ordinary visit, and why it stays so: the record leaves it out, and it is there to be known. A form
 * that was not made or signed, a buddy who was not named and a consent that nobody asked for are duties, so what they would tell is open.
 */
const alwaysThere: readonly string[] = [
  "pupilCategories visitedBefore answeredBefore pupilVisitedBefore announced littleKnown earlierAnger contentious",
  "necessityConsidered goalsSet agendaAgreed planComplete visitMinutes visitNumber arrivalClock leavingClock weekday",
  "schoolOpen inDaylight visitorRoles rolesOfEach roleGoes knownVisitorGoes visitorsRelated chargedPhoneTaken",
  "otherProfessionalAttends jointlyCoordinated aPupilOnRoll groupsNotRead groupsNotShared buddyAtSchool buddyIsVisitor",
  "buddyUncoveredMinutes codeWordAgreed authorisedByRoles loneDecisionRoles loneVisitAgreed lastResortRoles",
  "visitorAuthorisedThemselves consentGiven consentInWriting consentedTo leadershipDiscussionHeld",
  "fullAssessmentRecorded fullAssessmentCompleted fullAssessmentOnForm fullAssessmentInTime fullAssessmentDay",
  "fullAssessmentOpen fullAssessmentSigned fullAssessmentSignedBy overdueReviews levelsOnScale worstInitialBand",
  "worstResidualBand initialGate residualGate riskFindings bandsNotWeighed incidentsBefore initialFormRecorded",
  "initialFormInTime initialFormCompleted initialFormAnswered initialFormOpen initialFormDay initialFormSigned",
  "initialFormSignedInTime initialFormSignedBy initialFormSignedInTimeBy safetyMeasuresInPlace initialLevel",
  "initialFindings riskAssessed riskOfThisVisitAssessed mainFormCompleted mainFormDay assessmentDay doorstepFormInTime",
  "doorstepFormCompleted headConsulted leadDslConsulted concernsShared policeTold otherMethodsNamed familyReached",
  "contactTried allNumbersTried contactsTried contactsSpokenTo allProfessionalsTried professionalsInvolved seriousConcern",
  "seriousConcernBeforehand criticalRisk concernRemains keptInTouch registrationsHeld vehiclesListed returnsDirectly",
  "dangerousAnimals animalsRefused childConfinedToBed keptInTime timerArises likelihoodLevels",
  "consequenceLevels",
].flatMap((line) => line.split(" "));

const bare: Visit = {
  id: "bare",
  household: { familyName: "Fernsby", address: { lines: ["3 Invented Row"] } },
  purposes: [],
  setting: "inside",
  visitors: [{ id: "a", name: "A" }],
  times: {},
  events: [],
};
// what is only planned is asked about before it begins
const subjectOf = (visit: Visit) =>
  createSubject(visit, visit.events.length === 0 ? at("09:00") : after, { matrix: undefined, reviewRules: {} });
const ofVisit = factList.filter(({ of }) => of === "visit");

describe("F48: what did not happen, or is not there, does not arise", () => {
  test("every fact of a visit that can be unknown is decided: it is always there to be known, or only where something is", () => {
    const missing = ofVisit.filter(({ id, read, takes }) => {
      const asked = takes === "event" ? "note-left" : "dsl";
      const records = [bare, planned, closed].map(subjectOf);
      return bound[id] === undefined && records.some((subject) => read(subject, 0, asked) === undefined);
    });
    expect(missing.map(({ id }) => id).filter((id) => !alwaysThere.includes(id))).toEqual([]);
    expect(alwaysThere.filter((id) => factNamed(id).arises !== undefined)).toEqual([]);
    expect(
      factList
        .filter(({ arises }) => arises !== undefined)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(Object.keys(bound).sort());
  });

  test.each(
    Object.entries(bound).flatMap(([fact, cases]) =>
      cases.map(([visit, arises], place) => [fact, place, arises, visit] as const),
    ),
  )("%s, record %i: %s", (fact, _, arises, visit) => {
    const circumstance = factNamed(fact).arises;
    const asked = fact === "minutesSince" ? "note-left" : "";
    expect(circumstance?.now(subjectOf(visit), 0, asked)).toBe(arises);
  });

  test("of a thing of which there is none, such as a car, no fact is asked", () => {
    expect(factList.filter(({ of, arises }) => of !== "visit" && arises !== undefined)).toEqual([]);
  });

  test("each says where it arises, as a clause for people", () => {
    for (const { arises } of factList) if (arises) expect(arises.where).toMatch(/^[a-z][a-z ]+[a-z]$/u);
  });
});
