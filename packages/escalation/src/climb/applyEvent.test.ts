import type { VisitEvent } from "@home-visits/core";
import { expect, test } from "vitest";
import { ladders } from "../../test/explore/ladders.js";
import { at } from "../../test/stateAt.js";
import { escalationAt } from "../due/escalationAt.js";

const plan = ladders.find(({ id }) => id === "own-sides")?.plan;

const leaving: VisitEvent = {
  id: "1",
  type: "contact",
  at: at("14:28"),
  from: "visitor:a",
  to: "school-office",
  channel: "call",
  answered: true,
  says: [{ what: "leaving" }],
};
const back: VisitEvent = { id: "2", type: "back", at: at("14:55"), by: "school-office", about: ["a", "b"] };

/** How late the first step is for each visitor, with the reason why it is no longer needed. */
function ringing(now: string): readonly (readonly [readonly string[], number, string | undefined])[] {
  if (plan === undefined) throw new Error("There is such a ladder.");
  const { late } = escalationAt(plan, [leaving, back], at(now));
  return late
    .filter(({ step }) => step === "ring")
    .map(({ visitors, minutes, because }) => [visitors, minutes, because] as const);
}

test("whoever was heard of, missed the next call and came back had nobody ring them for all that time (W9)", () => {
  expect(ringing("14:30")).toContainEqual([["a"], 9, "accounted-for"]);
  // from 14:49 on the call of 14:45 is overdue, and the step is still to do for both
  expect(ringing("14:54")).toContainEqual([["a", "b"], 35, undefined]);
  expect(ringing("14:55")).toEqual([[["a", "b"], 36, "accounted-for"]]);
  expect(ringing("16:00")).toEqual(ringing("14:55"));
});
