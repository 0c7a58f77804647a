import { policies, type School, type Visit } from "@home-visits/core";
import { describe, expect, test } from "vitest";
import { visitOf } from "../../test/visitOf.js";
import { forPaper } from "./forPaper.js";
import { formsOfPack } from "./formsOfPack.js";

const school: Partial<School> = { name: "Wharfside Primary School", phone: "01632 960171" };
const bare = (more: Partial<Visit> = {}): Visit => ({ ...visitOf(), school: undefined, ...more });
const named = (visit: Visit, from: Partial<School> = school) => forPaper({ visit }, from).visit.school;

describe("the school on the paper", () => {
  test("is that of the school's file where the record names none, on the family's note too (R20-NOH-02)", () => {
    expect(named(bare())).toEqual(school);
    const [note] = formsOfPack({
      visit: { visit: bare() },
      policy: policies["reach2-2020"],
      school,
      date: new Date("2026-06-09T00:00:00Z"),
      sheets: ["family"],
    });
    expect(note?.data).toMatchObject({ school: school.name, schoolPhone: school.phone });
  });

  test("is what the record says, and another school's record is not given this one's number", () => {
    const other = { name: "Fellgate Academy" };
    expect(named(bare({ school: other }))).toEqual(other);
    expect(named(bare({ school: { name: "Wharfside Primary School" } }))).toEqual(school);
    expect(named(bare({ school: { phone: "01632 960172" } }))).toEqual({ ...school, phone: "01632 960172" });
  });

  test("is nothing where neither says it", () => {
    expect(named(bare(), {})).toBeUndefined();
  });

  test("stands with every home of a round, and the visit stays one of them", () => {
    const [first, second] = [bare({ id: "visit-a" }), bare({ id: "visit-b" })];
    const { round = [], visit } = forPaper({ visit: second, round: [first, second] }, school);
    expect(round.map((home) => home.school)).toEqual([school, school]);
    expect(round[1]).toBe(visit);
  });
});
