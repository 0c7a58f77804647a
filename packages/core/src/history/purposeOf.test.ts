import { expect, test } from "vitest";
import type { VisitEvent } from "../visit/visitEventSchema.js";
import { purposeOf, servesVisitors } from "./purposeOf.js";
import { nobody, onlyVisitor } from "./VisitorSet.js";

const at = "2026-06-09T15:10:00+01:00";
const of = (event: object): VisitEvent => ({ id: "e", at, ...event }) as VisitEvent;
const serves = (event: object, asked: readonly string[] = [], tried = nobody) =>
  servesVisitors(of(event), { tried }, { home: "visit-1", asksFor: (entry) => asked.includes(entry) });

test("W5 the police called about something else do not help the missing; a blank purpose counts", () => {
  const police = (purpose?: string) => ({ type: "police-called", purpose });
  const purposes = [undefined, "danger", "missing-staff", "child-at-risk", "safe-and-well", "accompaniment", "other"];
  expect(purposes.filter((purpose) => serves(police(purpose)))).toEqual([undefined, "danger", "missing-staff"]);
  expect(serves(police("safe-and-well"), ["purpose"])).toBe(true);
  expect([undefined, "other", "danger"].map((purpose) => purposeOf(of(police(purpose))))).toEqual([
    ...["blank", "other", "said"],
  ]);
  expect(purposeOf(of({ type: "seen" }))).toBe("none");
});

test("W5 W12 a drive to another home, a call to somebody else and a word to somebody outside do not", () => {
  expect(["visit-1", undefined, "visit-2"].map((home) => serves({ type: "drove-to-address", home }))).toEqual([
    true,
    true,
    false,
  ]);
  const call = { type: "contact", from: "buddy", to: "parent", channel: "call" };
  expect([serves(call), serves(call, ["to"]), serves(call, [], onlyVisitor(0))]).toEqual([false, true, true]);
  expect(["dsl", undefined, "parent"].map((to) => serves({ type: "senior-leader-told", to }))).toEqual([
    true,
    true,
    false,
  ]);
  expect(serves({ type: "step-done", step: "drive" })).toBe(true);
});
