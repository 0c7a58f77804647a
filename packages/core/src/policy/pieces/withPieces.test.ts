import { describe, expect, test } from "vitest";
import { sayPolicy } from "../../findings/sayPolicy.js";
import { parsePolicy } from "../parsePolicy.js";
import type { Policy } from "../policySchema.js";

const head = {
  id: "in-pieces",
  title: "In pieces",
  edition: "1",
  source: { code: "IN", document: "In pieces", cites: [] },
};
const pair = { piece: "pair", cites: ["IN-1"], with: { staff: 2 } };
const calls = { piece: "check-calls", cites: ["IN-8"], with: { every: 30, window: 10 } };
const overdue = {
  piece: "overdue",
  cites: ["IN-7"],
  with: { grace: 15, ringer: "school-office", rings: 2, driver: "headteacher", drive: 10, police: 20 },
};
const told = { piece: "told-beforehand", cites: ["IN-4"], with: { ahead: 2, by: "school-office" } };
const ownRule = {
  kind: "duty",
  id: "buddy",
  cites: ["IN-11"],
  strength: "must",
  phase: "before",
  require: { fact: "buddyNamed", is: true },
  says: { asks: "Each visit has a buddy." },
};

function policyOf(pieces: readonly unknown[], more: object = {}): Policy {
  const parsed = parsePolicy({ ...head, pieces, ...more });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}
function issuesOf(pieces: readonly unknown[], more: object = {}) {
  const parsed = parsePolicy({ ...head, pieces, ...more });
  return parsed.ok ? [] : parsed.issues.map(({ path, code }) => `${path} ${code}`);
}
const says = (policy: Policy) => sayPolicy(policy).flatMap(({ lines }) => lines.map((line) => line.says));

describe("a document put together from pieces", () => {
  test("is the same policy as one that writes their parts itself, and reads again as it is", () => {
    const policy = policyOf([pair, told, overdue, calls]);
    const again = parsePolicy(JSON.parse(JSON.stringify(policy)));
    expect(again).toEqual({ ok: true, value: policy });
    expect("pieces" in policy).toBe(false);
  });

  test("has its own parts first, in the order in which it writes them", () => {
    const { rules } = policyOf([pair], { rules: [ownRule] });
    expect(rules.map(({ id }) => id)).toEqual(["buddy", "in-pairs"]);
  });

  test("adds calls to the ladder in whichever order the two are written, and to a ladder of its own", () => {
    const [one, other] = [policyOf([overdue, calls]), policyOf([calls, overdue])];
    expect(one.ladder).toEqual(other.ladder);
    expect(one.ladder).toMatchObject({ starts: { checkIns: { every: { setting: "check-calls.every" } } } });
    const { ladder, settings } = policyOf([overdue]);
    expect(policyOf([calls], { ladder, settings }).ladder).toEqual(one.ladder);
  });

  test("names a role by its title within a sentence, and by its word where it has none", () => {
    const roles = [{ id: "school-office", title: "Front desk", kind: "body", cites: [] }];
    expect(says(policyOf([overdue], { roles }))).toContain("The front desk rings each visitor.");
    expect(says(policyOf([overdue]))).toContain("The school office rings each visitor.");
    const dsl = [{ id: "dsl", title: "DSL", kind: "person", cites: [] }];
    const agreed = { piece: "authorised", cites: ["IN-3"], with: { by: "dsl" } };
    expect(says(policyOf([agreed], { roles: dsl }))).toContain("Each visit is agreed beforehand by the DSL.");
  });

  test("keeps who decided a value that no clause states, and counts it in the unit that the document names", () => {
    const ahead = { value: 1, unit: "weeks", by: "Headteacher" };
    const policy = policyOf([{ ...told, with: { ...told.with, ahead } }]);
    expect(policy.settings["told-beforehand.ahead"]).toEqual({
      describes: "how long before a visit the family is told",
      origin: "school-set",
      ...ahead,
    });
    expect(says(policy)).toContain("The family is told 1 week before.");
  });

  test("takes an event that it declares itself as its own", () => {
    const event = { id: "family-told", describes: "The family knows.", words: { yes: "they know", no: "they do not" } };
    expect(policyOf([told], { events: [event] }).events).toEqual([event]);
  });
});

