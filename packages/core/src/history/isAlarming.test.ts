import { expect, it } from "vitest";
import type { VisitEvent } from "../visit/visitEventSchema.js";
import { isAlarming } from "./isAlarming.js";

const alarming = (body: object) =>
  isAlarming({ id: "e", at: "2026-06-09T14:00:00Z", ...body } as VisitEvent, { roles: new Set(["dsl"]) });
const rang = (by: string | undefined, purpose?: string) => alarming({ type: "police-called", by, purpose });

it.each<[object, boolean]>([
  [{ type: "incident" }, true],
  [{ type: "physical-intervention" }, true],
  [{ type: "approach-assessed", safe: false }, true],
  [{ type: "approach-assessed", safe: true }, false],
  [{ type: "approach-assessed", safe: true, noticed: ["animals"] }, false],
  [{ type: "approach-assessed", safe: true, noticed: ["raised-voices"] }, true],
  [{ type: "entered", raisedVoicesHeard: true }, true],
  [{ type: "entered" }, false],
  [{ type: "concern" }, false],
])("%j is a sign of danger: %s (W6)", (body, sign) => {
  expect(alarming(body)).toBe(sign);
});

it("a call to the police is one where a visitor made it and does not say that it was about something else (W6)", () => {
  expect([undefined, "other", "child-at-risk"].map((purpose) => rang("visitor:a", purpose))).toEqual([
    true,
    true,
    true,
  ]);
  expect(["accompaniment", "safe-and-well"].map((purpose) => rang("visitor:a", purpose))).toEqual([false, false]);
  expect([undefined, "dsl", "family"].map((by) => rang(by))).toEqual([false, false, false]);
});
