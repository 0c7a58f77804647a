import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { saidOf, twoVisitors, whoSpeaksTable } from "../../test/whoSpeaks.js";
import { visitEventTypes, type VisitEvent } from "../visit/visitEventSchema.js";
import { reportOf } from "./reportOf.js";
import { speakerOf } from "./speakerOf.js";
import { everybody, nobody } from "./VisitorSet.js";

const speaking = [
  ...["contact", "departed", "arrived", "entered", "room-entered", "left", "back", "signed-in", "danger", "check-in"],
  ...["lateness-announced", "seen", "spoken-to", "visitor-located", "stood-down"],
];
const atTheHome = [
  ...["nobody-home", "approach-assessed", "note-left", "family-arrived", "adult-spoken-to", "observed"],
  ...["child-found-alone", "child-seen", "child-not-seen", "child-spoken-to", "distance-kept", "physical-intervention"],
];
const of = (event: object) => {
  const report = reportOf({ id: "e", at: "2026-06-09T14:00:00+01:00", ...event } as VisitEvent, twoVisitors);
  return [saidOf(report, 0), saidOf(report, 1)];
};
const call = (detail: object) => of({ type: "contact", channel: "call", answered: true, ...detail });

describe("who speaks for whom (W1, W2)", () => {
  test("the table of the document is the code's", () => {
    const page = readFileSync(new URL("../../../../docs/concepts/who-speaks.md", import.meta.url), "utf8");
    const cells = (text: string) => text.split("\n").filter((line) => line.startsWith("|"));
    const plain = (line: string) => line.replace(/\s+/g, " ").replace(/ -+ /g, " --- ");
    expect(cells(page).map(plain)).toEqual(cells(whoSpeaksTable()).map(plain));
  });

  test.each(visitEventTypes.filter((type) => !speaking.includes(type)))("%s accounts for no visitor (W4)", (type) => {
    const named = { type, by: "visitor:a", about: ["a", "b"], to: "school" };
    expect(of(named)).toEqual(["nothing", "nothing"]);
    const { goes, there } = reportOf({ id: "e", at: "2026-06-09T14:00:00+01:00", ...named } as VisitEvent, twoVisitors);
    const both = everybody(2);
    expect([goes, there]).toEqual([
      atTheHome.includes(type) || type === "signed-out" ? both : nobody,
      atTheHome.includes(type) ? both : nobody,
    ]);
  });

  test("F02 W1 the family's word about visitors on their landline is hearsay; a visitor's own on it counts", () => {
    const landline = { from: "buddy", line: "landline", says: [{ what: "safe" }] };
    expect(call({ ...landline, to: "family", about: ["a", "b"] })).toEqual(["heard of", "heard of"]);
    expect(call({ ...landline, to: "visitor:a" })).toEqual(["accounted for", "nothing"]);
  });

  test("F01 W2 a return noted by the DSL about nobody is nobody's; F06 nor is an entry", () => {
    expect(of({ type: "back", by: "dsl" })).toEqual(["nothing", "nothing"]);
    expect(of({ type: "entered", by: "dsl" })).toEqual(["nothing", "nothing"]);
    expect(of({ type: "back", by: "dsl", about: ["a"] })).toEqual(["back", "nothing"]);
  });

  test("W1 still inside accounts for the one who says it, safe for those with them too (D42)", () => {
    const said = (what: string) => call({ from: "visitor:a", to: "school", about: ["a", "b"], says: [{ what }] });
    expect(said("still-inside")).toEqual(["accounted for, inside, under watch", "heard of"]);
    expect(said("safe")).toEqual(["accounted for", "accounted for"]);
    expect(call({ from: "visitor:a", to: "school", about: ["a", "b"] })).toEqual(["accounted for", "heard of"]);
  });

  test("W1 where somebody was located, those who saw or spoke to them count, those who were told do not", () => {
    const located = (detail: object) => of({ type: "visitor-located", visitor: "a", ...detail })[0];
    expect(located({ by: "dsl" })).toBe("accounted for");
    expect(located({ by: "dsl", way: "seen" })).toBe("accounted for, seen");
    expect(located({ by: "dsl", way: "told" })).toBe("heard of");
    expect(located({ by: "police", way: "spoken-to" })).toBe("heard of");
    expect(located({})).toBe("heard of");
  });

  test("a word of lateness keeps why and until when apart (W11)", () => {
    const report = reportOf(
      { id: "e", at: "2026-06-09T14:00:00Z", type: "lateness-announced", by: "visitor:b", note: "Flat tyre" },
      twoVisitors,
    );
    expect(report.late).toMatchObject({ why: true, expectedBack: undefined });
    expect(of({ type: "lateness-announced", by: "dsl", about: ["b"] })).toEqual(["nothing", "heard of"]);
    expect(of({ type: "stood-down", confirmedBy: "dsl", about: ["b"] })).toEqual(["nothing", "heard of"]);
  });

  test("a visitor who calls the police because of danger is in it, and nobody else who calls them (W6)", () => {
    const called = (by: string, purpose?: string) => of({ type: "police-called", by, purpose, about: ["b"] });
    expect(called("visitor:a", "danger")).toEqual(["in danger, under watch", "in danger, under watch"]);
    for (const said of [called("visitor:a", "accompaniment"), called("visitor:a"), called("dsl", "danger")])
      expect(said).toEqual(["nothing", "nothing"]);
  });

  test("without the school's file every role that is not of the family or from outside is the school's", () => {
    expect(speakerOf("caretaker", { roles: undefined })).toBe("school");
    expect(speakerOf("caretaker", twoVisitors)).toBe("unknown");
    expect(
      ["parent", "police", "social-worker", "visitor:b", "visitor:z"].map((one) => speakerOf(one, twoVisitors)),
    ).toEqual(["family", "police", "outside", "visitor", "unknown"]);
    expect(speakerOf("visitor:z", { roles: undefined })).toBe("visitor");
  });

  test("whoever is not on the visit accounts for nobody, whatever they are called (W1)", () => {
    const by = "visitor:z";
    for (const type of ["seen", "spoken-to", "back", "signed-in", "left"])
      expect(of({ type, by, about: ["b"] }), type).toEqual(["nothing", "heard of"]);
    for (const what of ["safe", "leaving", "going-home"])
      expect(
        of({
          type: "contact",
          from: by,
          to: "school",
          channel: "call",
          answered: true,
          about: ["b"],
          says: [{ what }],
        }),
      ).toEqual(["nothing", "heard of"]);
  });
});
