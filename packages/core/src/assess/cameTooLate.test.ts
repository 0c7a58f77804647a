import { describe, expect, test } from "vitest";
import { at, exampleVisit, happening, judged } from "../../test/exampleVisit.js";
import { visitWith } from "../../test/stagedVisit.js";

const after = at("18:00");
const gone = { type: "departed", at: at("13:30") } as const;
const back = { type: "back", at: at("15:00"), whole: true } as const;

describe("advice not to visit is considered before the visit (R20-PRE-16, R2X-PRE-16)", () => {
  const considered = { by: "Headteacher", at: at("09:20") };
  test.each([
    ["came before, considered before", { at: at("08:00"), considered }, "ok"],
    ["came before, never considered", { at: at("08:00") }, "breach"],
    [
      "came before, considered on the way",
      { at: at("08:00"), considered: { ...considered, at: at("13:40") } },
      "breach",
    ],
    ["came when they were back: nobody could consider it before", { at: at("15:40") }, "ok"],
  ] as const)("%s: %s", (_, warning, expected) => {
    const visit = happening(visitWith({ warnings: [{ source: "police", ...warning }] }), gone, back);
    expect(judged(visit, "reach2-2020", after).of("R20-PRE-16")).toBe(expected);
    expect(judged(visit, "reach2-later", after).of("R2X-PRE-16")).toBe(expected);
  });
});

describe("a refusal cancels the visit, and a family that nobody asked refused nothing (MOR-VIS-14, MOR-VIS-15)", () => {
  const dangerous = { ...exampleVisit.plan, animals: { present: true, dangerous: true } };
  const outcomes = (plan: object, ...events: Parameters<typeof happening>[1][]) => {
    const found = judged(happening(visitWith({ plan }), gone, ...events, back), "morecambe-road-2024", after);
    return [found.of("MOR-VIS-14"), found.of("MOR-VIS-15")];
  };
  const asked = (answer?: string) =>
    ({ type: "animals-request", at: at("13:46"), asked: "in-another-room", answer }) as const;
  const entered = { type: "entered", at: at("13:50"), parentOrCarerPresent: true } as const;
  test.each([
    ["nobody asked", [entered], ["breach", "ok"]],
    ["asked, without an answer", [asked(), entered], ["ok", "open"]],
    ["agreed", [asked("agreed"), entered], ["ok", "ok"]],
    ["refused, entered all the same", [asked("refused"), entered], ["ok", "breach"]],
  ] as const)("%s: %s", (_, events, expected) => {
    expect(outcomes(dangerous, ...events)).toEqual(expected);
  });
});

test("a visitor who agreed to go along with the police did not authorise the visit (ALU-PRO-04)", () => {
  const own = { role: "dsl", at: at("08:50"), by: "a" };
  const silence = (what: string) => {
    const authorisations = [
      { what: "visit", role: "slt", at: at("08:40") },
      { ...own, what },
    ];
    const { findings } = judged(visitWith({ authorisations }), "alumwell-2025", at("09:00"));
    return findings.some(({ rule }) => rule === "authorised-by-a-visitor");
  };
  expect([silence("visit"), silence("police-accompaniment")]).toEqual([true, false]);
});
