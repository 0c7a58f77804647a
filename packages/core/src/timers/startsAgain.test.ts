import { describe, expect, test } from "vitest";
import { at, exampleVisit, happening } from "../../test/exampleVisit.js";
import { closedDoor, ladderDocument, ladderPolicy, step } from "../../test/ladderPolicy.js";
import { eachTime, type Told } from "../../test/ladderSteps.js";
import { reckon } from "../../test/reckon.js";
import { parsePolicy } from "../policy/parsePolicy.js";
import type { Policy } from "../policy/policySchema.js";

const closed = (clock: string): Told => ({ type: "nobody-home", at: at(clock) });
const came = (clock: string): Told => ({ type: "family-arrived", at: at(clock) });
const told = (clock: string): Told => ({ type: "reported", to: "dsl", at: at(clock) });
const own = (what: string, clock: string): Told => ({ type: "own", what, at: at(clock) });
const knocked = (clock: string): Told => own("knock-again", clock);

const cancelled = (clock: string, because: string): Told => ({
  type: "cancelled",
  by: "visitor:a",
  because,
  at: at(clock),
});

const clockOf = (ms: number): string | undefined =>
  Number.isFinite(ms) ? new Date(ms + 3_600_000).toISOString().slice(11, 16) : undefined;

/** How a clause stands each time that it arose, and since when it is due. */
function stood(policy: Policy, id: string, now: string, ...events: readonly Told[]) {
  return (eachTime(policy, at(now), ...events)[id] ?? []).map(({ status, due }) => [status, clockOf(due)].join(" "));
}

const knockAndTell = (more: object = {}): Policy =>
  ladderPolicy(
    closedDoor({
      steps: [
        step("knock-again", { within: { setting: "five" } }),
        step("tell-dsl", {
          doneBy: [{ event: "reported" }],
          delay: { setting: "thirty" },
          within: { setting: "five" },
        }),
      ],
      ...more,
    }),
  );
const door = knockAndTell();

