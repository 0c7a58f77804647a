import { expect, test } from "vitest";
import { at, exampleVisit, happening, judged } from "../../test/exampleVisit.js";
import type { Visit } from "../visit/visitSchema.js";

const after = at("18:00");
const look = (clock: string, safe: boolean, noticed?: readonly string[]) =>
  ({ type: "approach-assessed", at: at(clock), safe, ...(noticed ? { noticed } : {}) }) as const;
const entered = (clock: string, more: object = {}) =>
  ({ type: "entered", at: at(clock), parentOrCarerPresent: true, ...more }) as const;
const made = (...events: Parameters<typeof happening>[1][]): Visit =>
  happening(exampleVisit, { type: "departed", at: at("13:30") }, ...events, { type: "left", at: at("14:30") });
const rule = (visit: Visit, policy: Parameters<typeof judged>[1], id: string) =>
  judged(visit, policy, after).findings.find((finding) => finding.rule === id)?.outcome ?? "ok";
const outcomes = (visit: Visit) => [
  rule(visit, "morecambe-road-2024", "not-into-unsafe-house"),
  rule(visit, "alumwell-2025", "leave-unsafe-door"),
  rule(visit, "reach2-2020", "not-into-raised-voices"),
  rule(visit, "reach2-later", "not-into-raised-voices"),
];

test("who goes in to raised voices breaks the ban of each policy (MOR-VIS-12, ALU-DUR-12, R20-A1A-01, R2X-A1A-01)", () => {
  const breach = ["breach", "breach", "breach", "breach"];
  expect(outcomes(made(look("13:44", false, ["raised-voices"]), entered("13:46")))).toEqual(breach);
  expect(outcomes(made(look("13:44", true, []), entered("13:46", { raisedVoicesHeard: true })))).toEqual(breach);
  expect(outcomes(made(look("13:46", false, ["aggression"]), entered("13:46")))).toEqual(breach);
});

test("a look that found it quiet again ends what the one before had shown (MOR-VIS-12, R20-A1A-01)", () => {
  const quiet = made(look("13:42", false, ["raised-voices"]), look("13:45", true, []), entered("13:46"));
  expect(outcomes(quiet)).toEqual(["ok", "ok", "ok", "ok"]);
  const unsaid = made(look("13:42", false, ["raised-voices"]), look("13:45", true), entered("13:46"));
  expect(outcomes(unsaid)).toEqual(["breach", "breach", "breach", "breach"]);
});

test("what is heard only once staff are inside kept nobody out, a second entry after it does (R20-A1A-01, MOR-VIS-12)", () => {
  const inside = [entered("13:46"), look("14:00", false, ["raised-voices"])] as const;
  expect(outcomes(made(...inside))).toEqual(["ok", "ok", "ok", "ok"]);
  expect(outcomes(made(...inside, entered("14:10")))).toEqual(["breach", "breach", "breach", "breach"]);
});

test("each of the three things that keep staff out counts by itself (R20-A1A-02, R20-A1A-03)", () => {
  const said = judged(made(look("13:44", false, ["alcohol-or-drugs"]), entered("13:46")), "reach2-2020", after);
  expect([said.of("R20-A1A-01"), said.of("R20-A1A-02"), said.of("R20-A1A-03")]).toEqual(["ok", "breach", "ok"]);
});
