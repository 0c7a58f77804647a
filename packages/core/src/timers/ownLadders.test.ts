import { expect, test } from "vitest";
import { at, exampleVisit, happening } from "../../test/exampleVisit.js";
import { closedDoor, ladderDocument, ladderPolicy, step } from "../../test/ladderPolicy.js";
import { timedClause } from "../../test/ownParts.js";
import { eachTime, type Told } from "../../test/ladderSteps.js";
import { assessVisit } from "../assess/assessVisit.js";
import { parsePolicy } from "../policy/parsePolicy.js";
import type { Policy } from "../policy/policySchema.js";

type Events = readonly Told[];

const door = ladderPolicy(closedDoor());
const closed: Told = { type: "nobody-home", at: at("13:50") };
const own = (what: string, clock: string): Told => ({ type: "own", what, at: at(clock) });
const rung = (clock: string): Told => ({ type: "parent-rung", at: at(clock) });

/** Every step of a policy's ladders, where it stands the first time: how, since when it is due, and until when. */
function steps(policy: Policy, now: string, ...events: Events) {
  const states = Object.entries(eachTime(policy, now, ...events));
  return Object.fromEntries(
    states.map(([id, [state]]) => {
      if (state === undefined) throw new Error(id);
      return [id, state];
    }),
  );
}
const stand = (policy: Policy, now: string, ...events: Events): Record<string, string> =>
  Object.fromEntries(Object.entries(steps(policy, now, ...events)).map(([id, { status }]) => [id, status]));
const clockOf = (ms: number | undefined) =>
  ms === undefined ? undefined : new Date(ms + 3_600_000).toISOString().slice(11, 16);

test("a ladder of the policy's own does not stand before what starts it", () => {
  expect(new Set(Object.values(stand(door, at("13:55"))))).toEqual(new Set(["not-due"]));
});

test.each(["entered", "left"] as const)("a visit on which somebody opened is none on which nobody did: %s", (type) => {
  const states = stand(door, at("14:40"), { type: "arrived", at: at("13:45") }, { type, at: at("13:50") });
  expect(new Set(Object.values(states))).toEqual(new Set(["not-due"]));
});

test("the first step falls due with its start, and is late the minute after its time", () => {
  expect(stand(door, at("13:55"), closed)).toMatchObject({ "knock-again": "due", "ring-family": "not-due" });
  expect(stand(door, at("13:56"), closed)).toMatchObject({ "knock-again": "late" });
});

test("the next step's turn comes when the one before is done, and at the latest when its time is over", () => {
  const done = steps(door, at("13:53"), closed, own("knock-again", "13:52"));
  expect(clockOf(done["ring-family"]?.due)).toBe("13:52");
  const neglected = steps(door, at("13:56"), closed);
  expect(clockOf(neglected["ring-family"]?.due)).toBe("13:56");
  expect(neglected["ring-family"]?.status).toBe("due");
});

test("so many attempts do a step, the next of them falls due after the spacing", () => {
  const before = [closed, own("knock-again", "13:51"), rung("13:52")] as const;
  expect(stand(door, at("13:56"), ...before)).toMatchObject({ "ring-family": "not-due", look: "not-due" });
  expect(stand(door, at("13:57"), ...before)).toMatchObject({ "ring-family": "due" });
  expect(stand(door, at("13:58"), ...before, rung("13:58"))).toMatchObject({ "ring-family": "kept", look: "due" });
});

test("attempts that nobody makes hold the ladder up no longer than they would have taken", () => {
  const waited = steps(door, at("14:10"), closed, own("knock-again", "13:51"));
  expect(waited["ring-family"]?.status).toBe("due");
  expect(clockOf(waited["look"]?.due)).toBe("14:01");
});

