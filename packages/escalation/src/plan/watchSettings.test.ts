import { describe, expect, it } from "vitest";
import type { VisitEvent } from "@home-visits/core";
import { ownPolicy } from "../../test/ownPolicy.js";
import { school } from "../../test/school.js";
import { at, dueSteps, policy } from "../../test/stateAt.js";
import { event, visitV } from "../../test/visit.js";
import { escalationAt } from "../due/escalationAt.js";
import { planEscalation } from "./planEscalation.js";

const shipped = ["reach2-2020", "reach2-later", "alumwell-2025", "morecambe-road-2024", "atlp-covid"].map(policy);
const by = "Headteacher";
const chosen = (settings: Record<string, number | string>) => ({
  ...school,
  settings: Object.fromEntries(Object.entries(settings).map(([id, value]) => [id, { value, by }])),
});
const state = (
  id: string,
  settings: Record<string, number | string>,
  now: string,
  ...events: readonly VisitEvent[]
) => {
  const plan = planEscalation({ visit: visitV, policy: policy(id), school: chosen(settings) });
  return escalationAt(plan, [event("13:30", "departed", {}), ...events], at(now));
};
const says = (time: string, said: object, about = ["b"]): VisitEvent =>
  ({
    ...event(time, "contact", { from: "visitor:a", to: "school", channel: "call", about }),
    says: [said],
  }) as VisitEvent;

describe("the watch's numbers are settings (W6, W10, W15)", () => {
  it.each([...shipped, ownPolicy])(
    "$id: nobody decided, so they are assumed, and strict leaves them open",
    (document) => {
      for (const [mode, origin] of [
        ["lenient", "assumed"],
        ["strict", "open"],
      ] as const) {
        const plan = planEscalation({ visit: visitV, policy: document, school, mode });
        expect(plan.watch).toMatchObject({
          askAgain: { setting: "watch.askAgain", value: 30 * 60_000, origin },
          holdAtMost: { setting: "watch.holdAtMost", value: 2, origin },
          newTimeWithin: { setting: "watch.newTimeWithin", value: 120 * 60_000, origin },
          dangerEndsBy: { setting: "danger.endsBy", value: "seen-or-back", origin },
        });
        expect(escalationAt(plan, [], at("13:00")).watch).toBe(plan.watch);
      }
    },
  );

  it("a policy that says none of them is watched by the assumed ones", () => {
    const settings = Object.fromEntries(
      Object.entries(ownPolicy.settings).filter(([id]) => !/^(watch|danger)\./.test(id)),
    );
    const plan = planEscalation({ visit: visitV, policy: { ...ownPolicy, settings }, school });
    expect(plan.watch.askAgain).toMatchObject({ value: 30 * 60_000, origin: "assumed" });
  });

  it("what a school chose is said with who decided it", () => {
    const plan = planEscalation({
      visit: visitV,
      policy: policy("reach2-2020"),
      school: chosen({ "watch.askAgain": 10 }),
      mode: "strict",
    });
    expect(plan.watch.askAgain).toEqual({ setting: "watch.askAgain", value: 600_000, origin: "school-set", by });
  });

  it("W15: the office asks again after the school's ten minutes", () => {
    const tyre = says("14:50", { what: "late", why: "Flat tyre" });
    expect(state("reach2-2020", { "watch.askAgain": 10 }, "14:55", tyre).nextAt).toBe(at("15:00"));
    expect(state("reach2-2020", {}, "15:01", tyre).nextAt).toBe(at("15:20"));
  });

  it("W10: a new time within the school's hour moves the clock, one a minute later is asked about", () => {
    const late = (expectedBack: string) =>
      says("14:50", { what: "late", why: "Traffic", expectedBack: at(expectedBack) });
    const asked = (time: string) =>
      state("reach2-2020", { "watch.newTimeWithin": 60 }, "14:51", late(time)).questions.map(({ asks }) => asks);
    expect(asked("16:00")).not.toContain("new-time-too-late");
    expect(asked("16:01")).toContain("new-time-too-late");
  });

  it("W10: 'I am on it' holds for as many lengths as the school says", () => {
    const renewals = ["14:35", "14:40", "14:45", "14:50", "14:55"].map((time) =>
      event(time, "acknowledged", { by: "school" }),
    );
    const due = (most: number) => dueSteps(state("alumwell-2025", { "watch.holdAtMost": most }, "14:54", ...renewals));
    expect(due(1)).toEqual(["ring", "drive"]);
    expect(due(2)).toEqual(["ring"]);
  });

  it("W6: danger ends by what the school decided", () => {
    const danger = event("14:00", "danger", { about: ["a"] });
    const seen = event("14:10", "seen", { by: "dsl", about: ["a"] });
    const spoke = event("14:10", "spoken-to", { by: "dsl", about: ["a"] });
    const back = event("14:10", "back", { by: "dsl", about: ["a"] });
    const stands = (endsBy: string, ended: VisitEvent) =>
      state("reach2-2020", { "danger.endsBy": endsBy }, "14:11", danger, ended).people[0]?.status === "in-danger";
    const table = ["seen-or-back", "back", "spoken-to"].map((endsBy) =>
      [seen, spoke, back].map((ended) => stands(endsBy, ended)),
    );
    expect(table).toEqual([
      [false, true, false],
      [true, true, false],
      [false, false, false],
    ]);
  });
});
