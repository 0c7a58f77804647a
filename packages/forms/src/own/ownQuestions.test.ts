import { parsePolicy, policies, type OwnFact, type Policy, type Visit } from "@home-visits/core";
import { describe, expect, test } from "vitest";
import { askedVisit } from "../../../../test/records/askedVisit.js";
import { askingPolicy } from "../../../../test/records/askingPolicy.js";
import { parseFormDefinition } from "../definition/parseFormDefinition.js";
import { defineForm } from "../defineForm.js";
import { mergeAnswers } from "../source/mergeAnswers.js";
import { ownQuestions } from "./ownQuestions.js";

const asked = (policy: Policy) => {
  const definition = ownQuestions(policy);
  if (definition === undefined) throw new Error("The policy asks nothing of its own.");
  return defineForm(definition);
};
const form = asked(askingPolicy);

const answers = {
  familyName: "Oakley",
  visitDay: "2026-06-09",
  letterCarried: "no",
  leaflets: 2.5,
  consentForm: "in-writing",
  bodiesCalled: "the housing office\n111",
  readyFrom: "13:55",
  agreedOn: "2026-06-01",
  visitors: [{ name: "Amira Okonkwo", references: 2, speaksTheirLanguage: "yes" }, { name: "Jo Brandt" }],
  vehicles: [{ name: "AB12 CDE", parking: "behind the shop", insurerTold: "yes" }],
  pupils: [{ name: "Lee Oakley", roomsSeen: ["kitchen", "bedroom"] }, { name: "Mia Oakley" }],
  adults: [{ name: "Ada Oakley", staysTill: "15:30" }],
};

const without = (visit: Visit): Visit => {
  const bare = (thing: object): object => Object.fromEntries(Object.entries(thing).filter(([key]) => key !== "own"));
  const { household, vehicles = [], visitors } = visit;
  return {
    ...bare(visit),
    household: { ...bare(household), pupils: household.pupils?.map(bare), adults: household.adults?.map(bare) },
    visitors: visitors.map(bare),
    vehicles: vehicles.map(bare),
  } as Visit;
};

describe("the form of what a policy asks of its own", () => {
  test("asks in the policy's words: its question, else what the fact is", () => {
    const { fields } = form.definition;
    const labels = fields.flatMap((field) => [
      field.label,
      ...("columns" in field ? field.columns.map(({ label }) => label) : []),
    ]);
    for (const said of [
      "Do the visitors carry a letter of introduction?",
      "The number of leaflets left",
      "In which rooms did you see the child?",
      "The insurer has been told",
    ])
      expect(labels).toContain(said);
    expect(JSON.stringify(form.definition)).toContain("Asked by “Home visits at Mill Lane Nursery”.");
    expect(form.edition).toBe("mill-lane.June-2026");
  });

  test("a policy that declares none has no such form, and none that ships declares any", () => {
    for (const policy of Object.values(policies)) expect(ownQuestions(policy)).toBeUndefined();
  });

  test("it is a definition like any other: it survives JSON", () => {
    expect(parseFormDefinition(JSON.parse(JSON.stringify(form.definition)))).toEqual({
      ok: true,
      value: form.definition,
    });
  });

  test("nothing is needed: what nobody answers stays unknown", () => {
    expect(form.complete({})).toEqual({ ok: true, value: { data: {}, dropped: [] } });
    expect(form.jsonSchema()["required"]).toBeUndefined();
  });
});

describe("from the record, and back into `own` with the types of the facts", () => {
  test("every fact of every thing fills its question", () => {
    expect(form.prefill(askedVisit)).toEqual(answers);
    expect(form.parse(answers)).toEqual({ ok: true, value: answers });
  });

  test("what is filled in and put back changes nothing", () => {
    expect(mergeAnswers(form, askedVisit, form.prefill(askedVisit))).toEqual({ ok: true, value: askedVisit });
  });

  test("the answers make the whole of `own` where the record held nothing", () => {
    expect(mergeAnswers(form, without(askedVisit), answers)).toEqual({ ok: true, value: askedVisit });
  });

  test("extract says the same by pointer", () => {
    const { changes } = form.extract(answers);
    expect(changes).toContainEqual({ pointer: "/own/letterCarried", value: false });
    expect(changes).toContainEqual({ pointer: "/own/leaflets", value: 2.5 });
    expect(changes).toContainEqual({ pointer: "/own/bodiesCalled", value: ["the housing office", "111"] });
    expect(changes).toContainEqual({ pointer: "/household/own/consentForm", value: "in-writing" });
    expect(changes).toContainEqual({ pointer: "/household/pupils/0/own/roomsSeen", value: ["kitchen", "bedroom"] });
    expect(changes).toContainEqual({ pointer: "/visitors/0/own/references", value: 2 });
    expect(changes.every(({ pointer }) => pointer.includes("/own/"))).toBe(true);
  });

  test("an answer that was cleared is taken out of the record, in a row as well", () => {
    const { bodiesCalled: _, ...left } = answers;
    const cleared = { ...left, pupils: [{ name: "Lee Oakley" }, { name: "Mia Oakley" }] };
    const merged = mergeAnswers(form, askedVisit, cleared);
    expect(merged).toMatchObject({ ok: true, value: { own: { leaflets: 2.5 } } });
    expect(JSON.stringify(merged)).not.toMatch(/bodiesCalled|roomsSeen/u);
  });

  test.each([
    ["letterCarried", true],
    ["leaflets", "two"],
    ["consentForm", "by e-mail"],
    ["readyFrom", "24:00"],
    ["agreedOn", "2026-02-30"],
    ["pupils", [{ roomsSeen: ["attic"] }]],
    ["visitors", [{ references: "2" }]],
  ])("%s refuses what such a fact cannot be", (field, answer) => {
    const parsed = form.parse({ [field]: answer });
    expect(parsed).toMatchObject({ ok: false });
    expect(JSON.stringify(parsed)).not.toMatch(/by e-mail|attic/u);
  });

  test("what the record holds in another type is no answer: it is not written over unless somebody answers", () => {
    const odd = { ...askedVisit, own: { leaflets: "two" } };
    const filled = form.prefill(odd);
    expect(filled["leaflets"]).toBeUndefined();
    expect(mergeAnswers(form, odd, filled)).toEqual({ ok: true, value: odd });
    expect(mergeAnswers(form, odd, { ...filled, leaflets: 2 })).toMatchObject({ value: { own: { leaflets: 2 } } });
  });
});