test("where nobody states how many attempts it takes, strict never takes it for kept, and names the gap", () => {
  const doc = ladderDocument(closedDoor()) as { readonly settings: object };
  const twice = { origin: "not-stated", assumed: 2, describes: "how often they ring" };
  const parsed = parsePolicy({ ...doc, settings: { ...doc.settings, twice } });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const policy = parsed.value;
  const visit = happening(exampleVisit, closed, own("knock-again", "13:51"), rung("13:52"), rung("13:57"));
  const ringing = (mode: "strict" | "lenient") => {
    const school = { name: "A", people: [], roles: {} };
    const { findings, gaps } = assessVisit({ visit, policy, school, now: at("13:59"), mode });
    return {
      ringing: findings.find(({ rule }) => rule === "ring-family")?.outcome,
      gaps: gaps.map(({ setting }) => setting),
    };
  };
  expect(ringing("lenient").ringing).toBeUndefined();
  expect(ringing("strict")).toEqual({ ringing: "pending", gaps: ["twice"] });
});

test("where several acts all have to be done, those that are open are named", () => {
  const before = [closed, own("knock-again", "13:51"), rung("13:52"), rung("13:53")] as const;
  expect(steps(door, at("13:55"), ...before)["look"]).toMatchObject({ status: "due", acts: ["windows", "neighbour"] });
  const half = steps(door, at("13:55"), ...before, own("neighbour-asked", "13:54"));
  expect(half["look"]).toMatchObject({ status: "due", acts: ["windows"] });
  const whole = stand(door, at("13:57"), ...before, own("neighbour-asked", "13:54"), own("windows-looked-at", "13:55"));
  expect(whole).toMatchObject({ look: "kept", "leave-word": "due" });
});

test.each([
  ["a card", { type: "note-left", at: at("13:56") }],
  ["a message", { type: "message-sent", to: "family", at: at("13:56") }],
  ["a choice that is named", { type: "step-done", step: "leave-word", choice: "card", at: at("13:56") }],
] as const)("either … or: %s alone does the step", (_, event) => {
  expect(stand(door, at("13:57"), closed, event)).toMatchObject({ "leave-word": "kept" });
});

test("a choice that the step does not have does nothing, whether one act is enough or all are wanted", () => {
  const named = (step: string): Told => ({ type: "step-done", step, choice: "crad", at: at("13:56") });
  expect(stand(door, at("13:57"), closed, named("leave-word"))["leave-word"]).toBe("not-due");
  expect(steps(door, at("14:57"), closed, named("look"))["look"]?.acts).toEqual(["windows", "neighbour"]);
});

test("a step that is named as done is done, and an act that is named only that act", () => {
  const named = (choice?: string): Told => ({
    type: "step-done",
    step: "look",
    at: at("13:55"),
    ...(choice ? { choice } : {}),
  });
  expect(stand(door, at("13:57"), closed, named())).toMatchObject({ look: "kept" });
  expect(steps(door, at("14:57"), closed, named("windows"))["look"]?.acts).toEqual(["neighbour"]);
});

test("what was done before its turn counts, and what was done before the ladder began does not", () => {
  expect(stand(door, at("13:58"), closed, { type: "note-left", at: at("13:52") })).toMatchObject({
    "leave-word": "kept",
  });
  const before = stand(door, at("13:58"), { type: "note-left", at: at("13:45") }, closed);
  expect(before["leave-word"]).toBe("not-due");
});

test("once it has ended no step is needed, and one that was late by then is remembered", () => {
  const came: Told = { type: "family-arrived", at: at("13:58") };
  expect(stand(door, at("13:59"), closed, came)).toMatchObject({
    "knock-again": "missed",
    "ring-family": "not-needed",
  });
  const kept = stand(door, at("13:59"), closed, own("knock-again", "13:52"), came);
  expect(kept).toMatchObject({ "knock-again": "kept", "ring-family": "not-needed", "tell-dsl": "not-needed" });
});

test("a condition ends a ladder as an event does", () => {
  const policy = ladderPolicy(
    closedDoor({
      ends: { when: { fact: "happened", event: "replied", is: true }, says: "It ends with a reply." },
    }),
  );
  expect(stand(policy, at("14:00"), closed, own("replied", "13:53"))).toMatchObject({ "knock-again": "not-needed" });
});

const untilNobodyIsConcerned = ladderPolicy(
  closedDoor({ ends: { when: { fact: "concernRemains", is: false }, says: "It ends once nobody is concerned." } }),
);
const concern = (raised: boolean, clock: string): Told => ({ type: "concern-assessed", raised, at: at(clock) });

