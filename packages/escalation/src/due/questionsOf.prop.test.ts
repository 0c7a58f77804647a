import { expect, it } from "vitest";
import { parseVisit, type VisitEvent } from "@home-visits/core";
import { cases, isoOf } from "../../test/history.js";
import { ownPolicy } from "../../test/ownPolicy.js";
import { school } from "../../test/school.js";
import { at, policy } from "../../test/stateAt.js";
import { event, visitV } from "../../test/visit.js";
import { planEscalation } from "../plan/planEscalation.js";
import { escalationAt } from "./escalationAt.js";
import type { Question } from "./EscalationState.js";

const plans = [
  ...["reach2-2020", "reach2-later", "alumwell-2025", "morecambe-road-2024", "atlp-covid"].map(policy),
  ownPolicy,
].map((document) => planEscalation({ visit: visitV, policy: document, school }));
type Plan = (typeof plans)[number];

const tapped = (tap: Question["taps"][number], now: string) => ({ ...tap, id: "tap", at: now }) as VisitEvent;
const isOpen = ({ questions }: ReturnType<typeof escalationAt>, { asks, visitors }: Question) =>
  questions.some((other) => other.asks === asks && other.visitors.some((id) => visitors.includes(id)));

// Whoever taps reads the question first: of one instant a code word comes after what was seen.
const soonAfter = (now: string): string => isoOf(Date.parse(now) + 1_000);

/** Each tap of each question that is open at an instant: is what it records a record, and is the question settled? */
function unsettled(plan: Plan, events: readonly VisitEvent[], now: string): string[] {
  return escalationAt(plan, events, now).questions.flatMap((question) =>
    question.taps.flatMap((tap) => {
      const then = soonAfter(now);
      const event = tapped(tap, then);
      const read = parseVisit({ ...visitV, events: [event] });
      const open = isOpen(escalationAt(plan, [...events, event], then), question);
      const what = `${plan.policy.id} ${question.asks} by ${tap.type} at ${now}`;
      return read.ok && !open && question.taps.length > 0 ? [] : [what];
    }),
  );
}

it("every question is settled by each of its taps, and what a tap records is an event of the record", () => {
  const asked = new Set<string>();
  for (const [nth, { events, now, minutes }] of cases.slice(0, 120).entries())
    for (const plan of [plans[nth % plans.length] as Plan])
      for (const instant of [now, isoOf(Date.parse(now) + minutes * 60_000)]) {
        for (const { asks } of escalationAt(plan, events, instant).questions) asked.add(asks);
        expect(unsettled(plan, events, instant), JSON.stringify(events)).toEqual([]);
      }
  expect([...asked].sort()).toEqual(
    expect.arrayContaining(["any-news", "everybody-at-school", "has-arrived", "has-left", "heard-of", "until-when"]),
  );
});

const departed = event("13:30", "departed", {});
const late = (said: object) =>
  ({
    ...event("14:50", "contact", { from: "visitor:a", to: "school", channel: "call", answered: true }),
    says: [said],
  }) as VisitEvent;
const rung = ["14:31", "14:36"].flatMap((time) =>
  ["a", "b"].map((who) => ({
    ...event(time, "contact", { from: "school", to: `visitor:${who}`, channel: "call", answered: false }),
    id: `${who} ${time}`,
  })),
) as VisitEvent[];

it.each<[asks: string, id: string, now: string, events: readonly VisitEvent[]]>([
  ["who-is-back", "reach2-2020", "15:05", [departed, event("15:00", "back", {})]],
  ["is-home", "reach2-2020", "15:40", [departed, late({ what: "going-home" })]],
  ["why-late", "reach2-2020", "14:55", [departed, late({ what: "late", expectedBack: at("15:20") })]],
  ["until-when", "reach2-2020", "14:55", [departed, late({ what: "late", why: "Flat tyre" })]],
  ["until-when", "alumwell-2025", "14:55", [departed, late({ what: "still-inside" })]],
  ["why-and-until-when", "reach2-later", "14:55", [departed, late({ what: "late" })]],
  [
    "new-time-too-late",
    "reach2-2020",
    "14:55",
    [departed, late({ what: "late", expectedBack: "2026-06-10T09:00:00+01:00" })],
  ],
  ["in-danger", "alumwell-2025", "14:55", [departed, event("14:02", "danger", { about: ["a"] })]],
  ["all-safe", "morecambe-road-2024", "14:20", [departed, event("14:02", "incident", {})]],
  ["who-holds", "reach2-2020", "15:03", [departed, event("15:02", "acknowledged", {})]],
  ["everybody-at-school", "atlp-covid", "13:40", [event("13:20", "cancelled", { by: "school", about: ["a"] })]],
  ["police-purpose", "alumwell-2025", "15:30", [departed, ...rung, event("15:10", "police-called", { by: "school" })]],
  [
    "police-purpose",
    "alumwell-2025",
    "15:40",
    [
      departed,
      ...rung,
      event("15:10", "police-called", { by: "school" }),
      event("15:30", "back", { by: "dsl", about: ["a", "b"] }),
    ],
  ],
])("%s under %s comes up, and each tap settles it", (asks, id, now, events) => {
  const plan = planEscalation({ visit: visitV, policy: policy(id), school });
  expect(escalationAt(plan, events, at(now)).questions.map((one) => one.asks)).toContain(asks);
  expect(unsettled(plan, events, at(now))).toEqual([]);
});
