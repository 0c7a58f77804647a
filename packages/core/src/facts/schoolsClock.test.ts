import { describe, expect, test } from "vitest";
import clocks from "../../vectors/clocks.json" with { type: "json" };
import { exampleVisit, happening } from "../../test/exampleVisit.js";
import { duty, ownPolicy, type OwnParts } from "../../test/ownPolicy.js";
import { assessVisit } from "../assess/assessVisit.js";
import { policiesInForce } from "../assess/assessDeparture.js";
import { assumedCalendar } from "../calendar/assumedCalendar.js";
import { createSubject } from "../history/createSubject.js";
import { visitDate } from "../history/visitDate.js";
import { policies } from "../policies/policies.js";
import type { Condition } from "../policy/conditionSchema.js";
import type { Visit } from "../visit/visitSchema.js";
import { hasCome } from "./cameBeforehand.js";
import { factNamed } from "./factList.js";
import { recordedFacts } from "./recordedFacts.js";

const schoolIn = (zone: string) => ({ calendar: { ...assumedCalendar, zone } });
const planned = (arrive: string, leaveHome: string): Visit => ({ ...exampleVisit, times: { arrive, leaveHome } });
const subjectIn = (visit: Visit, zone: string, now = "2027-01-01T00:00:00Z") =>
  createSubject(visit, now, { matrix: undefined, reviewRules: {}, zone });
const told = (visit: Visit, zone: string) =>
  Object.fromEntries(
    ["arrivalClock", "leavingClock", "weekday"].map((id) => [id, factNamed(id).read(subjectIn(visit, zone), 0, "")]),
  );

describe("F40: the day and the time of day are those of the school's clock", () => {
  // scripts/check_vectors.py asks Python's zoneinfo the same
  test.each(clocks.cases)("$input.zone, from $input.times.arrive", ({ input: { zone, times }, expect: shown }) => {
    expect(told({ ...exampleVisit, times }, zone)).toEqual(shown);
  });

  test("London's while no calendar is at hand", () => {
    const { zone } = createSubject(exampleVisit, "2026-06-09T09:00:00Z", { matrix: undefined, reviewRules: {} });
    expect(zone).toBe("Europe/London");
  });
});

describe("F40: each place of a rule reads the school's clock", () => {
  const ask = (require: Condition, visit: Visit, zone: string, more: OwnParts = {}) => {
    const fact = { id: "lastCall", of: "visit", type: "clock", noun: "the last call", describes: "When calls end." };
    const policy = ownPolicy({ facts: [fact], rules: [duty("asked", require, more)] });
    const question = { visit, policy, school: schoolIn(zone), now: "2026-01-01T09:00:00Z", mode: "strict" } as const;
    return assessVisit(question).trace.find(({ rule }) => rule === "asked")?.state;
  };
  // 09:00 to 10:00 in New York, 14:00 to 15:00 in London, 18:30 to 19:30 in Kolkata
  const visit = planned("2026-06-09T13:00:00Z", "2026-06-09T14:00:00Z");
  const met = (require: Condition, zone: string, more?: OwnParts, of = visit) => ask(require, of, zone, more) === "met";

  test("between two hours", () => {
    const morning: Condition = {
      all: [
        { fact: "arrivalClock", atLeast: "08:50" },
        { fact: "leavingClock", atMost: "12:00" },
      ],
    };
    expect(["America/New_York", "Europe/London", "Asia/Kolkata"].map((zone) => met(morning, zone))).toEqual([
      true,
      false,
      false,
    ]);
  });

  test("before an hour and after one", () => {
    expect(met({ fact: "arrivalClock", lessThan: "18:30" }, "Asia/Kolkata")).toBe(false);
    expect(met({ fact: "arrivalClock", moreThan: "18:29" }, "Asia/Kolkata")).toBe(true);
  });

  test("in a list of weekdays", () => {
    const late = planned("2026-06-12T22:00:00Z", "2026-06-12T22:30:00Z");
    const list: Condition = { fact: "weekday", in: ["saturday", "sunday"] };
    const zones = ["America/New_York", "Europe/London", "Europe/Madrid", "Asia/Kolkata"];
    expect(zones.map((zone) => met(list, zone, {}, late))).toEqual([false, false, true, true]);
  });

  test("beside a time of the policy's own", () => {
    const until = { ...visit, own: { lastCall: "10:00" } };
    const inTime: Condition = { fact: "leavingClock", atMost: { fact: "lastCall" } };
    expect(["America/New_York", "Europe/London"].map((zone) => met(inTime, zone, {}, until))).toEqual([true, false]);
  });

  test("in its when", () => {
    const evening = { when: { fact: "arrivalClock", atLeast: "18:00" } };
    const never: Condition = { fact: "visitorCount", atLeast: 9 };
    const zones = ["Asia/Kolkata", "Europe/London"];
    expect(zones.map((zone) => ask(never, visit, zone, evening))).toEqual(["unmet", "not-applicable"]);
  });
});

