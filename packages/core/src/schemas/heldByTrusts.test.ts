import { describe, expect, test } from "vitest";
import { entry, event, expectHeld, home, plan, type Held } from "../../test/expectHeld.js";
import { smallVisit } from "../../test/smallVisit.js";
import { knownPurposes } from "../visit/planSchema.js";
import { parseVisit } from "../visit/parseVisit.js";

const trust: readonly Held[] = [
  [
    "R20-PRE-01, R2X-PRE-01",
    "a parent's name",
    home({ adults: [{ name: "Ada Fernsby" }] }),
    "/household/adults/0/name",
    "",
  ],
  ["R20-PRE-02, R2X-PRE-02", "the address", home({}), "/household/address/lines", []],
  [
    "R20-PRE-03, R2X-PRE-03",
    "a number, and whose it is",
    home({ contacts: [{ number: "01632 960001", whose: "Ada Fernsby", line: "landline" }] }),
    "/household/contacts/0/number",
    "none",
  ],
  [
    "R20-PRE-04, R2X-PRE-04",
    "another adult who lives there",
    home({ adults: [{ name: "Sol Fernsby", livesThere: true }] }),
    "/household/adults/0/livesThere",
    "yes",
  ],
  [
    "R20-PRE-08, R2X-PRE-08",
    "that the agenda was agreed",
    plan({ agenda: { agreed: true } }),
    "/plan/agenda/agreed",
    "yes",
  ],
  [
    "R20-PRE-09, R2X-PRE-09",
    "that animals were to be away",
    plan({ animals: { asked: "to-be-away" } }),
    "/plan/animals/asked",
    "yes",
  ],
  ["R20-PRE-10, R2X-PRE-10", "what will be talked about", plan({ topics: "Attendance" }), "/plan/topics", 4],
  ["R20-PRE-11, R2X-PRE-11", "how it will be put", plan({ approach: "Ask first" }), "/plan/approach", 4],
  [
    "R20-INC-02, R2X-INC-02",
    "whom staff rang",
    event("contact", { from: "visitor:a", to: "buddy", channel: "call" }),
    entry("to"),
    "C. Buddy",
  ],
  ["R20-INC-02, R2X-INC-02", "a call to 101", event("police-called", { number: "101" }), entry("number"), "112"],
  [
    "R20-AFT-07, R2X-AFT-07",
    "that it was the landline",
    event("contact", { from: "buddy", to: "family", channel: "call", line: "landline" }),
    entry("line"),
    "house",
  ],
  [
    "R20-AFT-19",
    "a copy on the child's profile",
    event("record-filed", { onSafeguardingProfile: true }),
    entry("onSafeguardingProfile"),
    "yes",
  ],
  [
    "R2X-LON-06",
    "training in going alone",
    { visitors: [{ id: "a", name: "Jo Adeyemi", training: [{ what: "lone working", on: "2026-01-12" }] }] },
    "/visitors/0/training/0/what",
    "",
  ],
];

test.each(trust)("%s: the record holds %s, and refuses another value there", (...held) => {
  expectHeld(held);
});

describe("the reasons that the sources name have a word each", () => {
  test.each([
    ["R20-WHY-02, R2X-WHY-02", ["transition"]],
    ["R20-WHY-03, R2X-WHY-03", ["attendance"]],
    ["R20-WHY-04, R2X-WHY-04", ["welfare"]],
    ["R20-WHY-05, R2X-WHY-05", ["professional-meeting"]],
    ["ALU-DEF-04", ["see-child", "child-unwell"]],
    ["ALU-DEF-05", ["speak-to-parent", "emergency", "part-of-plan"]],
    ["ALU-DEF-07", ["parent-cannot-come-in"]],
    ["ALU-WHY-02", ["contact-failed"]],
    ["ALU-WHY-03", ["refuses-school"]],
    ["ALU-WHY-04", ["safe-and-well"]],
    ["ALU-WHY-05", ["attendance-strategies"]],
    ["MOR-INT-03", ["attendance", "crisis-or-illness", "intervention"]],
  ] as const)("%s: %s", (_, words) => {
    expect(knownPurposes).toEqual(expect.arrayContaining([...words]));
    expect(parseVisit({ ...smallVisit, purposes: words })).toMatchObject({ ok: true });
  });

  test("the list is open, and a reason has at least a letter (R20-WHY-01, R2X-WHY-01, ALU-WHY-01, ALU-DEF-06)", () => {
    expect(parseVisit({ ...smallVisit, purposes: ["meet new parents"] })).toMatchObject({ ok: true });
    expect(parseVisit({ ...smallVisit, purposes: [" "] })).toMatchObject({ issues: [{ path: "/purposes/0" }] });
  });
});
