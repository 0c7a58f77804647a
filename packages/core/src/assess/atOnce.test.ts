import { describe, expect, test } from "vitest";
import { at, exampleVisit, happening, judged } from "../../test/exampleVisit.js";
import { doorstepVisit } from "../../test/stagedVisit.js";
import type { VisitEvent } from "../visit/visitEventSchema.js";
import type { Visit } from "../visit/visitSchema.js";

type Happened = { readonly type: VisitEvent["type"]; readonly at: string; readonly [key: string]: unknown };

const after = at("18:00");
const gone = { type: "departed", at: at("13:30") } as const;
const arrived = { type: "arrived", at: at("13:45") } as const;
const left = { type: "left", at: at("14:30") } as const;
const back = { type: "back", at: at("15:00"), whole: true } as const;
const is = (type: VisitEvent["type"], clock: string, more: object = {}): Happened => ({ type, at: at(clock), ...more });
const call = (clock: string, more: object = {}): Happened =>
  is("contact", clock, { from: "visitor:a", to: "dsl", channel: "call", answered: true, ...more });

const said = (visit: Visit, now: string, events: readonly Happened[], more: object = {}) =>
  judged(happening(visit, ...events), "alumwell-2025", now, more);

describe.each([
  ["a child alone", is("child-found-alone", "13:46")],
  ["a child at risk", is("child-at-risk", "13:46", { degree: "unsupervised" })],
])("F32: staff who find %s stay outside and contact the school immediately (ALU-DUR-05)", (_, found) => {
  test.each([
    ["rung two minutes later", [call("13:48")], "ok"],
    ["rung in the last minute", [call("13:51")], "ok"],
    ["rung a minute too late", [call("13:52")], "breach"],
    ["a message, by any channel", [call("13:47", { channel: "text", answered: undefined })], "ok"],
    ["a call that nobody answered", [call("13:47", { answered: false })], "breach"],
    ["a call to the family", [call("13:47", { to: "parent" })], "breach"],
    ["a call before the find", [call("13:40")], "breach"],
    ["rung, and went in", [call("13:47"), is("entered", "13:50", { parentOrCarerPresent: false })], "breach"],
  ] as const)("%s: %s", (_case, events, expected) => {
    expect(said(exampleVisit, after, [gone, arrived, found, ...events, left, back]).of("ALU-DUR-05")).toBe(expected);
  });
  test("while there is time left it is to do; the minutes are an assumption, and strict is open", () => {
    expect(said(exampleVisit, at("13:51"), [gone, arrived, found]).of("ALU-DUR-05")).toBe("pending");
    expect(said(exampleVisit, at("13:52"), [gone, arrived, found]).of("ALU-DUR-05")).toBe("breach");
    const strict = said(exampleVisit, after, [gone, arrived, found, call("13:47"), back], { mode: "strict" });
    expect(strict.of("ALU-DUR-05")).toBe("open");
  });
});

describe("F32: staff who feel unsafe leave at once (ALU-DUR-12)", () => {
  const named = (clock: string, ...about: readonly string[]) => is("left", clock, { about });
  test.each([
    ["left in the last minute", [is("danger", "14:25"), left], "ok"],
    ["left a minute too late", [is("danger", "14:24"), left], "breach"],
    ["each by an event of their own", [is("danger", "14:26"), named("14:28", "a"), named("14:30", "b")], "ok"],
    ["one left, the other stayed", [is("danger", "14:00"), named("14:02", "a"), named("14:30", "b")], "breach"],
    [
      "one says on leaving that both are out",
      [is("danger", "14:26"), call("14:30", { whole: true, says: [{ what: "leaving" }] })],
      "ok",
    ],
    ["danger on the way there", [is("danger", "13:40"), arrived, left], "ok"],
    ["danger on the way back", [left, is("danger", "14:40")], "ok"],
    ["in again, and in danger", [is("left", "14:00"), is("entered", "14:10"), is("danger", "14:15"), left], "breach"],
  ] as const)("%s: %s", (_, events, expected) => {
    expect(said(exampleVisit, after, [gone, ...events, back]).of("ALU-DUR-12")).toBe(expected);
  });
});

test.each([
  ["reach2-2020", "R20-DUR-06"],
  ["reach2-later", "R2X-DUR-05"],
] as const)("%s: all leave, and one who left does not answer for the other (%s)", (policy, clause) => {
  const one = happening(exampleVisit, gone, arrived, is("danger", "14:00"), is("left", "14:02", { about: ["a"] }));
  expect(judged(one, policy, at("14:30")).of(clause)).toBe("pending");
  const both = happening(exampleVisit, gone, arrived, is("danger", "14:00"), is("left", "14:02"));
  expect(judged(both, policy, at("14:30")).of(clause)).toBe("ok");
  const onTheWay = happening(exampleVisit, gone, arrived, is("left", "14:02"), is("danger", "14:20"));
  expect(judged(onTheWay, policy, at("14:30")).of(clause)).toBe("ok");
});

describe("F32: 999 is rung without hesitation for a child who may be harmed (ATLP-STP-08)", () => {
  const harmed = is("child-at-risk", "13:50", { degree: "harmed" });
  const rung = (clock: string, more: object = {}) => is("police-called", clock, { number: "999", ...more });
  const outcome = (now: string, ...events: readonly Happened[]) =>
    judged(happening(doorstepVisit(), gone, arrived, ...events), "atlp-covid", now).of("ATLP-STP-08");
  test.each([
    ["in the last minute", [harmed, rung("13:55")], "ok"],
    ["a minute too late", [harmed, rung("13:56")], "breach"],
    ["by 101", [harmed, rung("13:52", { number: "101" })], "breach"],
    ["about missing staff", [harmed, rung("13:52", { purpose: "missing-staff" })], "breach"],
    ["for the child, a minute before the find was noted", [rung("13:49", { purpose: "child-at-risk" }), harmed], "ok"],
    ["for who knows what, before the find", [rung("10:00"), harmed], "breach"],
    [
      "never, for a child who is only without a supervisor",
      [is("child-at-risk", "13:50", { degree: "unsupervised" })],
      "ok",
    ],
    ["nobody says how grave it was", [is("child-at-risk", "13:50")], "open"],
  ] as const)("%s: %s", (_, events, expected) => {
    expect(outcome(after, ...events, back)).toBe(expected);
  });
  test("while there is time left it is to do", () => {
    expect(outcome(at("13:55"), harmed)).toBe("pending");
    expect(outcome(at("13:56"), harmed)).toBe("breach");
  });
});

describe("a school's own delay of the answer to a code word counts in both answers (R20-DUR-08, R2X-DUR-07)", () => {
  const word = call("14:00", { to: "buddy", says: [{ what: "code-word" }] });
  const school = { settings: { "codeWord.delay": { value: 10, by: "Headteacher" } } };
  test.each([
    ["14:01", "ok"],
    ["14:15", "ok"],
    ["14:16", "advice"],
  ] as const)("999 at %s after a word at 14:00, with ten minutes' delay and five at once: %s", (clock, expected) => {
    const visit = happening(exampleVisit, gone, word, is("police-called", clock, { number: "999" }), back);
    expect(judged(visit, "reach2-2020", after, { school }).of("R20-DUR-08")).toBe(expected);
    expect(judged(visit, "reach2-later", after, { school }).of("R2X-DUR-07")).toBe(expected);
  });
});
