import { describe, expect, test } from "vitest";
import { at, exampleVisit, happening, judged } from "../../test/exampleVisit.js";
import { back, entered, gone, left, nobodyHome, visitWith } from "../../test/stagedVisit.js";
import type { Visit } from "../visit/visitSchema.js";

type Happening = Parameters<typeof happening>[1];
type Mode = "lenient" | "strict";

const inOrder = (...events: readonly Happening[]): Visit =>
  happening(exampleVisit, ...events.toSorted((one, two) => Date.parse(one.at) - Date.parse(two.at)));
const closed = { type: "visit-closed", at: at("17:00") } as const;

describe("a new appointment is one for a time to come", () => {
  const cancelled = { type: "cancelled", at: at("10:00"), by: "visitor:a", because: "illness" } as const;
  test.each([
    [undefined, "ok"],
    [at("13:45", "2026-06-16"), "ok"],
    [at("11:01"), "ok"],
    [at("11:00"), "breach"],
    [at("13:45", "2026-06-01"), "breach"],
  ])("a visit that staff cancelled was arranged again at 11:00, for %s (R20-NOH-07, R2X-NOH-07)", (to, expected) => {
    const again = { type: "rearranged", at: at("11:00"), ...(to === undefined ? {} : { for: to }) } as const;
    const visit = happening(exampleVisit, cancelled, again, closed);
    expect(judged(visit, "reach2-2020", at("18:00")).of("R20-NOH-07")).toBe(expected);
    expect(judged(visit, "reach2-later", at("18:00")).of("R2X-NOH-07")).toBe(expected);
  });
});

describe("back at school, then the parent is rung", () => {
  test.each([
    ["13:55", "breach"],
    ["14:59", "breach"],
    ["15:00", "ok"],
    ["15:20", "ok"],
  ])("rung at %s of a return at 15:00 (R20-NOH-04, R2X-NOH-04)", (clock, expected) => {
    const visit = inOrder(
      gone,
      nobodyHome,
      { type: "parent-rung", at: at(clock), answered: false },
      left,
      back,
      closed,
    );
    expect(judged(visit, "reach2-2020", at("18:00")).of("R20-NOH-04")).toBe(expected);
    expect(judged(visit, "reach2-later", at("18:00")).of("R2X-NOH-04")).toBe(expected);
  });
});

describe("a check-in before the visit is one of its day", () => {
  test.each([
    ["2026-06-08", "13:40", "breach"],
    ["2026-06-09", "00:00", "ok"],
    ["2026-06-09", "13:45", "ok"],
  ])("the office was rung on %s at %s (MOR-VIS-17)", (day, clock, expected) => {
    const call = { type: "contact", from: "visitor:a", to: "school-office", channel: "call", answered: true } as const;
    const visit = inOrder({ ...call, at: at(clock, day) }, gone, entered, left, back);
    expect(judged(visit, "morecambe-road-2024", at("18:00")).of("MOR-VIS-17")).toBe(expected);
  });
  test("so is signing out (ATLP-TAB-08)", () => {
    const out = (day: string) => {
      const visit = inOrder({ type: "signed-out", at: at("12:00", day), whole: true }, gone, left, back);
      return judged({ ...visit, setting: "doorstep" }, "atlp-covid", at("18:00")).of("ATLP-TAB-08");
    };
    expect([out("2026-06-08"), out("2026-06-09")]).toEqual(["breach", "ok"]);
  });
});

describe("what was agreed on was agreed on for this visit", () => {
  const visits = (...days: readonly string[]) => days.map((on) => ({ on, answered: true }));
  // [agreed on, earlier visits, lenient, strict]
  const cases = [
    ["2026-06-09", [], "ok", "ok"],
    ["2026-06-08", visits("2026-04-27"), "ok", "ok"],
    ["2026-04-26", visits("2026-04-27"), "ok", "open"],
    ["2026-06-08", [], "ok", "open"],
    ["2025-06-10", [], "ok", "open"],
  ] as const;
  test.each(cases)(
    "the visit was authorised on %s, with visits before on %j (ALU-PRO-04)",
    (day, earlierVisits, ...said) => {
      const visit = visitWith({
        earlierVisits,
        authorisations: [{ what: "visit", role: "dsl", at: at("08:00", day) }],
      });
      const modes: readonly Mode[] = ["lenient", "strict"];
      expect(modes.map((mode) => judged(visit, "alumwell-2025", at("12:00"), { mode }).of("ALU-PRO-04"))).toEqual(said);
    },
  );
  test.each(cases)("the leaders talked on %s, with visits before on %j (MOR-SAF-06)", (day, earlierVisits, ...said) => {
    const visit = visitWith({ earlierVisits, leadershipDiscussions: [{ at: at("08:00", day) }] });
    const modes: readonly Mode[] = ["lenient", "strict"];
    expect(modes.map((mode) => judged(visit, "morecambe-road-2024", at("18:00"), { mode }).of("MOR-SAF-06"))).toEqual(
      said,
    );
  });
  test("of years ago it was for another, unless the school says how long it counts", () => {
    const authorised = visitWith({ authorisations: [{ what: "visit", role: "dsl", at: at("08:00", "2019-06-03") }] });
    const talked = visitWith({ leadershipDiscussions: [{ at: at("08:00", "2019-06-03") }] });
    expect(judged(authorised, "alumwell-2025", at("12:00")).of("ALU-PRO-04")).toBe("block");
    expect(judged(talked, "morecambe-road-2024", at("12:00")).of("MOR-SAF-06")).toBe("pending");
    const school = { settings: { "agreed.countsFor": { value: 3000, by: "Headteacher" } } };
    expect(judged(authorised, "alumwell-2025", at("12:00"), { school }).of("ALU-PRO-04")).toBe("ok");
  });
});

