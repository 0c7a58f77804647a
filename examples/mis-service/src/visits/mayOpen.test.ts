import { expect, test } from "vitest";
import type { Account, Role } from "../people/Account.js";
import { mayOpen } from "./mayOpen.js";

const account = (role: Role, more: Partial<Account> = {}): Account => ({
  id: "me",
  schoolId: "saltmarsh",
  name: "Somebody",
  role,
  personId: "jo",
  ...more,
});
const visit = (phase: "out" | "overdue", more: object = {}) => ({
  school_id: "saltmarsh",
  leader_id: "another",
  buddy_id: null,
  visitor_ids: ["sam"],
  summary: { phase, due: [], people: [], homes: [], nextAt: null },
  ...more,
});

test.each([
  ["the office opens every visit of its school", account("office"), visit("out"), true],
  ["the office opens none of another school", account("office", { schoolId: "elsewhere" }), visit("overdue"), false],
  ["a visitor opens a visit that they go on", account("visitor"), visit("out", { visitor_ids: ["sam", "jo"] }), true],
  ["a visitor opens no other, even in trouble", account("visitor"), visit("overdue"), false],
  [
    "somebody without an id in the school's file opens none",
    account("visitor", { personId: null }),
    visit("out"),
    false,
  ],
  ["a leader opens what they were asked to authorise", account("leader"), visit("out", { leader_id: "me" }), true],
  ["a leader opens what is in trouble", account("leader"), visit("overdue"), true],
  ["a leader opens no other that goes well", account("leader"), visit("out"), false],
  ["a buddy opens the visit that they are named for", account("visitor"), visit("out", { buddy_id: "me" }), true],
])("%s", (_, who, what, opens) => {
  expect(mayOpen(who, what)).toBe(opens);
});
