import { expect, test } from "vitest";
import { cal1 } from "../../test/cal1.js";
import { policies } from "../policies/policies.js";
import { periodOf } from "../policy/inUnit.js";
import { dangerEndIn } from "./dangerEndIn.js";
import { resolveSettings } from "./resolveSettings.js";
import { knownIn, periodIn } from "./valueIn.js";

const morecambe = policies["morecambe-road-2024"];
const trust = policies["reach2-2020"];

test("a stated number is the policy's, with its clause (MOR-VIS-07)", () => {
  expect(resolveSettings(morecambe)["wait.noNotice"]).toMatchObject({
    value: 20,
    origin: "stated",
    cites: ["MOR-VIS-07"],
  });
});

test.each([10, "PT10M"])("what the school chose comes first, as a number or a period: %s", (value) => {
  const settings = resolveSettings(morecambe, { settings: { "wait.noNotice": { value, by: "Headteacher" } } });
  expect(settings["wait.noNotice"]).toMatchObject({ value: 10, origin: "school-set", by: "Headteacher", cites: [] });
  expect(periodIn({ setting: "wait.noNotice" }, { settings, mode: "strict" })).toBe("PT10M");
});

test("the hour at which the day ends: the school's choice, then its calendar, then the assumed one (R20-INC-06)", () => {
  const hour = (school: object) => resolveSettings(trust, school)["workingDay.ends"];
  expect(hour({})).toMatchObject({ value: "16:30", origin: "not-stated" });
  expect(hour({ calendar: cal1 })).toMatchObject({ value: undefined, origin: "calendar" });
  const chosen = { "workingDay.ends": { value: "17:00", by: "Headteacher" } };
  expect(hour({ calendar: cal1, settings: chosen })).toMatchObject({ value: "17:00", origin: "school-set" });
});

test("strict mode knows no assumed value, lenient does", () => {
  const assumed = resolveSettings(trust)["immediately"];
  expect(assumed && [knownIn(assumed, "strict"), knownIn(assumed, "lenient")]).toEqual([undefined, 5]);
});

test.each([
  [20, "minutes", "PT20M"],
  [1.5, "hours", "PT5400S"],
  [3, "months", "P3M"],
  [1, "weeks", "P1W"],
  ["PT2H30M", undefined, "PT2H30M"],
] as const)("a length of %s %s is the period %s", (value, unit, period) => {
  expect(periodOf(value, unit)).toBe(period);
});

test("what is no length is a mistake of the program", () => {
  expect(() => periodOf("soon", "minutes")).toThrow("Give a length of time");
});

test.each(["seen-or-back", "back", "spoken-to"])("W6: a school decides what ends danger: %s", (value) => {
  const ends = (choice: string) =>
    dangerEndIn(resolveSettings(trust, { settings: { "danger.endsBy": { value: choice, by: "Headteacher" } } }));
  expect([ends(value), ends("a voice")]).toEqual([value, "seen-or-back"]);
});
