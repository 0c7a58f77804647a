import { describe, expect, it, test } from "vitest";
import { visitEventTypes as types, type Visit, type VisitEvent } from "@home-visits/core";
import { checking } from "../../test/explore/ownLadders.js";
import { school } from "../../test/school.js";
import { at, policy } from "../../test/stateAt.js";
import { event, visitV } from "../../test/visit.js";
import { planEscalation } from "../plan/planEscalation.js";
import { escalationAt } from "./escalationAt.js";
import type { EscalationState } from "./EscalationState.js";

const documents = [policy("reach2-2020"), policy("alumwell-2025"), checking];

// What an event of its type cannot do without.
const wanted: Readonly<Partial<Record<VisitEvent["type"], object>>> = {
  "approach-assessed": { safe: true },
  "child-at-risk": { degree: "at-risk" },
  "concern-assessed": { raised: false },
  "step-done": { step: "note" },
  "step-chosen": { step: "note", choice: "note" },
  "stood-down": { confirmedBy: "caretaker" },
  own: { name: "papers-left" },
};

const made = (type: VisitEvent["type"], clock: string, named: object): VisitEvent =>
  ({ id: `${type}-${clock}`, type, at: at(clock), ...wanted[type], ...named }) as VisitEvent;

const second = { ...visitV, id: "visit-w", round: { id: "r", position: 2 } };
const round: readonly Visit[] = [
  { ...visitV, round: { id: "r", position: 1 }, times: { ...visitV.times, leaveHome: at("14:05") } },
  { ...second, times: { ...visitV.times, arrive: at("14:20"), leaveHome: at("14:40") } },
];

const worlds = documents.flatMap((document) => [
  { id: `${document.id}, a visit`, document, plan: planEscalation({ visit: visitV, policy: document, school }) },
  {
    id: `${document.id}, a round`,
    document,
    plan: planEscalation({ visit: round[0] ?? visitV, round, policy: document, school }),
  },
]);

const departed = event("13:30", "departed", { whole: true });
const clocks = ["13:52", "14:31", "15:10", "16:40"];
const ids = ["a", "b"] as const;

// What the state says of a visitor: how they count, and what the office asks about them.
function said({ people, questions }: EscalationState, visitor: string) {
  const { status, since, expectedBy, heardOf } = people.find((one) => one.visitor === visitor) ?? {};
  const asks = questions.filter(({ visitors }) => visitors.includes(visitor));
  return { counts: [status, since, expectedBy, heardOf], asks: asks.map((one) => `${one.asks} ${one.home ?? ""}`) };
}

const known = new Map(
  worlds.map(({ id, plan }) => [id, clocks.map((now) => escalationAt(plan, [departed], at(now)))] as const),
);

// Of a visitor nothing is said by an event that was not said before: they count as they did, and whatever was asked about them still is.
function expectNoNews({ id, plan }: (typeof worlds)[number], told: VisitEvent, visitor: string, more: boolean) {
  const before = known.get(id)?.map((state) => said(state, visitor)) ?? [];
  const after = clocks.map((now) => said(escalationAt(plan, [departed, told], at(now)), visitor));
  expect(after.map(({ counts }) => counts)).toEqual(before.map(({ counts }) => counts));
  const asked = after.map(({ asks }) => [...asks].sort());
  const still = before.map(({ asks }) => [...asks].sort());
  if (more) for (const [nth, asks] of asked.entries()) expect(asks).toEqual(expect.arrayContaining(still[nth] ?? []));
  else expect(asked).toEqual(still);
}

// What means the whole party although it names nobody (W2, R20-DUR-07), and what says of itself who speaks.
const ofAll: ReadonlySet<string> = new Set(["departed", "cancelled", "danger", "contact", "lateness-announced"]);
// What asks more: who is back, whether all are safe.
const asksMore: ReadonlySet<string> = new Set([
  ...["back", "signed-in", "incident", "physical-intervention", "police-called"],
]);

describe.each(types.filter((type) => !ofAll.has(type)))("W2: %s", (type) => {
  // calls at even intervals count from an arrival, whoever notes it
  const all = worlds.filter(({ document }) => document !== checking || type !== "arrived");

  test.each(all)("that names nobody is no news of any visitor: $id", (world) => {
    for (const visitor of ids) expectNoNews(world, made(type, "13:50", {}), visitor, asksMore.has(type));
  });

  test.each(all)("of one visitor is no news of the other: $id", (world) => {
    expectNoNews(world, made(type, "13:50", { by: "visitor:a" }), "b", asksMore.has(type));
    expectNoNews(world, made(type, "13:50", { by: "school-office", about: ["a"] }), "b", asksMore.has(type));
  });
});

// Whoever does one of these is on the visit, whatever was said of them before.
const goes: ReadonlySet<string> = new Set([
  ...["departed", "signed-out", "arrived", "approach-assessed", "nobody-home", "note-left", "family-arrived"],
  ...["entered", "room-entered", "left", "adult-spoken-to", "child-seen", "child-not-seen", "child-spoken-to"],
  ...["child-found-alone", "distance-kept", "physical-intervention", "observed", "danger"],
]);
const own: ReadonlySet<string> = new Set([...goes, "check-in", "lateness-announced"]);
const ofReturn: ReadonlySet<string> = new Set(["back", "signed-in"]);
const sights: ReadonlySet<string> = new Set(["seen", "spoken-to", "visitor-located", "stood-down", "police-called"]);

const off = (visitor: string) =>
  ({
    ...event("13:10", "cancelled", { by: "school", because: "illness", about: [visitor] }),
    id: `off-${visitor}`,
  }) as VisitEvent;

describe.each(worlds.filter((_, nth) => nth % 3 === 0))("W16: whoever was called off, $id", ({ plan }) => {
  const status = (events: readonly VisitEvent[], visitor: string) =>
    escalationAt(plan, events, at("13:52")).people.find((one) => one.visitor === visitor)?.status;
  const others = event("13:30", "departed", { by: "visitor:a" });
  const isOff = (type: VisitEvent["type"], named: object) =>
    status([off("b"), others, made(type, "13:50", named)], "b") === "called-off";

  test.each(types.filter((type) => !ofAll.has(type) && !ofReturn.has(type)))("goes after all or stays: %s", (type) => {
    expect(isOff(type, { about: ["b"], by: "school-office" })).toBe(!goes.has(type));
    if (!sights.has(type)) expect(isOff(type, { by: "visitor:b" })).toBe(!own.has(type));
    expect(isOff(type, {})).toBe(true);
    expect(isOff(type, { by: "visitor:a" })).toBe(true);
  });

  it.each([...goes].filter((type) => !ofAll.has(type)))(
    "one after the other, and nobody is named: %s undoes both",
    (type) => {
      const told = [off("a"), off("b"), made(type as VisitEvent["type"], "13:50", {})];
      expect(ids.map((visitor) => status(told, visitor))).not.toContain("called-off");
    },
  );
});