test("a condition that nobody can tell ends no ladder: its steps are due until it is known to be so", () => {
  expect(stand(untilNobodyIsConcerned, at("13:57"), closed)).toMatchObject({ "knock-again": "late" });
  expect(stand(untilNobodyIsConcerned, at("13:57"), closed, concern(false, "13:52"))).toMatchObject({
    "knock-again": "not-needed",
  });
});

test("once what ended it is so no longer, a ladder goes on from that instant", () => {
  const again = eachTime(untilNobodyIsConcerned, at("14:07"), closed, concern(false, "13:52"), concern(true, "14:00"));
  const [first, second] = again["knock-again"] ?? [];
  expect(first?.status).toBe("not-needed");
  expect([second?.status, clockOf(second?.due), clockOf(second?.limit)]).toEqual(["late", "14:00", "14:05"]);
});

test("a ladder that starts with its condition is not silenced by what came before it", () => {
  const policy = ladderPolicy(
    closedDoor({ starts: { from: { since: "when" }, when: { fact: "concernRemains", is: true } } }),
  );
  const came: Told = { type: "family-arrived", at: at("13:40") };
  expect(stand(policy, at("13:53"), came, concern(true, "13:52"))).toMatchObject({ "knock-again": "due" });
});

test("what was done after a ladder ended moves no time of its steps", () => {
  const came: Told = { type: "family-arrived", at: at("13:54") };
  const note: Told = { type: "note-left", at: at("13:52") };
  const told = (...more: Events) => steps(door, at("14:30"), closed, note, came, ...more)["leave-word"]?.due;
  expect(told(own("knock-again", "14:10"), rung("14:11"), rung("14:12"))).toBe(told());
});

test("attempts that are done keep the time at which the first of them fell due", () => {
  const found = steps(door, at("14:10"), closed, own("knock-again", "13:52"), rung("13:53"), rung("13:59"));
  expect([found["ring-family"]?.status, clockOf(found["ring-family"]?.due)]).toEqual(["kept", "13:52"]);
});

test("a step that is for other visits passes its turn on", () => {
  const policy = ladderPolicy(
    closedDoor({
      steps: [
        step("knock-again", { within: { setting: "five" }, when: { fact: "littleKnown", is: true } }),
        step("leave-word", { doneBy: [{ event: "note-left" }] }),
      ],
    }),
  );
  expect(stand(policy, at("13:51"), closed)).toMatchObject({ "knock-again": "not-needed", "leave-word": "due" });
});

const arrival = ladderPolicy({
  id: "no-arrival",
  title: "When nobody says that they arrived",
  cites: ["L-4"],
  phase: "arrival",
  starts: { from: "expected-arrival" },
  ends: { doneBy: [{ event: "arrived" }], says: "It ends once they have arrived." },
  steps: [step("ring-staff", { actor: "school", doneBy: [{ event: "contact" }], delay: { setting: "five" } })],
});

test("a planned moment starts one too: after its delay, unless what ends it came before", () => {
  expect(stand(arrival, at("13:49"))).toEqual({ "ring-staff": "not-due" });
  expect(stand(arrival, at("13:50"))).toEqual({ "ring-staff": "due" });
  expect(stand(arrival, at("13:50"), { type: "arrived", at: at("13:40") })).toEqual({ "ring-staff": "not-needed" });
  const call: Told = {
    type: "contact",
    from: "school",
    to: "visitor:a",
    channel: "call",
    answered: false,
    at: at("13:40"),
  };
  expect(stand(arrival, at("13:50"), call)).toEqual({ "ring-staff": "due" });
});

const letter = ladderPolicy({
  id: "no-reply",
  title: "When a family does not reply",
  cites: ["L-5"],
  phase: "after",
  starts: { from: { event: "letter-sent" } },
  ends: { doneBy: [{ event: "replied" }], says: "It ends with a reply." },
  steps: [
    step("ring-family", { doneBy: [{ event: "parent-rung" }], notBefore: { setting: "days" } }),
    step("write-again", { doneBy: [{ event: "message-sent" }], notBefore: { setting: "nine" } }),
  ],
});
const sent: Told = { type: "letter-sent", to: "family", at: "2026-06-01T15:00:00+01:00" };

