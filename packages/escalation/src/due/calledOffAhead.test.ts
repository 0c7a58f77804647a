import { describe, expect, it } from "vitest";
import type { Policy, Visit, VisitEvent } from "@home-visits/core";
import { choosing } from "../../test/explore/ownLadders.js";
import { roundStop } from "../../test/roundStop.js";
import { school } from "../../test/school.js";
import { at, policy } from "../../test/stateAt.js";
import { event } from "../../test/visit.js";
import { planEscalation } from "../plan/planEscalation.js";
import { escalationAt } from "./escalationAt.js";

// Two homes, 13:30 to 14:05 and 14:20 to 14:55, back 15:20; of three homes the third is 15:00 to 15:10.
const two = [roundStop(1, "13:30", "14:05"), roundStop(2, "14:20", "14:55")] as const;
const three = [...two, roundStop(3, "15:00", "15:10")] as const;

const stateOf = (
  document: Policy,
  round: readonly [Visit, ...Visit[]],
  now: string,
  ...events: readonly VisitEvent[]
) => escalationAt(planEscalation({ visit: round[0], round, policy: document, school }), events, at(now));
const alumwell = policy("alumwell-2025");

const departed = event("13:10", "departed", {});
const leaving = (time: string, home: string, more: object = {}) =>
  event(time, "contact", {
    ...{ from: "visitor:a", to: "school", channel: "call", answered: true, whole: true, home },
    ...{ says: [{ what: "leaving" }] },
    ...more,
  });
const off = (time: string, home: string, more: object = {}) =>
  event(time, "cancelled", { by: "family", because: "illness", home, ...more });
const statuses = ({ people }: ReturnType<typeof stateOf>) => people.map(({ status, home }) => `${status} ${home}`);

describe("ALU-OVD-01 W16 the last home is called off on the way to it", () => {
  const rang = [departed, leaving("14:03", "visit-1")];

  it.each([
    ["before they left the home before", "13:50"],
    ["on the way", "14:10"],
    ["in the last minute in which they should have left it", "14:55"],
  ])("%s: the leaving call was made, and nobody is looked for there", (_, time) => {
    const state = stateOf(alumwell, two, "15:10", ...rang, off(time, "visit-2"));
    expect([state.phase, statuses(state)]).toEqual(["accounted-for", ["left visit-1", "left visit-1"]]);
    expect(state.dueNow.filter(({ part }) => part === "ladder")).toEqual([]);
  });

  it("W15 they are asked after at the planned return all the same, as if it had been called off before", () => {
    const asked = (time: string, now: string) =>
      stateOf(alumwell, two, now, ...rang, off(time, "visit-2")).questions.map(({ asks, since }) => [asks, since]);
    for (const time of ["13:50", "14:10"]) {
      expect(asked(time, "15:19")).toEqual([]);
      expect(asked(time, "15:20")).toEqual([["any-news", at("15:20")]]);
    }
  });

  it("whoever was missing there already is looked for still: it is no news of them", () => {
    const state = stateOf(alumwell, two, "15:00", ...rang, off("14:57", "visit-2"));
    expect([state.phase, statuses(state)]).toEqual(["overdue", ["overdue visit-2", "overdue visit-2"]]);
  });

  it("called off for one of them, the other is looked for there", () => {
    const state = stateOf(alumwell, two, "14:58", ...rang, off("14:10", "visit-2", { about: ["a"] }));
    expect(statuses(state)).toEqual(["left visit-1", "overdue visit-2"]);
  });

  it("without a leaving call the home before is still waited for (ALU-BEF-21)", () => {
    const left = event("14:03", "left", { by: "visitor:a", whole: true, home: "visit-1" });
    expect(stateOf(alumwell, two, "14:30", departed, left, off("14:10", "visit-2")).phase).toBe("overdue");
  });

  it("nobody has left who was not heard of: where the first home was called off too, and somebody left it, nobody says who (W1)", () => {
    const left = event("14:01", "left", { home: "visit-1" });
    const events = [departed, off("13:00", "visit-1"), left, off("14:15", "visit-2")];
    expect(stateOf(alumwell, two, "14:56", ...events).phase).toBe("overdue");
    // nor who left it by name and did not ring
    const named = event("14:01", "left", { by: "visitor:a", whole: true, home: "visit-1" });
    const rangBefore = leaving("13:05", "visit-1", { says: [{ what: "safe" }] });
    const silent = [departed, off("13:06", "visit-1"), rangBefore, named, off("14:15", "visit-2")];
    expect(stateOf(alumwell, two, "14:56", ...silent).phase).toBe("overdue");
  });

  it("where every home is called off after they set out, nothing has ended (W16)", () => {
    const events = [departed, off("13:20", "visit-1"), off("13:22", "visit-2")];
    expect(stateOf(alumwell, two, "14:56", ...events).phase).toBe("overdue");
  });

  it("who goes there all the same is looked for there", () => {
    const came = event("14:22", "arrived", { by: "visitor:a", whole: true, home: "visit-2" });
    const state = stateOf(alumwell, two, "15:05", ...rang, off("14:10", "visit-2"), came);
    expect(statuses(state)).toEqual(["overdue visit-2", "overdue visit-2"]);
  });

  it("of three homes the last two, one after the other", () => {
    const one = [...rang, off("14:10", "visit-2")];
    expect(statuses(stateOf(alumwell, three, "15:12", ...one))).toEqual(["overdue visit-3", "overdue visit-3"]);
    const both = [...one, off("14:12", "visit-3")];
    expect(statuses(stateOf(alumwell, three, "15:12", ...both))).toEqual(["left visit-1", "left visit-1"]);
  });

  it("where any contact stops the clock its time stands, and a drive goes to the home that they left", () => {
    const state = stateOf(choosing, two, "14:57", ...rang, off("14:10", "visit-2"));
    expect(statuses(state)).toEqual(["overdue visit-1", "overdue visit-1"]);
  });
});

describe("W1 on a round as on a single visit: whoever the school speaks to has not rung", () => {
  it("after the last home somebody whom the office spoke to is asked after half an hour later (ALU-OVD-01)", () => {
    const left = event("14:50", "left", { by: "visitor:a", whole: true, home: "visit-2" });
    const spoke = event("15:02", "spoken-to", { by: "school-office", about: ["a", "b"] });
    const state = stateOf(alumwell, two, "15:03", departed, leaving("14:03", "visit-1"), left, spoke);
    expect(statuses(state)).toEqual(["reached visit-2", "reached visit-2"]);
  });
});
