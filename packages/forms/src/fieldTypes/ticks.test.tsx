import RjsfForm from "@rjsf/core";
import { createSchemaUtils } from "@rjsf/utils";
import validator from "@rjsf/validator-ajv8";
import { policies, reach2RiskMatrix } from "@home-visits/core";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { compareVerdicts } from "../../test/compareVerdicts.js";
import { oakleyVisit } from "../../../../test/records/oakleyVisit.js";
import { signsSeen } from "../../../../test/records/signsSeen.js";
import { defineForm } from "../defineForm.js";
import type { AskedField } from "../definition/formField.js";
import { redact } from "../document/redact.js";
import { mergeAnswers } from "../source/mergeAnswers.js";
import { english } from "../wording/english.js";
import { answerText } from "./answerText.js";
import { isAsked } from "./isAsked.js";
import { scoreOf } from "./scoreOf.js";

const form = defineForm(signsSeen);
const data = {
  signs: ["cold", "hurt"],
  mark: "Left hand",
  told: ["hungry"],
  children: [{ name: "Jo", seen: ["none"] }],
};
const codes = (answers: unknown): readonly string[] => {
  const read = form.complete(answers);
  return read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path}`);
};

describe("a question of which several answers can be ticked", () => {
  test("takes any of its answers, each once, and none of them is not answered", () => {
    expect(form.complete(data)).toEqual({ ok: true, value: { data, dropped: [] } });
    expect(codes({ ...data, signs: [] })).toEqual(["missing /signs"]);
    expect(codes({ ...data, signs: [""] })).toEqual(["missing /signs"]);
    expect(codes({ ...data, signs: ["cold", "cold"], mark: undefined })).toEqual(["not-allowed /signs"]);
    expect(codes({ ...data, signs: ["hurt", "wet"] })).toEqual(["not-in-list /signs/1"]);
    expect(codes({ ...data, signs: "hurt" })).toContain("wrong-type /signs");
    expect(codes({ ...data, children: [{ name: "Jo", seen: ["cold", "cold"] }] })).toEqual([
      "not-allowed /children/0/seen",
    ]);
  });

  test("names its question and what to do, in each message", () => {
    const read = form.complete({ ...data, signs: ["hurt", "wet"] });
    expect(read.ok ? [] : read.issues.map(({ message }) => message)).toEqual([
      "Tick answers that “Which of these did you see?” offers, each once.",
    ]);
  });

  test("asks what hangs on one of its answers, and drops that when the tick is gone", () => {
    expect(codes({ ...data, mark: undefined })).toEqual(["missing /mark"]);
    const without = form.complete({ ...data, signs: ["cold"] });
    expect(without.ok ? without.value.dropped.map(({ field }) => field) : []).toEqual(["mark"]);
  });

  test.each([true, false])("has one verdict in zod and in Ajv's strict mode, draft: %s", (draft) => {
    const { both, neither, disagreements } = compareVerdicts(form, 4_000, 5, draft);
    expect(disagreements.slice(0, 1)).toEqual([]);
    expect(both).toBeGreaterThan(100);
    expect(neither).toBeGreaterThan(100);
  });

  test("opens with nothing ticked in react-jsonschema-form, a box for each answer (F75)", () => {
    const schema = form.jsonSchema();
    const utils = createSchemaUtils(validator, schema);
    expect(form.parse(utils.getDefaultFormState(schema, undefined))).toEqual({ ok: true, value: {} });
    const page = renderToStaticMarkup(<RjsfForm schema={schema} uiSchema={form.uiSchema} validator={validator} />);
    expect(page.match(/<input type="checkbox"[^>]*name="root_signs"[^>]*>/g)).toHaveLength(4);
    expect(page).not.toContain("checked");
  });

  test("is redacted as a whole", () => {
    expect(redact(form.definition, data, "visitor")).toEqual({ ...data, told: undefined });
    expect(Object.keys(redact(form.definition, data, "visitor"))).not.toContain("told");
    expect(redact(form.definition, data, "family")).toEqual({});
  });

  test("is filled from a list of the record and goes back into it", () => {
    const visit = { ...oakleyVisit, purposes: ["attendance", "welfare"] } as typeof oakleyVisit;
    expect(form.prefill(visit, { policy: policies["reach2-2020"] })["signs"]).toEqual(["hungry", "cold"]);
    expect(form.extract({ signs: ["cold", "hurt"] }).changes).toEqual([{ pointer: "/purposes", value: ["welfare"] }]);
    const merged = mergeAnswers(form, visit, { signs: ["cold"] });
    expect(merged.ok ? merged.value : merged).toMatchObject({ purposes: ["welfare"] });
  });

  test("is said in the order of its options, each on a line, and nothing that somebody wrote is left out", () => {
    const field = form.definition.fields.find((each): each is AskedField => each.id === "signs")!;
    const words = { wording: english, matrix: reach2RiskMatrix };
    expect(answerText(field, { signs: ["hurt", "wet", "hungry"] }, words)).toBe("Hungry\nA mark or an injury\nwet");
    expect(answerText(field, { signs: [] }, words)).toBeUndefined();
    expect(answerText(field, {}, words)).toBeUndefined();
  });

  test("names an answer in a fillable print by a word that a field's name can hold", () => {
    expect(() =>
      defineForm({
        ...signsSeen,
        fields: signsSeen.fields.map((field) =>
          field.id === "told" ? { ...field, options: [{ const: "a.b", title: "A" }] } : field,
        ),
      }),
    ).toThrow(/fields\/2/);
  });
});

describe("what is worked out", () => {
  const band = { id: "risk", label: "Risk", cites: [], audience: ["leader"], retention: "safeguarding" } as const;
  const field = { ...band, type: "band", from: ["likely", "serious"] } as const;

  test("is asked of nobody, and is missing where a rating is", () => {
    expect(isAsked(field)).toBe(false);
    expect(scoreOf(field.from, { likely: 2 }, reach2RiskMatrix)).toBeUndefined();
    expect(answerText(field, { likely: 4, serious: 4 }, { wording: english, matrix: reach2RiskMatrix })).toBe(
      "H\nHigh\n16",
    );
  });
});
