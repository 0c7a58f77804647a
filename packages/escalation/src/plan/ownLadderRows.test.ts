import type { Visit } from "@home-visits/core";
import { expect, test } from "vitest";
import { policyWithLadders } from "../../test/policyWithLadders.js";
import { school } from "../../test/school.js";
import { visitV } from "../../test/visit.js";
import { clockRows } from "./clockRows.js";
import { planEscalation } from "./planEscalation.js";
import { timelineRows } from "./timelineRows.js";

const plan = planEscalation({ visit: visitV, policy: policyWithLadders, school });
const told = timelineRows(plan).map(({ time, who, action }) => [time, who, action]);

test("a ladder that starts with what happens stands on the sheet: what starts and ends it, who does each step, and by when", () => {
  expect(told).toContainEqual([
    undefined,
    "Visiting member of staff",
    "When nobody answers, 1 of 2: It begins when nobody answers. It ends when somebody comes. Staff do door-ring. It is to be done within 5 minutes.",
  ]);
  expect(told).toContainEqual([undefined, "Senior leader", "When nobody answers, 2 of 2: Staff do door-police."]);
});

test("a step for some visits only stands on every sheet, with its condition in words", () => {
  const ladders = (policyWithLadders.ladders ?? []).map((ladder) => ({
    ...ladder,
    starts: { from: ladder.starts.from, when: { fact: "visitorCount", atLeast: 2 } },
    steps: ladder.steps.map((step) => ({ ...step, when: { fact: "littleKnown", is: true } })),
  }));
  const rows = timelineRows(planEscalation({ visit: visitV, policy: { ...policyWithLadders, ladders }, school }));
  const says = rows.map(({ action }) => action).filter((action) => action.startsWith("When nobody answers, "));
  expect(says).toHaveLength(2);
  for (const action of says) expect(action).toContain("Only if little is known about the family. Staff do door-");
  expect(says[0]).toContain("1 of 2: Only if the number of visiting staff is at least 2.");
});

test("what nobody may do meanwhile stands there too", () => {
  expect(told).toContainEqual([undefined, "Everybody", "When nobody answers: Nothing is left."]);
});

test("a ladder that counts from a planned time has the clock times that its steps have if nothing is noted", () => {
  expect(told).toContainEqual([
    "13:50",
    "Buddy",
    "When nobody says that they arrived, 1 of 1: It ends once they have arrived. Staff do arrival-ring. It falls due after 5 minutes. It is tried 2 times, 5 minutes apart.",
  ]);
});

test("every step of every ladder has a row, and stands among what is due while nobody is late", () => {
  const steps = (policyWithLadders.ladders ?? []).flatMap((ladder) => ladder.steps.map(({ says }) => says));
  const lines = clockRows(plan, [visitV]);
  for (const says of steps) expect(lines.find(({ what }) => what.includes(says))).toMatchObject({ before: true });
});

test("on a round each home has its own", () => {
  const at = (clock: string) => `2026-06-09T${clock}:00+01:00`;
  const home = (id: string, position: number, arrive: string, leaveHome: string): Visit => ({
    ...visitV,
    id,
    round: { id: "round-1", position },
    times: { leaveSchool: at("13:30"), arrive: at(arrive), leaveHome: at(leaveHome), backAtSchool: at("15:20") },
  });
  const first = home("first", 1, "13:45", "14:00");
  const second = home("second", 2, "14:10", "14:40");
  const round = planEscalation({ visit: first, policy: policyWithLadders, school, round: [first, second] });
  const rows = timelineRows(round).filter(({ step }) => step === "arrival-ring");
  expect(rows.map(({ time, home }) => [time, home])).toEqual([
    ["13:50", "first"],
    ["14:15", "second"],
  ]);
});
