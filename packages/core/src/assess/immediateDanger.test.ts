import { describe, expect, test } from "vitest";
import { at, exampleVisit, happening, judged } from "../../test/exampleVisit.js";
import type { VisitEvent } from "../visit/visitEventSchema.js";

const after = at("18:00");
const gone = { type: "departed", at: at("13:30") } as const;
const danger = { type: "danger", at: at("14:00"), immediate: true } as const;
const police = (clock: string, seconds = "00") =>
  ({ type: "police-called", at: at(clock).replace(":00+", `:${seconds}+`), number: "999" }) as const;

type Happened = VisitEvent | { readonly type: VisitEvent["type"]; readonly at: string };

const said = (now: string, ...events: readonly Happened[]) =>
  judged(happening(exampleVisit, gone, ...events), "morecambe-road-2024", now);
const outcome = (now: string, ...events: readonly Happened[]) => said(now, ...events).of("MOR-SAF-11");

describe("F32: staff in immediate danger call the police at once, and the policy gives no minutes (MOR-SAF-11)", () => {
  test.each([
    ["14:00", "00", "ok"],
    ["14:05", "00", "ok"],
    ["14:05", "59", "ok"],
    ["14:06", "00", "breach"],
    ["14:40", "00", "breach"],
  ] as const)("police rung at %s:%s: %s", (clock, seconds, expected) => {
    expect(outcome(after, danger, police(clock, seconds))).toBe(expected);
  });
  test("nobody rings: time is left for five minutes, then it is late", () => {
    expect(outcome(at("14:05"), danger)).toBe("pending");
    expect(outcome(at("14:06"), danger)).toBe("breach");
  });
  test("the five minutes are an assumption, and shown; strict is open however soon they were rung", () => {
    const visit = happening(exampleVisit, gone, danger, police("14:40"));
    expect(
      judged(visit, "morecambe-road-2024", after).gaps.find(({ setting }) => setting === "immediately")?.assumed,
    ).toBe(5);
    for (const clock of ["14:01", "14:40"]) {
      const rung = happening(exampleVisit, gone, danger, police(clock));
      expect(judged(rung, "morecambe-road-2024", after, { mode: "strict" }).of("MOR-SAF-11")).toBe("open");
    }
  });
  test("a school that has settled the minutes is told by them, in both modes", () => {
    const school = { settings: { immediately: { value: 60, by: "Headteacher" } } };
    const visit = happening(exampleVisit, gone, danger, police("14:40"));
    expect(judged(visit, "morecambe-road-2024", after, { school }).of("MOR-SAF-11")).toBe("ok");
    expect(judged(visit, "morecambe-road-2024", after, { school, mode: "strict" }).of("MOR-SAF-11")).toBe("ok");
  });
  test("the minutes count from the danger that was immediate, not from one before it", () => {
    const first = { type: "danger", at: at("13:50"), immediate: false } as const;
    expect(outcome(after, first, danger, police("14:03"))).toBe("ok");
    expect(outcome(after, first, danger, police("14:10"))).toBe("breach");
    expect(outcome(after, first)).toBe("ok");
  });
  test("a danger without the word may have been immediate: open until it is said", () => {
    const back = { type: "back", at: at("15:00") } as const;
    expect(outcome(after, { type: "danger", at: at("14:00") }, back)).toBe("open");
    expect(outcome(after, { type: "danger", at: at("14:00") }, danger, police("14:02"), back)).toBe("ok");
  });
  test("police rung before anybody noted the danger count", () => {
    expect(outcome(after, police("13:59"), danger)).toBe("ok");
  });
  test.each(["accompaniment", "safe-and-well", "missing-staff"] as const)(
    "a call to the police for %s is none in danger",
    (purpose) => {
      const call = { type: "police-called", at: at("10:00"), number: "101", purpose } as const;
      expect(outcome(after, call, danger)).toBe("breach");
      expect(said(after, call).of("MOR-SAF-12")).toBe("ok");
    },
  );
});

describe("F32: parents are told at once that staff cannot come (R20-NOH-06, R2X-NOH-06)", () => {
  const cancelled = { type: "cancelled", at: at("08:10"), by: "visitor:a", because: "illness" } as const;
  const rung = (clock: string, purpose?: string) =>
    ({ type: "parent-rung", at: at(clock), answered: true, ...(purpose && { purpose }) }) as const;
  test.each([
    ["a call about the cancellation a minute before it is noted", rung("08:09", "cancellation"), "ok"],
    ["a call about anything else before it", rung("08:09"), "breach"],
    ["a call within five minutes", rung("08:15"), "ok"],
    ["a call a minute later", rung("08:16", "cancellation"), "breach"],
  ] as const)("%s", (_, call, expected) => {
    for (const [policy, clause] of [
      ["reach2-2020", "R20-NOH-06"],
      ["reach2-later", "R2X-NOH-06"],
    ] as const)
      expect(judged(happening(exampleVisit, call, cancelled), policy, at("12:00")).of(clause)).toBe(expected);
  });
  test("the leadership may have the reason before the cancellation is noted (MOR-VIS-13)", () => {
    const told = { type: "reported", at: at("08:09"), to: "leadership-team", what: "cancellation" } as const;
    const safety = { ...cancelled, because: "safety" } as const;
    const policy = "morecambe-road-2024";
    expect(judged(happening(exampleVisit, told, safety), policy, at("12:00")).of("MOR-VIS-13")).toBe("ok");
    const other = { ...told, what: "visit" } as const;
    expect(judged(happening(exampleVisit, other, safety), policy, at("12:00")).of("MOR-VIS-13")).toBe("pending");
  });
});

describe("F32: the buddy rings 999 on the code word, and the assessment goes by the minutes of the watch (R20-DUR-08, R2X-DUR-07)", () => {
  const word = {
    type: "contact",
    at: at("14:00"),
    from: "visitor:a",
    to: "buddy",
    channel: "call",
    says: [{ what: "code-word" }],
  } as const;
  const back = { type: "back", at: at("15:00") } as const;
  const outcomes = (now: string, mode: "lenient" | "strict", ...events: readonly Happened[]) =>
    (
      [
        ["reach2-2020", "R20-DUR-08"],
        ["reach2-later", "R2X-DUR-07"],
      ] as const
    ).map(([policy, clause]) => judged(happening(exampleVisit, gone, ...events), policy, now, { mode }).of(clause));
  test.each([
    ["in time", [word, police("14:05"), back], after, "ok"],
    ["forty minutes later", [word, police("14:40"), back], after, "advice"],
    ["before the word: that was another call", [police("13:40"), word, back], after, "advice"],
    ["with time left", [word], at("14:05"), "pending"],
    ["with none left", [word], at("14:06"), "advice"],
    ["no word was given", [back], after, "ok"],
  ] as const)("999 %s", (_, events, now, expected) => {
    expect(outcomes(now, "lenient", ...events)).toEqual([expected, expected]);
  });
  test("the minutes are an assumption: strict is open", () => {
    expect(outcomes(after, "strict", word, police("14:01"), back)).toEqual(["open", "open"]);
  });
});
