import fc from "fast-check";
import type { Visit } from "../src/visit/visitSchema.js";
import type { VisitEvent } from "../src/visit/visitEventSchema.js";
import { smallVisit } from "./smallVisit.js";

type Told = VisitEvent extends infer Each ? (Each extends VisitEvent ? Omit<Each, "id" | "at"> : never) : never;

const parent = { from: "parent", to: "school-office", channel: "call" } as const;
const toParent = { from: "visitor:a", to: "parent", channel: "call" } as const;

/** What may happen, in the words on which a fact hangs. */
const told: readonly Told[] = [
  ...(["departed", "arrived", "left", "back", "signed-in", "nobody-home", "family-arrived"] as const).map((type) => ({
    type,
  })),
  ...(["entered", "adult-spoken-to", "note-left", "note-sent-home", "pupil-absent", "concern"] as const).map(
    (type) => ({ type }),
  ),
  ...(["record-filed", "concerns-recorded", "agreement-made", "agreement-broken", "letter-sent"] as const).map(
    (type) => ({ type }),
  ),
  { type: "left", returnsDirectly: false },
  { type: "left", returnsDirectly: true },
  { type: "entered", emergency: true },
  { type: "signed-in", handsWashed: true },
  { type: "signed-in", handsWashed: false },
  { type: "cancelled", by: "visitor:a", because: "safety" },
  { type: "cancelled", by: "parent" },
  { type: "lateness-announced", by: "parent" },
  { type: "lateness-announced", by: "visitor:a" },
  { type: "contact", ...parent, says: [{ what: "late" }] },
  { type: "contact", ...parent, answered: false },
  { type: "contact", ...toParent, answered: true },
  { type: "contact", ...toParent, answered: false },
  { type: "contact", ...toParent },
  { type: "contact", from: "visitor:a", to: "buddy", channel: "call", says: [{ what: "code-word" }] },
  { type: "parent-rung" },
  { type: "parent-rung", answered: true },
  { type: "parent-rung", answered: false },
  { type: "message-sent", to: "parent", approvedSystem: true },
  { type: "concern-assessed", raised: true },
  { type: "concern-assessed", raised: false },
  { type: "concern-assessed", raised: false, critical: true },
  { type: "agency-told", agency: "Local social care", stillConcerned: true },
  { type: "agency-told", agency: "Local social care", stillConcerned: false },
  { type: "danger" },
  { type: "danger", immediate: true },
  { type: "danger", immediate: false },
  { type: "child-at-risk" },
  { type: "child-at-risk", degree: "unsupervised" },
  { type: "child-at-risk", degree: "harmed" },
  { type: "child-found-alone", entryNeeded: true },
  { type: "approach-assessed", safe: false },
  { type: "approach-assessed", safe: true },
  { type: "police-called", number: "101" },
  { type: "police-called", number: "999" },
  { type: "record-filed", agencyResponse: "They will call" },
];

const FROM = Date.parse("2026-06-09T10:00:00Z");
const minute = fc.integer({ min: 0, max: 20 }).map((minutes) => new Date(FROM + minutes * 60_000).toISOString());
const day = fc.constantFrom("2026-06-08", "2026-06-09", "2026-06-10", "2026-06-11");
const counts = fc.array(fc.record({ on: day, percent: fc.integer({ min: 80, max: 84 }) }), { maxLength: 4 });

/** Visits of which much is told, in any order and often in one minute: what hangs on the order of events comes up. */
export const arbitraryHistory: fc.Arbitrary<Visit> = fc
  .record({
    events: fc.array(fc.record({ at: minute, what: fc.constantFrom(...told) }), { maxLength: 12 }),
    leaveHome: fc.option(minute, { nil: undefined }),
    backAtSchool: fc.option(minute, { nil: undefined }),
    attendance: counts,
  })
  .map(({ events, leaveHome, backAtSchool, attendance }) => ({
    ...smallVisit,
    household: { ...smallVisit.household, pupils: [{ id: "p", name: "Ash Fernsby", attendance }] },
    times: { ...(leaveHome ? { leaveHome } : {}), ...(backAtSchool ? { backAtSchool } : {}) },
    events: events.map(({ at, what }, place): VisitEvent => ({ ...what, id: `e${String(place)}`, at })),
  }));
