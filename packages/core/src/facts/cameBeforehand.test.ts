import { describe, expect, test } from "vitest";
import { at, exampleVisit, happening, judged } from "../../test/exampleVisit.js";
import { createSubject } from "../history/createSubject.js";
import { reach2RiskMatrix } from "../policies/reach2RiskMatrix.js";
import type { Visit } from "../visit/visitSchema.js";
import { cameBeforehand, hasCome } from "./cameBeforehand.js";

const london = { zone: "Europe/London" };

describe("a day has come", () => {
  test("from its first instant in London, in summer an hour before that of UTC", () => {
    expect(hasCome("2026-06-09", Date.parse("2026-06-09T00:00:00+01:00"), london)).toBe(true);
    expect(hasCome("2026-06-09", Date.parse("2026-06-08T23:59:59+01:00"), london)).toBe(false);
    expect(hasCome("2026-01-09", Date.parse("2026-01-09T00:00:00Z"), london)).toBe(true);
    expect(hasCome("2026-01-09", Date.parse("2026-01-08T23:59:59Z"), london)).toBe(false);
  });

  test("beforehand when it is that of the departure or an earlier one; while nobody has left, today at the latest", () => {
    const asked = (on: string | undefined, now: string) =>
      cameBeforehand(createSubject(exampleVisit, now, { matrix: reach2RiskMatrix, reviewRules: {} }), on);
    expect([asked("2026-06-09", at("18:00")), asked("2026-06-10", at("18:00", "2026-06-11"))]).toEqual([true, false]);
    expect([asked("2026-06-09", at("09:00", "2026-06-08")), asked("2026-06-08", at("09:00", "2026-06-08"))]).toEqual([
      false,
      true,
    ]);
    expect(asked(undefined, at("18:00"))).toBe(false);
  });
});

describe("what was done on the day after the visit was not done for it", () => {
  const first: Visit = { ...exampleVisit, earlierVisits: [] };
  const { initial } = exampleVisit.assessments ?? {};
  const [car] = exampleVisit.vehicles ?? [];
  const on = (day: string): readonly (readonly [string, "reach2-2020" | "reach2-later" | "atlp-covid", Visit])[] => [
    [
      "R20-PRE-05",
      "reach2-2020",
      {
        ...first,
        assessments: { ...first.assessments, ...(initial && { initial: { ...initial, completedOn: day } }) },
      },
    ],
    ["R20-PRE-13", "reach2-2020", { ...first, vehicles: car ? [{ ...car, licence: { seenOn: day } }] : [] }],
    [
      "R20-OVR-03",
      "reach2-2020",
      { ...first, visitors: first.visitors.map((visitor) => ({ ...visitor, policyReadOn: day })) },
    ],
    [
      "R2X-OVR-03",
      "reach2-later",
      { ...first, school: { policyReads: [{ name: "Everybody", group: "staff", readOn: day }] } },
    ],
    [
      "ATLP-DOR-03",
      "atlp-covid",
      {
        ...first,
        setting: "doorstep",
        assessments: { ...first.assessments, doorstep: { completedOn: day } },
      },
    ],
  ];
  const made = (visit: Visit) =>
    happening(
      visit,
      { type: "departed", at: at("13:30") },
      { type: "left", at: at("14:30") },
      {
        type: "back",
        at: at("15:00"),
      },
    );

  test.each([0, 1, 2, 3, 4])("of the clauses on forms, licences and reading, number %i", (place) => {
    const [clause, policy, kept] = on("2026-06-09")[place] ?? on("2026-06-09")[0] ?? [];
    const [, , late] = on("2026-06-10")[place] ?? [];
    if (clause === undefined || policy === undefined || kept === undefined || late === undefined)
      throw new Error("There is no such clause.");
    const now = at("09:00", "2026-06-11");
    expect(judged(made(kept), policy, now).of(clause)).toBe("ok");
    expect(judged(made(late), policy, now).of(clause)).toBe("breach");
  });
});