describe("F40: days that the record names begin by the school's clock", () => {
  test("a day has come", () => {
    const at = Date.parse("2026-06-09T03:00:00Z");
    const came = (zone: string, on: string) => hasCome(on, at, { zone });
    expect(came("America/New_York", "2026-06-09")).toBe(false);
    expect(came("America/New_York", "2026-06-08")).toBe(true);
    expect(came("Europe/London", "2026-06-09")).toBe(true);
    expect(came("Pacific/Kiritimati", "2026-06-10")).toBe(false);
    expect(came("Pacific/Kiritimati", "2026-06-09")).toBe(true);
  });

  test("the day of a visit, and what is good on that day", () => {
    const times = { leaveSchool: "2026-06-10T01:00:00Z" };
    const [car] = exampleVisit.vehicles ?? [];
    if (!car) throw new Error("The example has a car.");
    const insured = { ...car, insurance: { use: "business", expiresOn: "2026-06-09" } } as const;
    const visit = { ...exampleVisit, times, vehicles: [insured] };
    expect(visitDate(subjectIn(visit, "America/New_York"))).toBe("2026-06-09");
    const inForce = (zone: string) => recordedFacts(visit, zone)("vehicle.insuranceInForce");
    expect(["America/New_York", "Europe/London"].map(inForce)).toEqual([true, false]);
  });

  test("the hour of an incident, and hours after it past midnight and past a change of the clocks", () => {
    const events = [
      { type: "incident", at: "2026-10-31T22:00:00Z" },
      { type: "form-shared", at: "2026-11-01T14:00:00Z", with: "headteacher", form: "incident-report" },
    ] as const;
    const visit = happening({ ...exampleVisit, times: {} }, ...events);
    const read = (id: string, zone: string) => factNamed(id).read(subjectIn(visit, zone), 0, "headteacher");
    expect(read("incident.happenedAt", "America/New_York")).toBe("18:00");
    expect(read("incident.formSharedAt", "America/New_York")).toBe("33:00");
    expect(read("incident.happenedAt", "Asia/Kolkata")).toBe("03:30");
    expect(read("incident.formSharedAt", "Asia/Kolkata")).toBe("19:30");
  });

  test("the day on which an addendum is switched on", () => {
    const addendum = policies["atlp-covid"];
    const visit = { times: { leaveSchool: "2026-06-10T01:00:00Z" } };
    const switchedOn = { [addendum.id]: { from: "2026-06-10" } };
    const counts = (zone: string) =>
      policiesInForce(visit, {
        policy: policies["reach2-2020"],
        addenda: [addendum],
        school: { ...schoolIn(zone), switchedOn },
        now: "2026-06-01T09:00:00Z",
      }).length;
    expect(counts("Europe/London") - counts("America/New_York")).toBe(1);
  });
});