describe("a ladder of the policy's own that starts again", () => {
  test("a start after its end opens it again: its steps fall due by the new start", () => {
    const events = [closed("13:50"), knocked("13:52"), came("13:58"), closed("14:10")];
    expect(stood(door, "knock-again", "14:12", ...events)).toEqual(["kept 13:50", "due 14:10"]);
    expect(stood(door, "knock-again", "14:16", ...events)).toEqual(["kept 13:50", "late 14:10"]);
    expect(stood(door, "tell-dsl", "14:46", ...events)).toEqual(["not-needed 14:22", "due 14:46"]);
  });

  test("a start while it goes on is the same time, and moves no clock: noting it again buys nobody minutes", () => {
    const events = [closed("13:50"), closed("13:54"), closed("13:55")];
    expect(stood(door, "knock-again", "13:56", ...events)).toEqual(["late 13:50"]);
  });

  test("a start that is also named as an end starts it anew: calls that are due again so long after each", () => {
    const calls = ladderPolicy(
      closedDoor({
        starts: { from: { event: "knock-again" } },
        ends: { doneBy: [{ event: "knock-again" }, { event: "replied" }], says: "It ends with the next knock." },
        steps: [step("look", { doneBy: [{ event: "windows-looked-at" }], within: { setting: "five" } })],
        forbids: undefined,
      }),
    );
    expect(stood(calls, "look", "13:55", knocked("13:50"))).toEqual(["due 13:50"]);
    expect(stood(calls, "look", "13:58", knocked("13:50"), knocked("13:54"))).toEqual([
      "not-needed 13:50",
      "due 13:54",
    ]);
    const ended = [knocked("13:50"), knocked("13:54"), own("replied", "13:57")];
    expect(stood(calls, "look", "14:20", ...ended)).toEqual(["not-needed 13:50", "not-needed 13:54"]);
  });

  test("its last step ends it: a door that stays closed later starts it again, though nobody ever came", () => {
    const events = [closed("13:50"), knocked("13:51"), told("14:21"), closed("15:40")];
    expect(stood(door, "knock-again", "15:41", ...events)).toEqual(["kept 13:50", "due 15:40"]);
    expect(stood(door, "tell-dsl", "16:16", ...events)).toEqual(["kept 14:21", "due 16:16"]);
  });

  test("its last step done before its turn does not end it", () => {
    const events = [closed("13:50"), told("13:51"), closed("13:55")];
    expect(stood(door, "knock-again", "13:56", ...events)).toEqual(["late 13:50"]);
  });

  test("what was done the first time counts for that time alone", () => {
    const events = [closed("13:50"), knocked("13:52"), knocked("13:59"), came("13:58"), closed("14:10")];
    expect(stood(door, "knock-again", "14:11", ...events)).toEqual(["kept 13:50", "due 14:10"]);
    expect(stood(door, "knock-again", "14:13", ...events, knocked("14:12"))).toEqual(["kept 13:50", "kept 14:10"]);
  });

  test("what was done in the minute in which it starts again counts for the new time alone", () => {
    const events = [closed("13:50"), came("13:58"), closed("13:58"), knocked("13:58")];
    expect(stood(door, "knock-again", "14:00", ...events)).toEqual(["missed 13:50", "kept 13:58"]);
  });

  test("what was late the first time stays in the answer, whatever came of the second", () => {
    const events = [closed("13:50"), came("13:58"), closed("14:10"), knocked("14:11")];
    const [first, second] = eachTime(door, at("14:12"), ...events)["knock-again"] ?? [];
    expect([first?.status, first?.minutes, second?.status]).toEqual(["missed", 3, "kept"]);
  });

  test("the event that brought it up again is named", () => {
    const events = [closed("13:50"), came("13:58"), closed("14:10")];
    expect(eachTime(door, at("14:12"), ...events)["knock-again"]?.map(({ about }) => about)).toEqual([undefined, "e3"]);
  });

  test.each([
    ["the end first", came("14:00"), closed("14:00")],
    ["the start first", closed("14:00"), came("14:00")],
  ])("of an end and a start in one minute the end is of what was open before, noted %s", (_, ...both) => {
    expect(stood(door, "knock-again", "14:02", closed("13:50"), knocked("13:51"), ...both)).toEqual([
      "kept 13:50",
      "due 14:00",
    ]);
    expect(stood(door, "knock-again", "14:02", ...both)).toEqual(["not-needed 14:00"]);
  });

  test("what is noted late gives the answer that it would have given in time", () => {
    const events = [closed("13:50"), knocked("13:52"), came("13:58"), closed("14:10"), knocked("14:12")];
    const inOrder = stood(door, "knock-again", "14:20", ...events);
    const [first, ...others] = events.map((event, place) => ({ ...event, id: `n${String(place)}` }));
    expect(inOrder).toEqual(["kept 13:50", "kept 14:10"]);
    if (first !== undefined) expect(stood(door, "knock-again", "14:20", ...others, first)).toEqual(inOrder);
  });

  test("a condition that ended it and holds no longer opens it again, from then on", () => {
    const ends = { when: { fact: "cancelledBecause", is: "safety" }, says: "It ends when staff turn back." };
    const policy = knockAndTell({ ends });
    const events = [closed("13:50"), cancelled("13:52", "safety")];
    expect(stood(policy, "knock-again", "13:54", ...events)).toEqual(["not-needed 13:50"]);
    expect(stood(policy, "knock-again", "13:58", ...events, cancelled("13:56", "other"))).toEqual([
      "not-needed 13:50",
      "due 13:56",
    ]);
  });

  test("what ends it ends it before its first step may be done too", () => {
    const letter = ladderPolicy(
      closedDoor({
        starts: { from: { event: "letter-sent" } },
        ends: { doneBy: [{ event: "replied" }], says: "It ends with a reply." },
        steps: [step("ring-family", { doneBy: [{ event: "parent-rung" }], notBefore: { setting: "thirty" } })],
        forbids: undefined,
      }),
    );
    const sent: Told = { type: "letter-sent", to: "family", at: at("13:00") };
    expect(stood(letter, "ring-family", "13:40", sent, own("replied", "13:10"))).toEqual(["not-needed 13:30"]);
  });
});

const clause = (id: string, more: object): object => ({
  id,
  part: "deadline",
  cites: ["L-1"],
  strength: "must",
  actor: "visitor",
  action: id,
  by: { kind: "elapsed", period: { setting: "five" } },
  says: `Staff do ${id}.`,
  ...more,
});
function withClauses(...timers: readonly object[]): Policy {
  const parsed = parsePolicy({ ...ladderDocument(), timers });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}
const look = clause("look", { from: { event: "knock-again" }, doneBy: [{ event: "windows-looked-at" }] });

