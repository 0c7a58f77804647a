import { describe, expect, test } from "vitest";
import { assessmentOf, at, exampleVisit, happening, judged } from "../../test/exampleVisit.js";
import { assessedBy, visitWith } from "../../test/stagedVisit.js";

const before = at("09:00");
const after = at("18:00");

describe("F31: what the record dates after today has not happened", () => {
  test("a visit that is dated after this one was no earlier visit: two staff and the check list (R20-PRE-05, R20-DUR-01)", () => {
    const visit = visitWith({
      earlierVisits: [{ on: "2026-06-10", answered: true }],
      visitors: exampleVisit.visitors.slice(0, 1),
      assessments: {},
    });
    const said = judged(visit, "reach2-2020", before);
    expect([said.of("R20-DUR-01"), said.verdict]).toEqual(["block", "no-go"]);
    expect(said.of("R20-PRE-05")).toBe("block");
    const sameDay = { ...visit, earlierVisits: [{ on: "2026-06-09", answered: true }] };
    expect(judged(sameDay, "reach2-2020", before).of("R20-DUR-01")).toBe("ok");
  });

  test("a review of tomorrow does not answer the yearly review of today (R20-A4-24)", () => {
    const reviewed = (on: string) => {
      const full = { ...assessmentOf([2, 2]), completedOn: "2025-01-01", reviews: [{ on, initials: "NO" }] };
      return judged(
        assessedBy({ full: { ...full, signOff: { ...full.signOff, on: "2025-01-02", name: "Leader" } } }),
        "reach2-2020",
        before,
      ).of("R20-A4-24");
    };
    expect([reviewed("2026-06-10"), reviewed("2026-06-09")]).toEqual(["breach", "ok"]);
  });

  test("nobody considered advice before it came (R20-PRE-16, R2X-PRE-16)", () => {
    const considered = (hour: string) =>
      visitWith({
        warnings: [{ source: "police", at: at("08:00"), considered: { by: "Headteacher", at: at(hour) } }],
      });
    for (const [policy, clause] of [
      ["reach2-2020", "R20-PRE-16"],
      ["reach2-later", "R2X-PRE-16"],
    ] as const) {
      expect(judged(considered("07:59"), policy, before).of(clause)).toBe("pending");
      expect(judged(considered("08:00"), policy, before).of(clause)).toBe("ok");
    }
  });
});

describe("F20: a signature from before the form was completed signs nothing", () => {
  const leader = { name: "Leader", role: "senior-leader" };
  const { initial } = exampleVisit.assessments ?? {};

  test.each([
    ["2026-02-28", "pending"],
    ["2026-03-01", "ok"],
  ])("Appendix 2, completed on 1 March and signed on %s (R20-A2-22)", (on, expected) => {
    const signed = {
      ...assessedBy({ initial: initial && { ...initial, signOff: { ...leader, on } } }),
      earlierVisits: [],
    };
    expect(judged(signed, "reach2-2020", before).of("R20-A2-22")).toBe(expected);
  });

  test.each([
    ["2026-03-02", "pending"],
    ["2026-03-03", "ok"],
  ])("Appendix 4, completed on 3 March and signed on %s (R20-AFT-14)", (on, expected) => {
    const signed = assessedBy({ full: { ...assessmentOf([2, 2]), signOff: { ...leader, on } } });
    expect(judged(signed, "reach2-2020", before).of("R20-AFT-14")).toBe(expected);
  });
});

describe("of several children, what is done for one is not done for another (ATLP-G-17, ATLP-G-20, ATLP-G-21)", () => {
  const children = ["one", "two"].map((id) => ({ id, name: `Child ${id}`, listed: [] }));
  const visit = visitWith({ setting: "doorstep", household: { ...exampleVisit.household, pupils: children } });
  const seen = (pupil?: string) =>
    ({
      type: "child-seen",
      at: at("13:50"),
      pupil,
      where: "window",
      presented: [{ kind: "fact", text: "well" }],
    }) as const;
  const asked = (pupil?: string) =>
    ({
      type: "child-spoken-to",
      at: at("13:51"),
      pupil,
      askedDirectly: true,
      said: [{ kind: "child-words", text: "hello" }],
    }) as const;
  const said = (...events: Parameters<typeof happening>[1][]) => {
    const { of } = judged(
      happening(visit, { type: "departed", at: at("13:30") }, ...events, {
        type: "back",
        at: at("15:00"),
        whole: true,
      }),
      "atlp-covid",
      after,
    );
    return [of("ATLP-G-17"), of("ATLP-G-20"), of("ATLP-G-21")];
  };
  test.each([
    ["both seen and asked", [seen("one"), asked("one"), seen("two"), asked("two")], ["ok", "ok", "ok"]],
    ["an event that names no child is about them all", [seen(), asked()], ["ok", "ok", "ok"]],
    ["the other was seen and not asked", [seen("one"), asked("one"), seen("two")], ["breach", "ok", "breach"]],
    [
      "the other was not seen, and no effort is noted",
      [seen("one"), asked("one"), { type: "child-not-seen", at: at("13:55"), pupil: "two" }],
      ["ok", "breach", "ok"],
    ],
    [
      "the other was not seen, and the effort is noted",
      [seen("one"), asked("one"), { type: "child-not-seen", at: at("13:55"), pupil: "two", effortMade: "asked twice" }],
      ["ok", "ok", "ok"],
    ],
    [
      "not seen at first, and then at the window; of the other nothing is told",
      [{ type: "child-not-seen", at: at("13:47"), pupil: "one" }, seen("one"), asked("one")],
      ["ok", "open", "ok"],
    ],
  ] as const)("%s", (_, events, expected) => {
    expect(said(...events)).toEqual(expected);
  });
});
