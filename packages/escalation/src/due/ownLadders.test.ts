import { describe, expect, test } from "vitest";
import { parsePolicy, type Policy, type VisitEvent } from "@home-visits/core";
import { cases } from "../../test/history.js";
import { school } from "../../test/school.js";
import { at, policy } from "../../test/stateAt.js";
import { event, visitV } from "../../test/visit.js";
import { planEscalation } from "../plan/planEscalation.js";
import { escalationAt } from "./escalationAt.js";

const base = policy("reach2-2020");
const length = (value: number) => ({
  origin: "school-set",
  value,
  unit: "minutes",
  describes: "a time",
  by: "Headteacher",
});
const step = (id: string, more: object) => ({
  id,
  action: id,
  strength: "must",
  cites: [],
  says: `Staff do ${id}.`,
  ...more,
});

function withLadders(): Policy {
  const parsed = parsePolicy({
    ...base,
    id: "with-ladders",
    settings: {
      ...base.settings,
      "own.soon": length(5),
      "own.often": { origin: "school-set", value: 2, describes: "how often", by: "Headteacher" },
    },
    ladders: [
      {
        id: "closed-door",
        title: "When nobody answers",
        cites: [],
        phase: "no-answer",
        starts: { from: { event: "nobody-home" } },
        ends: { doneBy: [{ event: "family-arrived" }, { event: "contact" }], says: "It ends when somebody comes." },
        steps: [
          step("door-ring", { actor: "visitor", doneBy: [{ event: "parent-rung" }], within: { setting: "own.soon" } }),
          step("door-police", { actor: "senior-leader", doneBy: [{ event: "police-called" }] }),
        ],
      },
      {
        id: "no-arrival",
        title: "When nobody says that they arrived",
        cites: [],
        phase: "arrival",
        starts: { from: "expected-arrival" },
        ends: { doneBy: [{ event: "arrived" }, { event: "back" }], says: "It ends once they have arrived." },
        steps: [
          step("arrival-ring", {
            actor: "buddy",
            delay: { setting: "own.soon" },
            attempts: { setting: "own.often" },
            spacing: { setting: "own.soon" },
            doneBy: [{ event: "contact" }],
          }),
        ],
      },
    ],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}
const own = withLadders();
const plain = { ...own, ladders: undefined };
const isOwn = (step: string) => /^(door|arrival)-/.test(step);

describe("ladders of the policy's own beside the overdue one", () => {
  const plan = planEscalation({ visit: visitV, policy: own, school });
  const due = (now: string, ...events: VisitEvent[]) =>
    escalationAt(plan, events, at(now))
      .dueNow.filter(({ step: id }) => isOwn(id))
      .map(({ step: id, minutes, actor }) => [id, minutes, actor.title]);

  test("several watched points each start their own: a door that nobody opens, an arrival of which nothing was heard", () => {
    const closed = event("13:50", "nobody-home", {});
    expect(due("13:49")).toEqual([]);
    expect(due("13:50")).toEqual([["arrival-ring", 0, "Buddy"]]);
    expect(due("13:52", closed).map(([id]) => id)).toEqual(["door-ring", "arrival-ring"]);
    expect(due("13:57", closed).map(([id, minutes]) => [id, minutes])).toEqual([
      ["door-ring", 2],
      ["door-police", 0],
      ["arrival-ring", 0],
    ]);
  });

  test("the answer says when a step falls due by itself, and wakes for it", () => {
    const state = escalationAt(plan, [event("13:30", "departed", {})], at("13:46"));
    expect(state.next).toEqual({ step: "arrival-ring", at: at("13:50") });
    expect(state.nextAt).toBe(at("13:50"));
  });

  test("what ended one stays remembered with its minutes", () => {
    const events = [event("13:50", "nobody-home", {}), event("13:58", "family-arrived", {})];
    expect(due("14:00", ...events).map(([id]) => id)).not.toContain("door-ring");
    expect(escalationAt(plan, events, at("14:00")).missed.map(({ step: id, minutes }) => [id, minutes])).toContainEqual(
      ["door-ring", 3],
    );
  });
});

test("no ladder of the policy's own ends, delays or silences anything of the watch over the visitors (W1, W5, W9)", () => {
  const [withOwn, without] = [own, plain].map((one) => planEscalation({ visit: visitV, policy: one, school }));
  if (withOwn === undefined || without === undefined) throw new Error("two plans");
  for (const { events, now } of cases) {
    const [mine, theirs] = [escalationAt(withOwn, events, now), escalationAt(without, events, now)];
    const rest = <Step extends { readonly step: string }>(steps: readonly Step[]) =>
      steps.filter(({ step: id }) => !isOwn(id));
    expect(mine.phase).toBe(theirs.phase);
    expect(mine.people).toEqual(theirs.people);
    expect(mine.questions).toEqual(theirs.questions);
    expect(mine.standDownNeeds).toEqual(theirs.standDownNeeds);
    expect(rest(mine.dueNow)).toEqual(theirs.dueNow);
    expect(rest(mine.late)).toEqual(theirs.late);
    expect(rest(mine.missed)).toEqual(theirs.missed);
    expect(rest(mine.done)).toEqual(theirs.done);
    expect(mine.skipped).toEqual(theirs.skipped);
    if (theirs.nextAt !== undefined)
      expect(Date.parse(mine.nextAt ?? "")).toBeLessThanOrEqual(Date.parse(theirs.nextAt));
  }
});