describe("a timed clause that starts again", () => {
  test("a start after it was done brings it up again", () => {
    const policy = withClauses(look);
    const events = [knocked("13:50"), own("windows-looked-at", "13:51"), knocked("14:10")];
    expect(stood(policy, "look", "14:12", ...events)).toEqual(["kept 13:50", "due 14:10"]);
    expect(stood(policy, "look", "14:20", ...events)).toEqual(["kept 13:50", "late 14:10"]);
  });

  test("what counts whenever it came counts once: for the time before, if it came before that one's end", () => {
    const looked = { event: "windows-looked-at", whenever: true };
    const policy = withClauses({ ...look, doneBy: [looked] });
    const early = own("windows-looked-at", "13:45");
    expect(stood(policy, "look", "14:12", early, knocked("13:50"), knocked("14:10"))).toEqual([
      "kept 13:50",
      "due 14:10",
    ]);
    const between = own("windows-looked-at", "14:05");
    expect(stood(policy, "look", "14:12", early, knocked("13:50"), between, knocked("14:10"))).toEqual([
      "kept 13:50",
      "kept 14:10",
    ]);
  });

  test("a start before it was done is the same one", () => {
    const policy = withClauses(look);
    expect(stood(policy, "look", "13:56", knocked("13:50"), knocked("13:54"))).toEqual(["late 13:50"]);
  });

  test("a start after it became unnecessary brings it up again", () => {
    const policy = withClauses({ ...look, unless: [{ event: "replied" }] });
    const events = [knocked("13:50"), own("replied", "13:51"), knocked("14:10")];
    expect(stood(policy, "look", "14:12", ...events)).toEqual(["not-needed 13:50", "due 14:10"]);
  });

  test("where its condition came with the start, the condition tells: what is noted twice is asked for once", () => {
    const tell = clause("tell", {
      from: { event: "cancelled" },
      when: { fact: "cancelledBecause", is: "safety" },
      doneBy: [{ event: "reported" }],
    });
    const policy = withClauses(tell);
    const twice = [cancelled("13:50", "safety"), told("13:52"), cancelled("13:54", "safety")];
    expect(stood(policy, "tell", "13:56", ...twice)).toEqual(["kept 13:50"]);
    const again = [...twice, cancelled("13:58", "other"), cancelled("14:10", "safety")];
    expect(stood(policy, "tell", "14:12", ...again)).toEqual(["kept 13:50", "due 14:10"]);
  });

  test("what was late when its condition ended stays in the answer, whatever came of the next time", () => {
    const tell = clause("tell", {
      from: { event: "cancelled" },
      when: { fact: "cancelledBecause", is: "safety" },
      doneBy: [{ event: "reported" }],
    });
    const events = [cancelled("13:40", "safety"), cancelled("13:58", "other"), cancelled("14:10", "safety")];
    expect(stood(withClauses(tell), "tell", "14:12", ...events, told("14:11"))).toEqual(["missed 13:40", "kept 14:10"]);
  });

  test("what follows it starts whenever it is done", () => {
    const tell = clause("tell", { from: { timer: "look" }, doneBy: [{ event: "reported" }] });
    const policy = withClauses(look, tell);
    const events = [knocked("13:50"), own("windows-looked-at", "13:51"), told("13:53"), knocked("14:10")];
    expect(stood(policy, "tell", "14:12", ...events)).toEqual(["kept 13:51"]);
    const looked = own("windows-looked-at", "14:12");
    expect(stood(policy, "tell", "14:13", ...events, looked)).toEqual(["kept 13:51", "due 14:12"]);
  });

  test("the answer to a code word is asked for with each word", () => {
    const word = (clock: string): Told => ({
      type: "contact",
      from: "visitor:a",
      to: "buddy",
      channel: "call",
      answered: true,
      says: [{ what: "code-word" }],
      at: at(clock),
    });
    const parsed = parsePolicy({
      ...ladderDocument(),
      codeWord: {
        status: "school-set",
        by: "Headteacher",
        actor: "buddy",
        action: "ring-999",
        delay: { setting: "five" },
        within: { setting: "five" },
        strength: "must",
        cites: [],
        doneBy: [{ event: "police-called" }],
        says: "The buddy rings 999.",
        channels: ["call"],
      },
    });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    const rung: Told = { type: "police-called", at: at("13:51") };
    expect(
      eachTime(parsed.value, at("14:22"), word("13:50"), rung, word("14:10"))["code-word"]?.map(({ status }) => status),
    ).toEqual(["kept", "late"]);
  });

  test("an incident after a review asks for another review (R20-A4-25)", () => {
    const events = [
      { type: "incident", at: at("14:00") },
      { type: "assessment-reviewed", assessment: "full", at: at("09:00", "2026-06-10") },
      { type: "incident", at: at("14:00", "2026-06-11") },
    ] as const;
    const states = reckon({
      policy: "reach2-2020",
      timer: "review-assessment-after-incident",
      visit: happening(exampleVisit, ...events),
      now: at("09:00", "2026-06-12"),
    });
    expect(states.map(({ status }) => status)).toEqual(["kept", "due"]);
  });
});
