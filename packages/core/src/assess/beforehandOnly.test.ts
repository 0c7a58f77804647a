import { describe, expect, test } from "vitest";
import { at, exampleVisit, judged } from "../../test/exampleVisit.js";
import { doorstepVisit } from "../../test/stagedVisit.js";

const later = at("09:00", "2026-06-11");

describe("what came only after the visit was not there for it", () => {
  test.each([
    ["2026-06-08", "ok"],
    ["2026-06-09", "ok"],
    ["2026-06-10", "advice"],
  ] as const)("a family that was told on %s: %s (ALU-BEF-17, ALU-PRO-02)", (on, expected) => {
    const visit = { ...exampleVisit, announced: { status: "told" as const, on } };
    expect(judged(visit, "alumwell-2025", later).of("ALU-BEF-17")).toBe(expected);
  });
  test.each([
    ["2026-06-09", "breach"],
    ["2026-06-10", "ok"],
  ] as const)("isolation of which the school was told on %s: %s (ATLP-G-28, ATLP-TAB-04)", (reportedOn, expected) => {
    const visit = doorstepVisit({
      household: { ...exampleVisit.household, infection: { status: "isolating", reportedOn } },
    });
    expect(judged(visit, "atlp-covid", later).of("ATLP-G-28")).toBe(expected);
  });
  test("isolation without a day is known, and so is what the form says (ATLP-G-28)", () => {
    const said = (change: object, form: object = {}) =>
      judged(doorstepVisit(change, form), "atlp-covid", later).of("ATLP-G-28");
    expect(said({ household: { ...exampleVisit.household, infection: { status: "isolating" } } })).toBe("breach");
    expect(said({}, { infection: "isolating" })).toBe("breach");
    expect(said({}, { infection: "isolating", completedOn: "2026-06-10" })).toBe("ok");
  });
});