describe("rows answer for those whom the record has", () => {
  const rows = (visitors: readonly object[]) =>
    mergeAnswers(form, askedVisit, { ...answers, visitors: visitors as typeof answers.visitors });
  const [amira, jo] = answers.visitors;

  test("a row goes by its name, in whatever order, and one that is missing leaves its entry as it was", () => {
    const told = rows([{ ...jo, references: 3 }, amira ?? {}]);
    expect(told).toMatchObject({
      ok: true,
      value: {
        visitors: [
          { id: "a", own: { references: 2 } },
          { id: "b", own: { references: 3 } },
        ],
      },
    });
    expect(rows([{ ...jo, references: 3 }])).toMatchObject({
      value: {
        visitors: [
          { id: "a", own: { references: 2 } },
          { id: "b", own: { references: 3 } },
        ],
      },
    });
    expect(rows([])).toEqual({ ok: true, value: askedVisit });
  });

  test("a name that was put right on the form is still the one in that place, and stays as the record has it", () => {
    expect(
      rows([
        { ...amira, name: "Amira Okonkwo-Hale" },
        { ...jo, references: 1 },
      ]),
    ).toMatchObject({
      value: { visitors: [{ name: "Amira Okonkwo" }, { own: { references: 1 } }] },
    });
  });

  test("a row for somebody whom the record does not have adds nobody: it is an issue, unless nothing is answered in it", () => {
    const stranger = rows([...answers.visitors, { name: "Pat Unknown", references: 1 }]);
    expect(stranger).toMatchObject({ ok: false, issues: [{ path: "/visitors/2", code: "row-unknown" }] });
    expect(JSON.stringify(stranger)).not.toContain("Pat");
    expect(rows([...answers.visitors, { name: "Pat Unknown" }, {}])).toEqual({ ok: true, value: askedVisit });
  });
});

describe("names and bounds", () => {
  const policyOf = (facts: readonly object[]) => {
    const parsed = parsePolicy({
      ...{ id: "odd-names", title: "Odd names", edition: "Été 2026!", facts },
      source: { code: "ODD", document: "Invented", cites: [] },
    });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    return parsed.value;
  };
  const yesNo = (id: string, of: OwnFact["of"] = "visit") => ({
    ...{ id, of, type: "yes-no", describes: "Whether it is so." },
    words: { yes: "it is so", no: "it is not so" },
  });

  test("a fact may be called as a field of the form is, or as what every object has", () => {
    const odd = policyOf(
      ["familyName", "constructor", "valueOf", "visitors", "own"]
        .map((id) => yesNo(id))
        .concat(yesNo("name", "visitor")),
    );
    const { definition, ...rest } = asked(odd);
    const ids = definition.fields.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(definition.edition).toBe("odd-names.E-te-2026");
    const visit = { ...askedVisit, own: { constructor: true, familyName: false } };
    const filled = rest.prefill(visit);
    expect(filled).toMatchObject({ familyName: "Oakley", ownFamilyName: "no", ownConstructor: "yes" });
    expect(mergeAnswers(asked(odd), visit, filled)).toEqual({ ok: true, value: visit });
  });

  test("words that are told apart by their hyphens alone stay apart, and are written back as the policy spells them", () => {
    const options = ["a--b", "a-b", "a-b-"];
    const facts = ["word", "words"].map((type) => ({
      ...{ id: `one${type}`, of: "visit", type, describes: "Which it is.", noun: "the one" },
      options,
    }));
    const odd = asked(policyOf(facts));
    const visit = { ...askedVisit, own: { oneword: "a-b-", onewords: ["a--b", "a-b-"] } };
    const filled = odd.prefill(visit);
    expect(odd.parse(filled)).toEqual({ ok: true, value: filled });
    expect(mergeAnswers(odd, { ...visit, own: {} }, filled)).toEqual({ ok: true, value: visit });
  });

  test("as many facts as a policy may have make one form, with no table wider than six columns", () => {
    const many = policyOf(
      Array.from({ length: 300 }, (_, index) => yesNo(`fact${String(index)}`, index % 3 === 0 ? "vehicle" : "visit")),
    );
    const { definition } = asked(many);
    const tables = definition.fields.flatMap((field) => ("columns" in field ? [field.columns.length] : []));
    expect(Math.max(...tables)).toBe(6);
    expect(tables.reduce((sum, columns) => sum + columns - 1, 0)).toBe(100);
  });
});
