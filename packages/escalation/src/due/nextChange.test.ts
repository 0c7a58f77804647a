import { describe, expect, it } from "vitest";
import type { VisitEvent } from "@home-visits/core";
import { checkingSides } from "../../test/explore/ownLadders.js";
import { school } from "../../test/school.js";
import { at, stateAt } from "../../test/stateAt.js";
import { event, visitV } from "../../test/visit.js";
import { planEscalation } from "../plan/planEscalation.js";
import { escalationAt } from "./escalationAt.js";

const departed = event("13:30", "departed", {});

describe("nextAt is when the answer changes, and no other instant", () => {
  it("R2X-AFT-01 a call that was missed on the return stays missed: nothing changes when its limit would have been over", () => {
    const back = event("14:59", "back", { by: "visitor:a", whole: true });
    const state = stateAt("reach2-later", "15:00", [departed, back]);
    expect(state.missed.find(({ step }) => step === "leaving-call")).toMatchObject({ minutes: 1, limit: at("15:04") });
    expect(state.nextAt).toBeUndefined();
  });
});

describe("MOR-VIS-07 the wait at a closed door", () => {
  const wait = (now: string, ...events: readonly VisitEvent[]) => {
    const visit = { ...visitV, announced: { status: "pre-arranged", start: at("13:45") } } as const;
    const { dueNow, done, late, nextAt } = stateAt("morecambe-road-2024", now, [departed, ...events], visit);
    const is = ({ step }: { readonly step: string }) => step === "wait-no-notice";
    return { due: dueNow.some(is), done: done.find(is)?.done, late: late.find(is)?.minutes, nextAt };
  };
  const shut = event("13:55", "nobody-home", { by: "visitor:a" });

  it("whoever had gone in before the door was found closed has ended no wait at it", () => {
    const entered = event("13:46", "entered", { by: "visitor:a" });
    expect(wait("13:58", entered, shut)).toMatchObject({ due: true, done: undefined, nextAt: at("14:06") });
    expect(wait("14:06", entered, shut)).toMatchObject({ due: true, late: 1 });
  });

  it("whoever goes in, or leaves, after it has", () => {
    for (const type of ["entered", "left"] as const)
      expect(wait("14:10", shut, event("14:00", type, { by: "visitor:a", whole: true }))).toMatchObject({
        due: false,
        done: at("14:00"),
        late: undefined,
      });
  });

  it("found closed before the arranged time: whoever left before that time does not wait", () => {
    const [early, left] = [event("13:40", "nobody-home", {}), event("13:42", "left", { whole: true })];
    expect(wait("14:10", early, left)).toMatchObject({ due: false, done: at("13:42") });
  });
});

describe("W15 whoever is overdue only later is asked after from then on", () => {
  it("under calls at even intervals, while another has been looked for longer", () => {
    const roles = { ...school.roles, "duty-manager": [], "site-manager": [] };
    const plan = planEscalation({ visit: visitV, policy: checkingSides, school: { ...school, roles } });
    const rang = event("14:10", "check-in", { by: "visitor:b", to: "school-office" });
    const asked = (now: string) =>
      escalationAt(plan, [departed, rang], at(now)).questions.flatMap(({ asks, visitors, since }) =>
        asks === "any-news" && visitors.includes("b") ? [since] : [],
      );
    // b called for 14:15, and is overdue from 14:49, three minutes after 14:45
    expect([asked("14:48"), asked("14:49")]).toEqual([[], [at("14:49")]]);
  });
});

describe("W5 what the police were called about", () => {
  it("a call about another matter does not say what an earlier one was about", () => {
    const blank = event("14:50", "police-called", { by: "school" });
    const other = event("15:01", "police-called", { by: "school", purpose: "other" });
    const said = event("15:02", "police-called", { by: "school", purpose: "missing-staff" });
    const back = event("14:55", "back", { by: "school-office", about: ["a", "b"] });
    const asks = (...events: readonly VisitEvent[]) =>
      stateAt("alumwell-2025", "15:05", [departed, blank, ...events]).questions.map(({ asks: what }) => what);
    for (const before of [[], [back]]) {
      expect(asks(...before, other)).toContain("police-purpose");
      expect(asks(...before, other, said)).not.toContain("police-purpose");
    }
  });
});

describe("W3 what was dated before it can be true tells of no home", () => {
  it("an arrival that names none is asked about, although an untrue leaving named one", () => {
    const stop = (position: number, arrive: string, leaveHome: string) => ({
      ...visitV,
      id: `visit-${String(position)}`,
      round: { id: "round-1", position },
      times: { leaveSchool: at("13:30"), backAtSchool: at("15:30"), arrive: at(arrive), leaveHome: at(leaveHome) },
    });
    const round = [stop(1, "13:45", "14:05"), stop(2, "14:20", "14:55")];
    const plan = planEscalation({ visit: stop(1, "13:45", "14:05"), round, policy: checkingSides, school });
    const untrue = event("13:20", "left", { by: "visitor:a", home: "visit-2" });
    const came = event("14:23", "arrived", { by: "visitor:a", whole: true });
    const asks = escalationAt(plan, [untrue, departed, came], at("14:24")).questions.map(({ asks: what }) => what);
    expect(asks).toContain("which-home");
  });
});
