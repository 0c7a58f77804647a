import { describe, expect, test } from "vitest";
import { at, exampleVisit, happening, judged } from "../../test/exampleVisit.js";
import { doorstepVisit } from "../../test/stagedVisit.js";

const after = at("18:00");
const gone = { type: "departed", at: at("13:30") } as const;
const back = { type: "back", at: at("15:00"), whole: true } as const;
const closed = { type: "visit-closed", at: at("17:00") } as const;
const outcome = (policy: Parameters<typeof judged>[1], clause: string, ...events: Parameters<typeof happening>[1][]) =>
  judged(happening(exampleVisit, ...events), policy, after).of(clause);

describe("who was told", () => {
  test.each([
    ["school-office", "ok"],
    ["school", "ok"],
    [undefined, "ok"],
    ["headteacher", "breach"],
    ["parent", "breach"],
  ] as const)("the office is told before staff leave; told was: %s (R20-PRE-22, R2X-PRE-23)", (to, expected) => {
    const told = { type: "office-told", at: at("13:20"), ...(to === undefined ? {} : { to }) } as const;
    expect(outcome("reach2-2020", "R20-PRE-22", told, gone, back)).toBe(expected);
    expect(outcome("reach2-later", "R2X-PRE-23", told, gone, back)).toBe(expected);
  });
});

describe("of what somebody was told", () => {
  const report = (to: string, what?: string) =>
    ({ type: "reported", at: at("15:02"), to, ...(what === undefined ? {} : { what }) }) as const;
  test.each([
    ["incident", "ok"],
    [undefined, "ok"],
    ["visit", "breach"],
    ["cancellation", "breach"],
  ] as const)(
    "the line manager is told of the incident; the report was of: %s (R20-INC-03, R2X-INC-03)",
    (what, expected) => {
      const events = [gone, { type: "incident", at: at("14:00") }, back, report("line-manager", what), closed] as const;
      expect(outcome("reach2-2020", "R20-INC-03", ...events)).toBe(expected);
      expect(outcome("reach2-later", "R2X-INC-03", ...events)).toBe(expected);
    },
  );
  test.each([
    ["concern", "ok"],
    [undefined, "ok"],
    ["visit", "advice"],
  ] as const)("the leadership team is told of the concern; the report was of: %s (MOR-FOL-02)", (what, expected) => {
    const events = [gone, { type: "concern", at: at("14:00") }, back, report("leadership-team", what)] as const;
    expect(outcome("morecambe-road-2024", "MOR-FOL-02", ...events)).toBe(expected);
  });
});

describe("what the police were called about", () => {
  const word = {
    type: "contact",
    at: at("14:00"),
    from: "visitor:a",
    to: "buddy",
    channel: "call",
    says: [{ what: "code-word" }],
  } as const;
  test.each([
    ["danger", "ok"],
    [undefined, "ok"],
    ["accompaniment", "advice"],
    ["safe-and-well", "advice"],
  ] as const)("a code word is answered by a call for help: %s (R20-DUR-08, R2X-DUR-07)", (purpose, expected) => {
    const call = { type: "police-called", at: at("14:02"), number: "999", ...(purpose ? { purpose } : {}) } as const;
    expect(outcome("reach2-2020", "R20-DUR-08", gone, word, call)).toBe(expected);
    expect(outcome("reach2-later", "R2X-DUR-07", gone, word, call)).toBe(expected);
  });
  test("the form tells that the police know of a critical risk (ATLP-STP-07)", () => {
    const said = (policeTold: string) =>
      judged(
        happening(doorstepVisit({}, { agencies: { concernsShared: "yes", policeTold } }), {
          type: "concern-assessed",
          at: at("08:30"),
          raised: true,
          critical: true,
        }),
        "atlp-covid",
        at("18:00"),
      ).of("ATLP-STP-07");
    expect([said("yes"), said("no")]).toEqual(["ok", "breach"]);
  });
});

describe("what a record says is not undone by what it says beside it", () => {
  test("a child who spoke was not asked directly where the record says so (ATLP-G-17)", () => {
    const said = (askedDirectly?: boolean) =>
      judged(
        happening(
          doorstepVisit(),
          gone,
          {
            type: "child-spoken-to",
            at: at("14:00"),
            pupil: "pupil",
            said: [{ kind: "child-words", text: "hello" }],
            ...(askedDirectly === undefined ? {} : { askedDirectly }),
          },
          back,
        ),
        "atlp-covid",
        after,
      ).of("ATLP-G-17");
    expect([said(true), said(), said(false)]).toEqual(["ok", "ok", "breach"]);
  });
  test("business use that does not cover children is no cover for carrying them (R2X-TRN-03)", () => {
    const [car] = exampleVisit.vehicles ?? [];
    const said = (coversCarryingPupils: boolean) =>
      judged(
        {
          ...exampleVisit,
          vehicles: car ? [{ ...car, insurance: { use: "business", coversCarryingPupils } }] : [],
          travel: { mode: "car", pupilsCarried: [{ pupil: "pupil", vehicle: "car", staff: ["a", "b"] }] },
        },
        "reach2-later",
        after,
      ).of("R2X-TRN-03");
    expect([said(true), said(false)]).toEqual(["ok", "breach"]);
  });
});

describe("of several children, one of whom nothing is told is asked about", () => {
  const two = (onRoll?: boolean) => ({
    ...exampleVisit,
    household: {
      ...exampleVisit.household,
      pupils: [
        { id: "one", name: "T. Fernsby" },
        { id: "two", name: "U. Fernsby", ...(onRoll === undefined ? {} : { onRoll }) },
      ],
    },
  });
  const seen = (pupil?: string) => ({ type: "child-seen", at: at("13:50"), ...(pupil ? { pupil } : {}) }) as const;
  const talk = { type: "adult-spoken-to", at: at("13:55"), adult: "mother" } as const;
  const said = (visit: ReturnType<typeof two>, ...events: Parameters<typeof happening>[1][]) =>
    judged(happening(visit, gone, talk, ...events, { type: "left", at: at("14:30") }, back), "alumwell-2025", after).of(
      "ALU-PRO-01",
    );
  test("who was seen is named, and the other is not: open (ALU-PRO-01, ATLP-G-20)", () => {
    expect(said(two(), seen("one"))).toBe("open");
  });
  test("both named, nobody named, or one who is not on the roll: nothing to ask (ALU-PRO-01)", () => {
    expect(said(two(), seen("one"), seen("two"))).toBe("ok");
    expect(said(two(), seen())).toBe("ok");
    expect(said(two(false), seen("one"))).toBe("ok");
  });
  test("the other was not seen: not met (ALU-PRO-01)", () => {
    expect(said(two(), seen("one"), { type: "child-not-seen", at: at("14:00"), pupil: "two" })).toBe("advice");
  });
});
