import { describe, expect, it } from "vitest";
import type { VisitEvent } from "@home-visits/core";
import { ownPolicy } from "../../test/ownPolicy.js";
import { school } from "../../test/school.js";
import { policy } from "../../test/stateAt.js";
import { visitV } from "../../test/visit.js";
import { planEscalation } from "../plan/planEscalation.js";
import { simulate } from "../simulate/simulate.js";
import { escalationAt } from "./escalationAt.js";

// as a program writes the time of day: to the millisecond, in UTC
const at = (minutes: number): string =>
  new Date(Date.parse("2026-06-09T12:30:00.345Z") + minutes * 60_000).toISOString();
const times = { leaveSchool: at(0), arrive: at(15), leaveHome: at(60), backAtSchool: at(90) };
const visit = { ...visitV, times };
const says = [{ what: "late" as const, why: "traffic", expectedBack: at(120.3331), expectedLeaveHome: at(100.7) }];
const events: readonly VisitEvent[] = [
  { id: "e1", type: "departed", at: at(0.1234) },
  { id: "e2", type: "arrived", at: at(15.777) },
  { id: "e3", type: "contact", at: at(58.7771), from: "visitor:a", to: "buddy", channel: "call", answered: true, says },
  { id: "e4", type: "danger", at: at(61.0123), by: "visitor:b" },
];

const policies = ["reach2-2020", "reach2-later", "alumwell-2025", "morecambe-road-2024", "atlp-covid"].map(policy);

describe.each([...policies, ownPolicy])("W15: times to the millisecond: $id", (document) => {
  const plan = planEscalation({ visit, policy: document, school });

  it("asks again at an instant that is to come, and never at the one that it is asked for", () => {
    let now = at(-30);
    for (let asked = 0; asked < 400; asked += 1) {
      const { nextAt } = escalationAt(plan, events, now);
      if (nextAt === undefined) return;
      expect(Date.parse(nextAt), now).toBeGreaterThan(Date.parse(now));
      now = nextAt;
    }
  });

  it("the dry run goes on from one moment to the next", () => {
    const { moments } = simulate({ plan, script: { events } });
    const instants = moments.map((moment) => Date.parse(moment.at));
    expect(instants.every((ms, place) => place === 0 || ms > (instants[place - 1] ?? Infinity))).toBe(true);
    expect(moments.length).toBeGreaterThan(events.length);
  });
});
