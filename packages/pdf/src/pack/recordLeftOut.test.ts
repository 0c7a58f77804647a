import { describe, expect, test } from "vitest";
import { visitOf } from "../../test/visitOf.js";
import { recordLeftOut } from "./recordLeftOut.js";

const all = ["initial-risk-assessment", "risk-assessment", "doorstep-risk-assessment", "contact-ladder"];
const told = (changes: Parameters<typeof visitOf>[0], printed = all) =>
  recordLeftOut(visitOf(changes), printed).map(({ code, path }) => `${code} ${path}`);
const attempt = { kind: "family", channel: "call", at: "2026-06-08T10:00:00+01:00" };

describe("F61: what no sheet of a pack shows", () => {
  test.each(["initial", "full", "doorstep"])("the %s assessment, where its form is not in the pack", (kind) => {
    const empty = kind === "full" ? { hazards: [] } : kind === "initial" ? { answers: {} } : {};
    expect(told({ assessments: { [kind]: empty } }, [])).toEqual([`left-out /assessments/${kind}`]);
    expect(told({ assessments: { [kind]: empty } })).toEqual([]);
  });

  test("the contact that was tried, where its list is not in the pack", () => {
    expect(told({ contactAttempts: [attempt] }, [])).toEqual(["left-out /contactAttempts"]);
    expect(told({ contactAttempts: [attempt] })).toEqual([]);
    expect(told({ contactAttempts: [] }, [])).toEqual([]);
  });
});

describe("F61: a form of another family", () => {
  test("one that says that it was made for another visit", () => {
    for (const [kind, rest] of Object.entries({ initial: { answers: {} }, full: { hazards: [] }, doorstep: {} })) {
      const made = (forVisit: string) => told({ assessments: { [kind]: { ...rest, forVisit } } });
      expect(made("visit-003")).toEqual([`for-another-visit /assessments/${kind}/forVisit`]);
      expect(made("visit-014")).toEqual([]);
    }
  });

  test("one that names another family; accents, capitals and spaces make none", () => {
    const named = (familyNameAndAddress: string) => told({ assessments: { doorstep: { familyNameAndAddress } } });
    expect(named("Byrne, 4 Weaver Row")).toEqual(["another-family /assessments/doorstep/familyNameAndAddress"]);
    expect(named("WOJCIK, 4 Weaver Row")).toEqual([]);
    expect(named("The Wójcik family")).toEqual([]);
  });
});
