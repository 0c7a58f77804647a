import { expect, test } from "vitest";
import type { VisitEvent } from "@home-visits/core";
import { ownPolicy } from "../../test/ownPolicy.js";
import { school } from "../../test/school.js";
import { at } from "../../test/stateAt.js";
import { event, visitV } from "../../test/visit.js";
import { planEscalation } from "../plan/planEscalation.js";
import { timelineRows } from "../plan/timelineRows.js";
import { escalationAt } from "./escalationAt.js";

const times = { leaveSchool: at("13:30"), arrive: at("13:45"), leaveHome: at("16:00"), backAtSchool: at("16:15") };
const staffed = { ...school, roles: { ...school.roles, "duty-manager": ["leader"], "site-manager": ["manager"] } };
const visit = { ...visitV, times };
const plan = planEscalation({ visit, policy: ownPolicy, school: staffed });
const there = [event("13:30", "departed", {}), event("13:45", "arrived", {})];
const call = (time: string, from: string): VisitEvent =>
  event(time, "contact", { from: `visitor:${from}`, to: "school-office", channel: "call", answered: true });
const stateAt = (now: string, ...events: VisitEvent[]) => escalationAt(plan, [...there, ...events], at(now));
const asked = (now: string, ...events: VisitEvent[]) =>
  stateAt(now, ...events)
    .questions.filter(({ asks }) => asks === "check-call")
    .map(({ visitors, since }) => [visitors.join(), since]);

test("W7: a call at even intervals is asked for from its expected time until its time is over", () => {
  expect(asked("14:14")).toEqual([]);
  expect(stateAt("14:14").nextAt).toBe(at("14:15"));
  expect(asked("14:15")).toEqual([["a,b", at("14:15")]]);
  expect(asked("14:19")).toEqual([["a,b", at("14:15")]]);
  expect([stateAt("14:19").phase, stateAt("14:21").phase]).toEqual(["out", "overdue"]);
  expect(asked("14:21")).toEqual([]);
  expect(stateAt("14:21").dueNow.map(({ step }) => step)).toContain("ring");
});

test("each visitor makes their own call, and one before its time opens counts for none", () => {
  expect(asked("14:15", call("14:12", "a"))).toEqual([["b", at("14:15")]]);
  expect(asked("14:15", call("14:05", "a"))).toEqual([["a,b", at("14:15")]]);
  expect(asked("14:15", call("14:11", "a"), call("14:12", "b"))).toEqual([]);
});

test("one tap settles it until the next call", () => {
  const [question] = stateAt("14:16").questions.filter(({ asks }) => asks === "check-call");
  expect(question?.taps.length).toBeGreaterThan(0);
  for (const tap of question?.taps ?? []) {
    const tapped = { ...tap, id: "tapped", at: at("14:16") } as VisitEvent;
    expect(asked("14:17", tapped)).toEqual([]);
    if (tap.type !== "back") expect(asked("14:45", tapped)).toEqual([["a,b", at("14:45")]]);
  }
});

test("nobody is asked for a call who is back, and nobody when the visit was called off", () => {
  expect(asked("14:15", event("14:10", "back", { by: "school-office", about: ["a"] }))).toEqual([["b", at("14:15")]]);
  expect(escalationAt(plan, [event("13:20", "cancelled", {})], at("14:15")).questions.map(({ asks }) => asks)).toEqual([
    "everybody-at-school",
  ]);
});

test("the sheet and the office ask for the same calls at the same times", () => {
  const rows = timelineRows(plan).filter(({ step }) => step === "check-in");
  const calls: VisitEvent[] = [];
  for (const { time = "", at: instant = "" } of rows) {
    expect(asked(time, ...calls)).toEqual([["a,b", instant]]);
    calls.push({ ...call(time, "a"), id: `a${time}` }, { ...call(time, "b"), id: `b${time}` });
  }
  expect(rows).toHaveLength(4);
});

test("where nobody holds a role of the ladder, the office asks at once and again, and is not left without a word", () => {
  const alone = planEscalation({ visit, policy: ownPolicy, school });
  const state = escalationAt(alone, there, at("14:21"));
  expect(state.dueNow).toEqual([]);
  expect(state.questions.map(({ asks, visitors, since }) => [asks, visitors, since])).toEqual([
    ["any-news", ["a", "b"], at("14:21")],
  ]);
});