describe("the police are called about this danger", () => {
  const danger = { type: "danger", at: at("14:00"), immediate: true, by: "visitor:a" } as const;
  test.each([
    ["14:05", { number: "999" }, "ok"],
    ["14:06", { number: "999" }, "breach"],
    ["13:58", { number: "999" }, "ok"],
    ["14:02", {}, "open"],
    ["13:58", {}, "open"],
    ["09:00", {}, "breach"],
    ["13:58", { purpose: "danger" }, "ok"],
    ["09:00", { purpose: "danger" }, "breach"],
    ["14:02", { purpose: "accompaniment" }, "breach"],
  ])("called at %s, with %j noted, about danger at 14:00 (MOR-SAF-11)", (clock, noted, expected) => {
    const visit = inOrder(gone, entered, danger, { type: "police-called", at: at(clock), ...noted }, left, back);
    expect(judged(visit, "morecambe-road-2024", at("18:00")).of("MOR-SAF-11")).toBe(expected);
  });
});

describe("what an event leaves unsaid is open, and no breach", () => {
  test.each([
    [{}, "open"],
    [{ approvedSystem: true }, "ok"],
    [{ approvedSystem: false }, "breach"],
  ])("the message to the parent, with %j (R2X-NOH-05)", (noted, expected) => {
    const rung = { type: "parent-rung", at: at("15:05"), answered: false } as const;
    const sent = { type: "message-sent", at: at("15:10"), to: "parent", ...noted } as const;
    const visit = happening(exampleVisit, gone, nobodyHome, left, back, rung, sent, closed);
    expect(judged(visit, "reach2-later", at("18:00")).of("R2X-NOH-05")).toBe(expected);
  });
  test.each([
    [{}, "open"],
    [{ where: "CPOMS" }, "ok"],
    [{ where: "MyConcern" }, "breach"],
  ])("the record of an agreement, with %j (MOR-FOL-01)", (noted, expected) => {
    const agreed = { type: "agreement-made", at: at("14:10") } as const;
    const filed = { type: "record-filed", at: at("15:10"), ...noted } as const;
    const visit = happening(exampleVisit, gone, entered, agreed, left, back, filed, closed);
    expect(judged(visit, "morecambe-road-2024", at("18:00")).of("MOR-FOL-01")).toBe(expected);
  });
  test.each([
    [{}, "open"],
    [{ number: "999" }, "ok"],
    [{ number: "101" }, "advice"],
  ])("the call after the code word, with %j (R20-DUR-08, R2X-DUR-07)", (noted, expected) => {
    const said = { from: "visitor:a", to: "buddy", channel: "call", answered: true, says: [{ what: "code-word" }] };
    const word = { type: "contact", at: at("14:00"), ...said } as const;
    const call = { type: "police-called", at: at("14:02"), by: "buddy", ...noted } as const;
    const visit = happening(exampleVisit, gone, entered, word, call, left, back);
    expect(judged(visit, "reach2-2020", at("18:00")).of("R20-DUR-08")).toBe(expected);
    expect(judged(visit, "reach2-later", at("18:00")).of("R2X-DUR-07")).toBe(expected);
  });
});

describe("who is of a leadership that a policy names and does not define", () => {
  test.each([
    ["slt", "ok", "ok"],
    ["senior-leader", "ok", "ok"],
    ["headteacher", "ok", "open"],
    ["deputy-headteacher", "ok", "open"],
    ["line-manager", "block", "block"],
  ])("%s authorises (ALU-PRO-04)", (role, ...said) => {
    const visit = visitWith({ authorisations: [{ what: "visit", role, at: at("08:00") }] });
    const modes: readonly Mode[] = ["lenient", "strict"];
    expect(modes.map((mode) => judged(visit, "alumwell-2025", at("12:00"), { mode }).of("ALU-PRO-04"))).toEqual(said);
  });
  test.each([
    ["leadership-team", "ok", "ok"],
    ["deputy-headteacher", "open", "open"],
    ["headteacher", "open", "open"],
    ["line-manager", "breach", "advice"],
  ])("%s is told of a cancellation, or of a concern (MOR-VIS-13, MOR-FOL-02)", (to, cancellation, concern) => {
    const cancelled = { type: "cancelled", at: at("10:00"), by: "visitor:a", because: "safety" } as const;
    const told = happening(
      exampleVisit,
      cancelled,
      { type: "reported", at: at("10:05"), to, what: "cancellation" },
      closed,
    );
    expect(judged(told, "morecambe-road-2024", at("18:00")).of("MOR-VIS-13")).toBe(cancellation);
    const worry = { type: "concern", at: at("14:10"), by: "visitor:a" } as const;
    const report = { type: "reported", at: at("15:02"), to, what: "concern" } as const;
    const visit = happening(exampleVisit, gone, entered, worry, left, back, report, closed);
    expect(judged(visit, "morecambe-road-2024", at("18:00")).of("MOR-FOL-02")).toBe(concern);
  });
});

test.each([
  [{ business: true }, "breach"],
  [{ business: false }, "ok"],
  [{}, "open"],
])("a talk with a carer without parental responsibility, with %j (ALU-DUR-03)", (noted, expected) => {
  const adults = [{ id: "gran", name: "G. Fernsby", parentalResponsibility: false, carer: true }];
  const talk = { type: "adult-spoken-to", at: at("14:00"), adult: "gran", ...noted } as const;
  const { household } = exampleVisit;
  const visit = happening(visitWith({ household: { ...household, adults } }), gone, entered, talk, left, back);
  expect(judged(visit, "alumwell-2025", at("18:00")).of("ALU-DUR-03")).toBe(expected);
});
