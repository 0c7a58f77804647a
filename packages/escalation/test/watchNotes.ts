import { parseVisit, type VisitEvent } from "@home-visits/core";
import { at } from "./stateAt.js";
import { visitV } from "./visit.js";

type Body = { readonly type: string; readonly [entry: string]: unknown };

const call = (from: string, to: string, says: readonly object[] = [], more: object = {}): Body => ({
  ...{ type: "contact", from, to, channel: "call", answered: true, ...more },
  ...(says.length === 0 ? {} : { says }),
});
const rings = (who: "a" | "b", what: string, more: object = {}, about: object = {}): Body =>
  call(`visitor:${who}`, "school", [{ what, ...more }], about);
const office = { by: "school-office" } as const;
const both = { about: ["a", "b"] } as const;

/** What the stories of the watch tell, each note by its words: V is the visit of two, Amal (a) and Bo (b). */
export const watchNotes: Readonly<Record<string, Body>> = {
  "they depart": { type: "departed" },
  "both arrive": { type: "arrived", by: "visitor:a", whole: true },
  "a arrives": { type: "arrived", by: "visitor:a" },
  "somebody arrives": { type: "arrived" },
  "the DSL arrives": { type: "arrived", by: "dsl" },
  "both go in": { type: "entered", by: "visitor:a", whole: true },
  "the DSL goes in": { type: "entered", by: "dsl" },
  "a goes into a room": { type: "room-entered", room: "kitchen", by: "visitor:a" },
  "nobody opens": { type: "nobody-home" },
  "b finds nobody in": { type: "nobody-home", by: "visitor:b" },
  "the child is seen": { type: "child-seen", by: "visitor:a" },
  "an adult is spoken to": { type: "adult-spoken-to", by: "visitor:a" },
  "both leave": { type: "left", by: "visitor:a", whole: true },
  "a leaves": { type: "left", by: "visitor:a" },
  "somebody leaves": { type: "left" },
  "the family says both left": { type: "left", by: "family", whole: true },
  "a is back, says a": { type: "back", by: "visitor:a" },
  "b is back, says the office": { type: "back", ...office, about: ["b"] },
  "both are back, says the office": { type: "back", ...office, ...both },
  "both are back, says the family": { type: "back", by: "family", ...both },
  "somebody is back": { type: "back" },
  "the DSL is back": { type: "back", by: "dsl" },
  "a signs in": { type: "signed-in", by: "visitor:a" },
  "a rings: safe": rings("a", "safe"),
  "b rings: safe": rings("b", "safe"),
  "a rings: both are safe": rings("a", "safe", {}, { about: ["b"] }),
  "a rings: leaving": rings("a", "leaving"),
  "a rings: both leave": rings("a", "leaving", {}, { about: ["b"] }),
  "a rings: still inside, b too": rings("a", "still-inside", {}, { about: ["b"] }),
  "a rings: going home": rings("a", "going-home"),
  "a rings: both go home": rings("a", "going-home", {}, { about: ["b"] }),
  "a rings: late": rings("a", "late"),
  "a rings: late, traffic": rings("a", "late", { why: "traffic" }),
  "a rings: late until 15:45": rings("a", "late", { expectedBack: at("15:45"), expectedLeaveHome: at("15:45") }),
  "a rings: late, traffic, until 15:45": rings("a", "late", {
    ...{ why: "traffic", expectedBack: at("15:45"), expectedLeaveHome: at("15:45") },
  }),
  "a rings: late until 18:00": rings("a", "late", { expectedBack: at("18:00"), expectedLeaveHome: at("18:00") }),
  "a rings: late until tomorrow": rings("a", "late", {
    ...{ expectedBack: "2026-06-10T15:30:00+01:00", expectedLeaveHome: "2026-06-10T15:00:00+01:00" },
  }),
  "a gives the code word": rings("a", "code-word"),
  "a rings: not safe": rings("a", "not-safe"),
  "a texts the family: safe": call("visitor:a", "family", [{ what: "safe" }]),
  "a rings the caretaker: safe": call("visitor:a", "caretaker", [{ what: "safe" }]),
  "a checks in": { type: "check-in", by: "visitor:a" },
  "the buddy rings a, who answers": call("buddy", "visitor:a"),
  "the buddy rings a in vain": call("buddy", "visitor:a", [], { answered: false }),
  "the buddy rings b in vain": call("buddy", "visitor:b", [], { answered: false }),
  "the school rings a in vain": call("school", "visitor:a", [], { answered: false }),
  "the school rings b in vain": call("school", "visitor:b", [], { answered: false }),
  "the landline answers: a speaks": call("buddy", "visitor:a", [], { line: "landline" }),
  "the landline answers: both are fine": call("buddy", "family", [{ what: "safe" }], { line: "landline", ...both }),
  "the DSL saw a": { type: "seen", by: "dsl", about: ["a"] },
  "the DSL saw both": { type: "seen", by: "dsl", ...both },
  "the office spoke to a": { type: "spoken-to", ...office, about: ["a"] },
  "the office spoke to both": { type: "spoken-to", ...office, ...both },
  "the police saw both": { type: "seen", by: "police", ...both },
  "the police spoke to both": { type: "spoken-to", by: "police", ...both },
  "a social worker saw both": { type: "seen", by: "social-worker", ...both },
  "a saw b": { type: "seen", by: "visitor:a", about: ["b"] },
  "the family saw both": { type: "seen", by: "family", ...both },
  "the caretaker saw both": { type: "seen", by: "caretaker", ...both },
  "the DSL drives there": { type: "drove-to-address", by: "dsl", way: "to" },
  "the DSL drives to another home": { type: "drove-to-address", by: "dsl", way: "to", home: "visit-x" },
  "a parent drives there": { type: "drove-to-address", by: "parent", way: "to" },
  "the police are called about them": { type: "police-called", by: "school", purpose: "missing-staff" },
  "the police are called": { type: "police-called", by: "school" },
  "the police are called about something else": { type: "police-called", by: "school", purpose: "other" },
  "999 is rung": { type: "police-called", by: "buddy", number: "999", purpose: "danger" },
  "the leader is told": { type: "senior-leader-told", by: "buddy" },
  "the buddy is on it": { type: "acknowledged", by: "buddy" },
  "a parent is on it": { type: "acknowledged", by: "parent" },
  "somebody is on it": { type: "acknowledged" },
  "the family calls off": { type: "cancelled", by: "family", because: "illness" },
  "the school calls off": { type: "cancelled", by: "school", because: "illness" },
  "the school calls b off": { type: "cancelled", by: "school", because: "illness", about: ["b"] },
  "an incident": { type: "incident" },
  "they are in danger": { type: "danger" },
};

/** The events of a story: each clock time with its note. */
export function eventsTold(told: readonly (readonly [clock: string, note: string])[]): readonly VisitEvent[] {
  const events = told.map(([clock, note], nth) => {
    const body = watchNotes[note];
    if (body === undefined) throw new Error(`nobody knows what is meant by: ${note}`);
    return { ...body, id: `n${String(nth + 1)}`, at: at(clock) };
  });
  const parsed = parseVisit({ ...visitV, events });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value.events;
}
