import { describe, expect, it } from "vitest";
import type { VisitEvent } from "@home-visits/core";
import { at, policy } from "../../test/stateAt.js";
import { school } from "../../test/school.js";
import { event, unanswered, visitV } from "../../test/visit.js";
import { planEscalation } from "../plan/planEscalation.js";
import { matches } from "./matches.js";
import { noMeaning } from "./Meaning.js";
import { has, maskOf } from "./maskOf.js";
import { readEvent } from "./readEvent.js";
import { readEvents } from "./readEvents.js";

const plan = planEscalation({ visit: visitV, policy: policy("reach2-2020"), school });
const read = (one: VisitEvent) => readEvent(one, plan);
const call = (detail: object) =>
  event("15:02", "contact", { from: "buddy", to: "visitor:a", channel: "call", ...detail });

describe("what an event means to the ladder", () => {
  it("a call without an answer is an attempt, and accounts for nobody", () => {
    expect(read(unanswered("15:02", "a"))).toMatchObject({ tried: 1, about: 0 });
  });

  it("an answer accounts for the one who answered and for those it is about", () => {
    expect(read(call({ answered: true }))).toMatchObject({ about: 1 });
    expect(read(call({ answered: true, about: ["b"] }))).toMatchObject({ about: 3 });
    expect(read(call({ answered: true, about: ["stranger"] }))).toMatchObject({ about: 1 });
  });

  it("a message out is no contact, a message in is", () => {
    expect(read(call({ channel: "text" }))).toMatchObject({ about: 0, tried: 1 });
    expect(read(event("15:02", "contact", { from: "visitor:b", to: "buddy", channel: "text" }))).toMatchObject({
      about: 2,
      tried: 0,
    });
  });

  it("someone who says that they are not safe, or gives the code word, is not accounted for", () => {
    expect(read(call({ answered: true, says: [{ what: "not-safe" }] })).about).toBe(0);
    expect(read(call({ answered: true, says: [{ what: "code-word" }] }))).toMatchObject({ about: 0, codeWord: "" });
  });

  it("lateness counts only with a reason or a new time (R20-AFT-02)", () => {
    const late = (detail: object) =>
      read(
        event("14:50", "contact", {
          from: "visitor:a",
          to: "buddy",
          channel: "call",
          says: [{ what: "late", ...detail }],
        }),
      );
    expect(late({})).toMatchObject({ late: 0 });
    expect(late({ why: "Traffic" })).toMatchObject({ late: 1, newTime: undefined });
    expect(late({ expectedBack: at("15:20") })).toMatchObject({ late: 1, newTime: Date.parse(at("15:20")) });
    expect(late({ expectedLeaveHome: at("15:20") })).toMatchObject({ late: 0 });
  });

  it("a family's lateness is not the visitors'", () => {
    expect(read(event("13:40", "lateness-announced", { by: "parent" }))).toMatchObject({ late: 0 });
    expect(read(event("13:40", "lateness-announced", { by: "visitor:a", expected: at("15:20") }))).toMatchObject({
      late: 1,
    });
  });

  it("lateness that a visitor announces needs a new time or a word why, as in a call (R20-AFT-02)", () => {
    const announced = (detail: object) => read(event("13:40", "lateness-announced", { by: "visitor:a", ...detail }));
    expect(announced({})).toMatchObject({ late: 0 });
    expect(announced({ note: "Traffic" })).toMatchObject({ late: 1 });
  });

  it.each(["family", "parent", "police", "visitor:b"])(
    "what a visitor tells %s the school does not know: no contact, and no lateness (R20-AFT-02)",
    (to) => {
      const told = (what: object) =>
        read(call({ from: "visitor:a", to, answered: true, about: ["a", "b"], says: [what] }));
      expect(told({ what: "late", why: "Traffic" })).toMatchObject({ about: 0, late: 0 });
      expect(told({ what: "code-word" })).toMatchObject({ codeWord: "" });
    },
  );

  it("who reports visitors missing speaks about them; only news of them accounts for them (R20-AFT-04, R20-AFT-07)", () => {
    const about = (to: string, says?: readonly object[]) =>
      read(call({ to, answered: true, about: ["a", "b"], ...(says === undefined ? {} : { says }) })).about;
    for (const to of ["senior-leader", "police", "family"]) {
      expect(about(to)).toBe(0);
      expect(about(to, [{ what: "query" }])).toBe(0);
      expect(about(to, [{ what: "safe" }])).toBe(3);
    }
  });

  it("back at school means everybody, unless it names somebody", () => {
    expect(read(event("15:00", "back", {})).back).toBe(3);
    expect(read(event("15:00", "back", { about: ["b"] })).back).toBe(2);
    expect(read(event("15:00", "signed-in", { by: "visitor:a" })).back).toBe(1);
  });

  it("visitors are bits, and an event that says nothing of them means nothing", () => {
    expect(has(read(call({ answered: true })).about, 0)).toBe(true);
    expect(has(maskOf(["b"], plan), 0)).toBe(false);
    expect(read(event("15:02", "incident", {}))).toBe(noMeaning);
  });
});

describe("the events that count", () => {
  it("come in the order in which they happened, each id once, none from the future", () => {
    const one = event("15:02", "left", {});
    const { signs, later } = readEvents(
      [event("15:30", "back", {}), event("15:03", "left", {}), one, one],
      Date.parse(at("15:10")),
      plan,
    );
    expect(signs.map(({ ms }) => ms)).toEqual([Date.parse(at("15:02")), Date.parse(at("15:03"))]);
    expect(later).toBe(Date.parse(at("15:30")));
  });

  it("of two events with one id the earlier counts, in whichever order they come", () => {
    const pair = [
      { ...event("15:05", "left", {}), id: "same" },
      { ...event("15:04", "back", {}), id: "same" },
    ];
    for (const events of [pair, [...pair].reverse()])
      expect(readEvents(events, Date.parse(at("16:00")), plan).signs.map(({ type }) => type)).toEqual(["back"]);
  });
});

describe("a pattern of a policy", () => {
  const { type, ...fields } = call({ answered: true, says: [{ what: "safe" }, { what: "leaving" }] });
  const sign = { type, fields };

  it("fits by type, by each value, and by what was said", () => {
    expect(matches(sign, { event: "contact" })).toBe(true);
    expect(matches(sign, { event: "contact", where: { channel: "call", says: "leaving" } })).toBe(true);
    expect(matches(sign, { event: "contact", where: { says: "code-word" } })).toBe(false);
    expect(matches(sign, { event: "contact", where: { to: "buddy" } })).toBe(false);
    expect(matches(sign, { event: "left" })).toBe(false);
    expect(matches(sign, { event: "contact", ifGiven: { answered: true, line: "landline" } })).toBe(true);
    expect(matches(sign, { event: "contact", ifGiven: { answered: false } })).toBe(false);
  });
});
