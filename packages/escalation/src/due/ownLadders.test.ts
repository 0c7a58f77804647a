import { describe, expect, test } from "vitest";
import type { VisitEvent } from "@home-visits/core";
import { cases } from "../../test/history.js";
import { policyWithLadders } from "../../test/policyWithLadders.js";
import { school } from "../../test/school.js";
import { at } from "../../test/stateAt.js";
import { event, visitV } from "../../test/visit.js";
import { planEscalation } from "../plan/planEscalation.js";
import { escalationAt } from "./escalationAt.js";

const own = policyWithLadders;
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
      ["arrival-ring", 7],
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

describe("a ladder of the policy's own that starts again", () => {
  const plan = planEscalation({ visit: visitV, policy: own, school });
  const stood = (now: string, ...events: VisitEvent[]) => {
    const state = escalationAt(plan, events, at(now));
    return {
      due: state.dueNow.filter(({ step: id }) => id === "door-ring").map(({ key }) => key),
      missed: state.missed.flatMap(({ step: id, due, minutes, because }) =>
        id === "door-ring" ? [[due, minutes, because]] : [],
      ),
      done: state.done.filter(({ step: id }) => id === "door-ring").map(({ due }) => due),
    };
  };
  const [closed, came] = [event("13:50", "nobody-home", {}), event("13:58", "family-arrived", {})];
  const again = { ...event("14:10", "nobody-home", {}), id: "again" };

  test("its first step is due again, under a key of its own", () => {
    const [first, second] = [stood("13:51", closed), stood("14:11", closed, came, again)];
    expect(first.due).toEqual([`closed-door|door-ring|visit-v|${at("13:50")}`]);
    expect(second.due).toEqual([`closed-door|door-ring|visit-v|${at("14:10")}|again`]);
    expect(stood("14:14", closed, came, again).due).toEqual(second.due);
  });

  test("what was late the first time stays in the answer, and says why it is due no longer", () => {
    const first = [at("13:50"), 3, "needed-no-longer"];
    expect(stood("14:00", closed, came).missed).toEqual([first]);
    const rung = event("14:12", "parent-rung", {});
    expect(stood("14:20", closed, came, again, rung)).toEqual({ due: [], missed: [first], done: [at("14:10")] });
  });

  test("the answer wakes for the limit of the second time", () => {
    const state = escalationAt(plan, [closed, came, again], at("14:12"));
    expect(state.nextAt).toBe(at("14:16"));
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

test("what has nothing to do with a step of such a ladder leaves it due, under the same key", () => {
  const plan = planEscalation({ visit: visitV, policy: own, school });
  // after a departure or an arrival, what was dated before it may be none of what ends a ladder
  const concerns = `${JSON.stringify(own.ladders)} "acknowledged" "departed"`;
  let kept = 0;
  for (const { events, now } of cases) {
    const known = events.filter(({ at: when }) => Date.parse(when) <= Date.parse(now));
    const [last, ...before] = known.toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at));
    if (last === undefined || concerns.includes(`"${last.type}"`)) continue;
    const then = last.at;
    const keysAt = (some: readonly VisitEvent[], when: string) =>
      escalationAt(plan, some, when).dueNow.flatMap(({ step: id, key }) => (isOwn(id) ? [key] : []));
    const keys = keysAt(before, then);
    kept += keys.length;
    expect(keysAt(known, then), JSON.stringify(known)).toEqual(keys);
    expect(keysAt(known, now)).toEqual(expect.arrayContaining(keys.filter((key) => key.startsWith("closed-door|"))));
  }
  expect(kept).toBeGreaterThan(0);
});
