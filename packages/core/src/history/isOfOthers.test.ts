import { expect, test } from "vitest";
import { at, exampleVisit, happening, judged } from "../../test/exampleVisit.js";
import { isOfOthers } from "./isOfOthers.js";
import { partyOf } from "./VisitParty.js";

const party = partyOf(exampleVisit, { roles: new Set(["dsl", "headteacher", "senior-leader"]) });
const others = ["dsl", "headteacher", "police", "social-worker", "parent"];
const moves = ["arrived", "entered", "left", "back", "signed-in", "nobody-home"] as const;
const event = (type: (typeof moves)[number], more: object) => ({ id: "e", type, at: at("14:00"), ...more });

test("what the DSL, the police, a social worker or a parent does at the home is no act of the visitors (W2, F01, F06)", () => {
  for (const by of others) for (const type of moves) expect(isOfOthers(event(type, { by }), party)).toBe(true);
});

test("what names a visitor, or nobody, is the visitors' (W2)", () => {
  for (const type of moves)
    for (const more of [{}, { by: "visitor:a" }, { whole: true }, { by: "dsl", about: ["b"] }])
      expect(isOfOthers(event(type, more), party)).toBe(false);
});

test("the office notes a closed door and a return; of a role that nobody holds nobody knows whose they are (W1, W2)", () => {
  for (const by of ["school-office", "buddy", "caretaker"]) {
    for (const type of ["back", "signed-in", "nobody-home"] as const)
      expect(isOfOthers(event(type, { by }), party)).toBe(false);
    for (const type of ["arrived", "entered", "left"] as const)
      expect(isOfOthers(event(type, { by }), party)).toBe(true);
  }
});

test("who left or is back nobody knows by hearsay (W1)", () => {
  for (const type of ["left", "back", "signed-in"] as const)
    expect(isOfOthers(event(type, { by: "parent", about: ["a"] }), party)).toBe(true);
});

const gone = [
  { type: "departed", at: at("13:30") },
  { type: "arrived", at: at("13:45") },
] as const;
const said = (policy: Parameters<typeof judged>[1], clause: string, ...events: Parameters<typeof happening>[1][]) =>
  judged(happening(exampleVisit, ...gone, ...events), policy, at("15:30")).of(clause);

test("a leader who finds nobody at the home leaves the visitors no note to write (R20-NOH-01, R2X-NOH-01)", () => {
  const found = { type: "nobody-home", at: at("15:20"), by: "senior-leader" } as const;
  const back = { type: "back", at: at("15:28"), whole: true } as const;
  expect(said("reach2-2020", "R20-NOH-01", found, back)).toBe("ok");
  expect(said("reach2-later", "R2X-NOH-01", found, back)).toBe("ok");
  expect(said("reach2-2020", "R20-NOH-01", { ...found, by: "visitor:a" }, back)).not.toBe("ok");
});

test("a parent who goes out begins no leaving call (R20-AFT-01, ALU-BEF-21, MOR-VIS-18)", () => {
  const out = { type: "left", at: at("14:00"), by: "parent" } as const;
  for (const [policy, clause] of [
    ["reach2-2020", "R20-AFT-01"],
    ["alumwell-2025", "ALU-BEF-21"],
    ["morecambe-road-2024", "MOR-VIS-18"],
  ] as const) {
    expect(said(policy, clause, out)).not.toBe("breach");
    expect(said(policy, clause, { ...out, by: "visitor:a" })).toBe("breach");
  }
});

test("rooms that a social worker enters are not the staff's (ALU-DUR-09, ALU-DUR-11, R20-A1A-05)", () => {
  const inRoom = { type: "room-entered", room: "bedroom", at: at("13:50") } as const;
  for (const [policy, clause] of [
    ["alumwell-2025", "ALU-DUR-09"],
    ["alumwell-2025", "ALU-DUR-11"],
    ["reach2-2020", "R20-A1A-05"],
  ] as const) {
    expect(said(policy, clause, { ...inRoom, by: "social-worker" })).toBe("ok");
    expect(said(policy, clause, { ...inRoom, by: "visitor:a" })).not.toBe("ok");
  }
});