describe("what is wrong with a piece is told where the document writes it", () => {
  test.each([
    ["a piece that there is not", [{ ...pair, piece: "pear" }], ["/pieces/0/piece unknown-kind"]],
    ["a value of another name", [{ ...pair, with: { staf: 2, staff: 2 } }], ["/pieces/0/with/staf unknown-key"]],
    ["a value of another type", [{ ...pair, with: { staff: "2" } }], ["/pieces/0/with/staff no-alternative-fits"]],
    [
      "a number that is no number of people",
      [{ ...pair, with: { staff: 2.5 } }],
      ["/pieces/0/with/staff setting-misfit"],
    ],
    [
      "an hour that is none",
      [{ piece: "hours", cites: ["IN-2"], with: { from: "9:00", until: "15:30" } }],
      ["/pieces/0/with/from not-allowed"],
    ],
    [
      "a unit that the fact is not counted in",
      [{ piece: "longest-visit", cites: ["IN-5"], with: { minutes: { value: 1, unit: "hours" } } }],
      ["/pieces/0/with/minutes unit-misfit"],
    ],
    ["no clause", [{ ...pair, cites: [] }], ["/pieces/0/cites too-short"]],
    [
      "somebody whom nobody knows",
      [pair, { piece: "authorised", cites: ["IN-3"], with: { by: "headteecher" } }],
      ["/pieces/1/with/by unknown-role"],
    ],
    ["the same piece twice", [pair, told, { ...pair, with: { staff: 3 } }], ["/pieces/2/piece name-repeated"]],
    ["calls with no ladder to add to", [pair, calls], ["/pieces/1/piece ladder-wanted"]],
    [
      "calls of which one counts for two",
      [overdue, { ...calls, with: { every: 10, window: 30 } }],
      ["/pieces/1 window-too-wide"],
    ],
    ["a time of no length", [{ ...told, with: { ...told.with, ahead: 0 } }], ["/pieces/0 limit-of-nothing"]],
  ] as const)("%s", (_, pieces, wanted) => {
    expect(issuesOf(pieces)).toEqual(wanted);
  });

  test.each([
    ["a rule of the piece's id", { rules: [{ ...ownRule, id: "in-pairs" }] }, ["/pieces/0 duplicate-rule"]],
    [
      "a setting of the piece's id",
      { settings: { "pair.staff": { origin: "stated", value: 3, describes: "staff", cites: ["IN-1"] } } },
      ["/settings/pair.staff name-repeated"],
    ],
    [
      "a ladder that says there is none",
      { ladder: { status: "none", says: "Nobody looks for staff.", cites: [] } },
      ["/pieces/1/piece ladder-twice"],
    ],
  ])("a document that has the same already: %s", (_, more, wanted) => {
    expect(issuesOf([pair, overdue], more)).toEqual(wanted);
  });

  test("an issue of the document's own parts stays where it is", () => {
    const rules = [{ ...ownRule, require: { fact: "buddyNamedd", is: true } }];
    expect(issuesOf([pair], { rules })).toEqual(["/rules/0/require unknown-fact"]);
  });

  test("a ladder twice, and calls twice", () => {
    const { ladder, settings } = policyOf([overdue, calls]);
    const { ladder: bare } = policyOf([overdue]);
    const kept = Object.fromEntries(Object.entries(settings).filter(([id]) => id.startsWith("overdue.")));
    expect(issuesOf([overdue], { ladder: bare })).toEqual(["/pieces/0/piece ladder-twice"]);
    const own = { ...kept, "check-calls.every": settings["check-calls.every"] };
    expect(issuesOf([calls], { ladder, settings: own })).toContain("/pieces/0/piece name-repeated");
  });
});

describe("values that nothing can keep", () => {
  const hours = (from: unknown, until: unknown) => ({ piece: "hours", cites: ["IN-2"], with: { from, until } });
  const review = (wait: unknown, within: unknown) => ({
    piece: "review",
    cites: ["IN-10"],
    with: { wait, within, by: "headteacher" },
  });

  test.each([
    [hours("16:00", "15:30"), "/pieces/0/with/until value-too-low"],
    [hours("09:00", { value: "09:00", by: "Governors" }), "/pieces/0/with/until value-too-low"],
    [review(9, 7), "/pieces/0/with/within value-too-low"],
    [review({ value: 7, by: "Head" }, 7), "/pieces/0/with/within value-too-low"],
    [{ ...pair, with: { staff: 0 } }, "/pieces/0/with/staff too-small"],
    [{ piece: "longest-visit", cites: ["IN-5"], with: { minutes: 0 } }, "/pieces/0/with/minutes too-small"],
  ])("%j is refused where it is written", (piece, issue) => {
    expect(issuesOf([piece])).toEqual([issue]);
  });

  test("two lengths in other units are not compared", () => {
    expect(issuesOf([review({ value: 36, unit: "hours" }, 7)])).toEqual([]);
  });

  test("the title of a role where its id belongs is told what to write (F44)", () => {
    const parsed = parsePolicy({ ...head, pieces: [{ ...told, with: { ahead: 2, by: "School office" } }] });
    expect(parsed.ok ? [] : parsed.issues).toMatchObject([
      { path: "/pieces/0/with/by", message: expect.stringContaining("id of a role") as string },
    ]);
  });
});
