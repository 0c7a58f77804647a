import { describe, expect, test } from "vitest";
import { lintPolicy } from "../lint/lintPolicy.js";
import { policies } from "../policies/policies.js";
import { parseSchool } from "../school/parseSchool.js";
import { extendPolicy } from "./extendPolicy.js";
import { parsePolicy } from "./parsePolicy.js";
import type { Policy } from "./policySchema.js";

const base = policies["reach2-2020"];
const head = {
  id: "own",
  title: "Own",
  edition: "1",
  source: { code: "OWN", document: "Own", cites: ["OWN-1"] },
  extends: base.id,
};
const stated = (value: unknown, more: object = {}) => ({
  describes: "a number",
  origin: "stated",
  value,
  cites: ["OWN-1"],
  ...more,
});
const minutes = { unit: "minutes" };
const duty = (require: object, more: object = {}) => ({
  kind: "duty",
  id: "mine",
  cites: ["OWN-1"],
  strength: "must",
  phase: "before",
  require,
  says: { asks: "So it is." },
  ...more,
});
const told = (changes: object): readonly (readonly [string, string])[] => {
  const read = extendPolicy(base, { ...head, ...changes });
  return read.ok ? [] : read.issues.map(({ path, code }) => [path, code]);
};
const [form] = base.forms;
const visitors = "visitors.firstVisit";

describe("a value of a setting that no visit could ever be settled by is refused at the value", () => {
  test.each([
    ["a length without a unit letter", { "overdue.grace": stated("PT15") }, "/ladder/starts/grace"],
    ["letters in the wrong order", { "overdue.grace": stated("15M", minutes) }, "/ladder/starts/grace"],
    ["yes for true", { "signOff.headCounts": stated("yes") }, "/settings/signOff.headCounts/value"],
    ["half a visitor", { [visitors]: stated(2.5) }, `/settings/${visitors}/value`],
    ["no role at all", { "signOff.roles": stated([]) }, "/settings/signOff.roles/value"],
    [
      "metres for centimetres",
      { "carSeat.untilHeight": stated(1.35, { unit: "cm" }) },
      "/settings/carSeat.untilHeight/value",
    ],
    ["months for years", { "carSeat.untilAge": stated(144, { unit: "years" }) }, "/settings/carSeat.untilAge/value"],
  ])("%s", (_, settings, path) => {
    expect(told({ settings })).toContainEqual([path, "setting-misfit"]);
  });
  test("a capital letter is a slip of the pen, and the nearest word is named", () => {
    const read = extendPolicy(base, { ...head, settings: { "risk.decidingRating": stated("Residual") } });
    expect(read.ok ? [] : read.issues).toEqual([
      expect.objectContaining({ path: "/settings/risk.decidingRating/value", code: "word-nearly-known" }),
    ]);
  });
  test("more visitors than a record holds, in a setting and in a comparison", () => {
    expect(told({ settings: { [visitors]: stated(200) } })).toContainEqual([`/settings/${visitors}/value`, "too-big"]);
    expect(told({ rules: [duty({ fact: "visitorCount", atLeast: 21 })] })).toContainEqual([
      "/rules/0/require/atLeast",
      "too-big",
    ]);
  });
});