test("what is done before its earliest time does not count, and it falls due at that time", () => {
  const early: Told = { type: "parent-rung", at: "2026-06-02T10:00:00+01:00" };
  expect(stand(letter, "2026-06-04T14:59:00+01:00", sent, early)).toMatchObject({ "ring-family": "not-due" });
  expect(stand(letter, "2026-06-04T15:00:00+01:00", sent, early)).toMatchObject({ "ring-family": "due" });
});

test("an hour of the day is an earliest time", () => {
  const called: Told = { type: "parent-rung", at: "2026-06-05T07:30:00+01:00" };
  expect(stand(letter, "2026-06-05T08:59:00+01:00", sent, called)).toMatchObject({ "write-again": "not-due" });
  expect(stand(letter, "2026-06-05T09:00:00+01:00", sent, called)).toMatchObject({ "write-again": "due" });
});

test("what a ladder forbids is forbidden once it has begun, and on no other visit", () => {
  const outcome = (...events: Events) =>
    assessVisit({
      visit: happening(exampleVisit, ...events),
      policy: door,
      now: at("14:30"),
      mode: "strict",
    }).findings.find(({ rule }) => rule === "only-a-card")?.outcome;
  expect(outcome(own("papers-left", "13:58"))).toBeUndefined();
  expect(outcome(closed, own("papers-left", "13:58"))).toBe("breach");
});

test("an act from before its ladder began is no breach of what the ladder forbids, one in the instant of its start is", () => {
  const outcome = (...events: Events) =>
    assessVisit({
      visit: happening(exampleVisit, ...events),
      policy: door,
      now: at("14:30"),
      mode: "strict",
    }).findings.find(({ rule }) => rule === "only-a-card")?.outcome;
  expect(outcome(own("papers-left", "13:30"), closed)).toBeUndefined();
  expect(outcome(own("papers-left", "13:30"), closed, own("papers-left", "13:58"))).toBe("breach");
  expect(outcome({ ...closed, at: at("13:40") }, own("papers-left", "13:40"))).toBe("breach");
});

test.each([
  ["an event that has to be a certain one", { event: "message-sent", where: { to: "parent" } }],
  ["another timed clause", { timer: "write" }],
])("what a ladder forbids that begins with %s is forbidden only once it has begun", (_, from) => {
  const document = ladderDocument(closedDoor({ starts: { from } }));
  const write = timedClause("write", {
    cites: ["L-4"],
    actor: "school-office",
    from: { event: "nobody-home" },
    doneBy: [{ event: "message-sent", where: { to: "parent" } }],
  });
  const parsed = parsePolicy({ ...document, timers: [write] });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const outcome = (...events: Events) =>
    assessVisit({
      visit: happening(exampleVisit, ...events),
      policy: parsed.value,
      now: at("14:30"),
      mode: "strict",
    }).findings.find(({ rule }) => rule === "only-a-card")?.outcome;
  const told = (to: string) => ({ type: "message-sent", at: at("13:55"), to }) as const;
  expect(outcome(closed, told("dsl"), own("papers-left", "13:58"))).toBeUndefined();
  expect(outcome(closed, told("parent"), own("papers-left", "13:58"))).toBe("breach");
  expect(outcome(closed, own("papers-left", "13:54"), told("parent"))).toBeUndefined();
});

test("the assessment tells of every step without a rule, and of what the ladder forbids", () => {
  const found = (...events: Events) =>
    assessVisit({ visit: happening(exampleVisit, ...events), policy: door, now: at("14:30"), mode: "strict" }).findings;
  expect(found().filter(({ rule }) => rule !== "only-a-card")).toEqual([]);
  const outcomes = Object.fromEntries(found(closed, own("papers-left", "13:58")).map((one) => [one.rule, one.outcome]));
  expect(outcomes).toMatchObject({ "knock-again": "breach", "only-a-card": "breach", "ring-family": "pending" });
});
