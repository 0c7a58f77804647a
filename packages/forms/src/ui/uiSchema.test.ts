import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { chance } from "../../test/chance.js";
import { generateDocument } from "../../test/generateDocument.js";
import { applies } from "../condition/applies.js";
import { fieldsNotAsked } from "../condition/relevantFields.js";
import { rowsIn } from "../definition/rowsIn.js";
import { formEditions, forms } from "../forms.js";
import { stored } from "../schema/fieldSchema.js";
import type { JsonFormsElement } from "./jsonFormsElement.js";

/** A question: a control, or the picker of a date and time, which shows under one rule. */
const isPicker = ({ type }: JsonFormsElement): boolean => type === "Group";
const scopeOf = (element: JsonFormsElement): string => {
  const [first] = isPicker(element) ? (element["elements"] as JsonFormsElement[]) : [element];
  const [part = first] = (first?.["elements"] ?? []) as JsonFormsElement[];
  return String(part?.["scope"]).split("/properties/").slice(0, 2).join("/properties/");
};
const controls = (element: JsonFormsElement): readonly JsonFormsElement[] =>
  element.type === "Control" || isPicker(element)
    ? [element]
    : ((element["elements"] ?? []) as JsonFormsElement[]).flatMap(controls);

/** An instant with its offset is shown in a text box. */
const typed = (ui: unknown, answer: unknown): unknown =>
  typeof answer === "string" && JSON.stringify(ui).includes("datetime-local") && /(Z|[+-][0-9:]{5})$/.test(answer)
    ? JSON.parse(JSON.stringify(ui).replace("datetime-local", "text"))
    : ui;

/** A page that hides what does not apply need not say when it does. */
const withoutHelp = (ui: unknown): unknown => {
  const { "ui:help": _when, ...shown } = ui as Readonly<Record<string, unknown>>;
  return shown;
};

const isRowUi = (items: unknown): items is (row: unknown) => unknown => typeof items === "function";

describe.each(formEditions)("the screens of $id $edition", (form) => {
  const ids = stored(form.definition.fields).map(({ id }) => id);

  test("show every question that is stored, once, in both renderers", () => {
    expect(form.uiSchema["ui:order"]).toEqual(ids);
    const scopes = controls(form.jsonFormsUiSchema).map(scopeOf);
    expect([...scopes].sort()).toEqual(ids.map((id) => `#/properties/${id}`).sort());
  });

  test("show a question under the same condition in both renderers", () => {
    const ajv = new Ajv({ strict: false });
    const c = chance(21);
    for (let made = 0; made < 60; made += 1) {
      const parsed = form.parse(generateDocument(form.definition, c));
      if (!parsed.ok) continue;
      const data = parsed.value;
      for (const field of form.definition.fields) {
        if (!field.appliesIf) continue;
        const shown = applies(field.appliesIf, data, fieldsNotAsked(form.definition, data)) === "true";
        const control = controls(form.jsonFormsUiSchema).find((each) => scopeOf(each) === `#/properties/${field.id}`);
        const rule = control?.["rule"] as { effect: string; condition: { schema: object } };
        expect(rule.effect).toBe("SHOW");
        expect(ajv.validate(rule.condition.schema, data)).toBe(shown);
        expect(form.uiSchemaFor(data)[field.id]).toEqual(
          shown ? withoutHelp(typed(form.uiSchema[field.id], data[field.id])) : { "ui:widget": "hidden" },
        );
      }
    }
  });
});

test("a question that may not apply says when it does, on a screen that cannot hide it and on no other (R20-A2-12)", () => {
  const form = forms["initial-risk-assessment"];
  expect(form.uiSchema["petsThreatening"]).toMatchObject({
    "ui:help": "Answer only if you said Yes to “Are there any pets in the household?”.",
  });
  expect(form.uiSchemaFor({ pets: "yes" })["petsThreatening"]).toEqual({
    "ui:widget": "radio",
    "ui:options": { inline: true },
  });
});

test.each(formEditions)(
  "no question of $id $edition says on a screen that hides when it applies, in no row either",
  (form) => {
    const c = chance(22);
    for (let made = 0; made < 30; made += 1) {
      const parsed = form.parse(generateDocument(form.definition, c));
      if (!parsed.ok) continue;
      const ui = form.uiSchemaFor(parsed.value);
      const rows = Object.entries(ui).flatMap(([id, field]) => {
        const { items } = (field ?? {}) as { readonly items?: unknown };
        return isRowUi(items) ? rowsIn(parsed.value[id]).map((row) => items(row)) : [];
      });
      expect(JSON.stringify([ui, rows])).not.toContain("ui:help");
    }
  },
);

test("text that needs room gets it, and Yes and No stand side by side", () => {
  const { uiSchema } = forms["visit-record"];
  expect(uiSchema["riskChange"]).toMatchObject({ "ui:widget": "textarea", "ui:options": { rows: 3 } });
  expect(uiSchema["childSeen"]).toMatchObject({ "ui:widget": "radio", "ui:options": { inline: true } });
  expect(forms["no-answer-note"].uiSchema["schoolPhone"]).toMatchObject({ "ui:options": { inputType: "tel" } });
});

test("the grid of the printed form is a row on the screen", () => {
  const [first] = forms["initial-risk-assessment"].jsonFormsUiSchema["elements"] as JsonFormsElement[];
  expect(first).toMatchObject({ type: "HorizontalLayout", elements: [{ scope: "#/properties/familyName" }, {}, {}] });
});