describe("changes of a policy are told of in their own document", () => {
  test.each([
    ["a fact", { rules: [duty({ fact: "littelKnown", is: true })] }, "/rules/0/require", "unknown-fact"],
    [
      "a brace that is not closed",
      { rules: [duty({ fact: "littleKnown", is: true }, { says: { asks: "{setting:overdue.grace" } })] },
      "/rules/0/says/asks",
      "sentence-place",
    ],
    [
      "a gate behind the door",
      { rules: [duty({ fact: "recordFiled", is: true }, { phase: "after", gate: true })] },
      "/rules/0/gate",
      "gate-too-late",
    ],
    ["the id of the base", { id: base.id }, "/id", "extends-itself"],
    [
      "a rule that is dropped twice",
      { withoutRules: ["a", "b"].map((because) => ({ rule: "time-agreed", because, by: "Headteacher" })) },
      "/withoutRules/1/rule",
      "name-repeated",
    ],
    [
      "a rule that is not there",
      { withoutRules: [{ rule: "Time-Agred", because: "x", by: "Headteacher" }] },
      "/withoutRules/0/rule",
      "unknown-rule",
    ],
    [
      "a moment of a form",
      { forms: [{ ...form, moment: "before-first-vist" }] },
      "/forms/0/moment",
      "word-nearly-known",
    ],
    ["a form for the same moment twice", { forms: [form, form] }, "/forms/1/form", "name-repeated"],
    [
      "a signer twice",
      { forms: [{ ...form, signedBy: ["senior-leader", "senior-leader"] }] },
      "/forms/0/signedBy/1",
      "name-repeated",
    ],
    [
      "a clause excused twice",
      { coverage: [base.coverage[0], base.coverage[0]] },
      "/coverage/1/cites/0",
      "name-repeated",
    ],
    [
      "a review before the document",
      {
        dates: [
          ["ratified", "2020-09"],
          ["review-due", "2019-09"],
        ].map(([what, on]) => ({ what, on, cites: ["OWN-1"] })),
      },
      "/dates/1/on",
      "dates-reversed",
    ],
    [
      "a number that nobody can ring",
      { codeWord: { ...base.codeWord, number: "9999" } },
      "/codeWord/number",
      "phone-invalid",
    ],
    ["a code word on no channel", { codeWord: { ...base.codeWord, channels: [] } }, "/codeWord/channels", "too-short"],
  ])("%s", (_, changes, path, code) => {
    expect(told(changes)).toContainEqual([path, code]);
  });
  test("the nearest rule is named", () => {
    const read = extendPolicy(base, {
      ...head,
      withoutRules: [{ rule: "time-agred", because: "x", by: "Headteacher" }],
    });
    expect(read.ok ? "" : read.issues[0].message).toContain("time-agreed");
  });
});

test("F47: a worse band with a milder gate is warned of, with the band that shows it", () => {
  const bands = base.riskMatrix?.bands.map((band) => (band.id === "very-high" ? { ...band, gate: "go" } : band));
  const read = parsePolicy({ ...structuredClone(base), riskMatrix: { ...structuredClone(base.riskMatrix), bands } });
  const warnings = lintPolicy((read.ok ? read.value : undefined) as Policy).filter(
    ({ code }) => code === "gate-milder",
  );
  expect(warnings.map(({ path, shownBy }) => [path, shownBy])).toEqual([
    ["/riskMatrix/bands/3/gate", { worstResidualBand: "very-high" }],
  ]);
  expect(lintPolicy(base).filter(({ code }) => code === "gate-milder")).toEqual([]);
});

describe("a school's own choice is held to what the policies in use do with it", () => {
  const school = (more: object) => parseSchool({ name: "Sandford", ...more }, { policies: Object.values(policies) });
  const choice = (id: string, value: unknown) => school({ settings: { [id]: { value, by: "Headteacher" } } });
  test.each([
    ["wait.noNotice", -10],
    ["workingDay.ends", "4:30 pm"],
    ["workingDay.ends", "4:30"],
    ["schoolDay.means", "pupil-attend"],
    ["overdue.grace", "PT15"],
    ["signOff.roles", []],
    [visitors, 2.5],
    [visitors, 200],
  ])("%s: %s", (id, value) => {
    const read = choice(id, value);
    expect(read.ok ? [] : read.issues.map(({ path }) => path)).toContain(`/settings/${id}/value`);
  });
  test("what is right is taken", () => {
    for (const [id, value] of [
      ["workingDay.ends", "16:30"],
      ["overdue.grace", "PT15M"],
      ["overdue.grace", 15],
      [visitors, 3],
    ] as const)
      expect(choice(id, value).ok).toBe(true);
  });
  const people = [{ id: "a", name: "Ann Alpha" }];
  test.each([
    ["a role that is nearly one", { people, roles: { headtecher: ["a"] } }, "/roles/headtecher"],
    ["the same person twice", { people, roles: { headteacher: ["a", "a"] } }, "/roles/headteacher/1"],
    ["an id with spaces", { people: [{ id: " a ", name: "Ann Alpha" }] }, "/people/0/id"],
    ["no time for the police", { policeWithin: "PT" }, "/policeWithin"],
    ["none at all", { policeWithin: "PT0M" }, "/policeWithin"],
  ])("%s", (_, more, path) => {
    const read = school(more);
    expect(read.ok ? [] : read.issues.map((one) => one.path)).toContain(path);
  });
});
