import { createAjv, isVisible, type UISchemaElement } from "@jsonforms/core";
import RjsfForm from "@rjsf/core";
import validator from "@rjsf/validator-ajv8";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test, vi } from "vitest";
import { chance } from "../../test/chance.js";
import { gateConversation } from "../../test/gateConversation.js";
import { signsSeen } from "../../../../test/records/signsSeen.js";
import { generateDocument } from "../../test/generateDocument.js";
import { readSentence, type PaperAnswers } from "../../test/readSentence.js";
import { defineForm } from "../defineForm.js";
import { columnsOf, type FieldList } from "../definition/fieldList.js";
import type { FlatField, FormField } from "../definition/formField.js";
import { formEditions } from "../forms.js";
import { rowsIn } from "../definition/rowsIn.js";
import type { JsonFormsElement } from "../ui/jsonFormsElement.js";
import { answerOptions } from "../wording/answerOptions.js";
import { english } from "../wording/english.js";
import { questionOf } from "../wording/questionOf.js";
import { applies } from "./applies.js";
import { conditionSentence } from "./conditionSentence.js";
import { fieldsNotAsked, relevantFields } from "./relevantFields.js";

type Answers = Readonly<Record<string, unknown>>;

const ajv = createAjv();
const conditional = [...formEditions, defineForm(gateConversation), defineForm(signsSeen)].filter(({ definition }) =>
  JSON.stringify(definition.fields).match(/"(appliesIf|requiredIf)"/),
);

/** What stands on the paper form: the words of each answer, by question, without those that are crossed out. */
function onPaper({ fields }: FieldList, answers: Answers): PaperAnswers {
  const open = fieldsNotAsked({ fields }, answers);
  return new Map(
    fields.map((field) => {
      const ticked = [answers[field.id]].flat();
      const titles = answerOptions(field, english)?.flatMap((option) =>
        ticked.includes(option.const) ? option.title : [],
      );
      const unanswered = open.has(field.id) || answers[field.id] === undefined;
      return [questionOf(field), unanswered ? undefined : titles];
    }),
  );
}

/** The JSON Forms control of a field, wherever it lies. */
function controlOf(element: JsonFormsElement, id: string): UISchemaElement | undefined {
  const own = [`#/properties/${id}`, `#/properties/${id}/properties/date`];
  const [first] = element.type === "Group" ? ((element["elements"] ?? []) as JsonFormsElement[]) : [element];
  const [part = first] = element.type === "Group" ? ((first?.["elements"] ?? []) as JsonFormsElement[]) : [];
  if (own.includes(String(part?.["scope"]))) return { ...element };
  const parts = (element["elements"] ?? []) as JsonFormsElement[];
  return parts.map((part) => controlOf(part, id)).find((found) => found !== undefined);
}

/** Every verdict about one field; all five must be the same. */
function verdicts(field: FormField | FlatField, list: FieldList, answers: Answers, screens: Screens) {
  const truth = field.appliesIf ? applies(field.appliesIf, answers, fieldsNotAsked(list, answers)) : "true";
  const control = controlOf(screens.jsonForms, field.id);
  return {
    truth,
    sentence: !field.appliesIf || readSentence(conditionSentence(field.appliesIf, list), onPaper(list, answers)),
    rjsf: JSON.stringify(screens.rjsf[field.id]) !== JSON.stringify({ "ui:widget": "hidden" }),
    jsonForms: control !== undefined && isVisible(control, answers, "", ajv, undefined),
    leftOut: !relevantFields(list, answers).includes(field),
  };
}

type Screens = { readonly rjsf: Readonly<Record<string, unknown>>; readonly jsonForms: JsonFormsElement };

/** The `if` and `then` of a list of fields say that this one has to be answered. */
function demandedBySchema(schema: Answers, id: string, answers: Answers): boolean {
  const { allOf = [], required = [] } = schema as {
    allOf?: { if: object; then: { required: string[] } }[];
    required?: string[];
  };
  return (
    required.includes(id) || allOf.some((part) => part.then.required.includes(id) && ajv.validate(part.if, answers))
  );
}

function checkList(list: FieldList, answers: Answers, schema: Answers, screens: Screens): number {
  let checked = 0;
  for (const field of list.fields) {
    if (field.type === "band" || !(field.appliesIf ?? field.requiredIf)) continue;
    checked += 1;
    const { truth, sentence, rjsf, jsonForms, leftOut } = verdicts(field, list, answers, screens);
    const shown = truth === "true";
    expect({ rjsf, jsonForms }).toEqual({ rjsf: shown, jsonForms: shown });
    if (truth !== "unknown") expect([sentence, leftOut]).toEqual([shown, !shown]);
    else expect(leftOut).toBe(false);
    const needed =
      field.required === true ||
      (field.requiredIf &&
        readSentence(conditionSentence(field.requiredIf, list, english, "required"), onPaper(list, answers)));
    expect(demandedBySchema(schema, field.id, answers)).toBe(shown && needed === true);
  }
  return checked;
}

describe.each(conditional)("the conditions of $id $edition mean the same", (form) => {
  const schema = form.jsonSchema() as { properties: Record<string, { items?: Answers }> };

  test("in the JSON Schema, on both screens, in the sentence on paper, and in what a record leaves out", () => {
    const c = chance(71);
    let checked = 0;
    for (let made = 0; made < 80; made += 1) {
      const parsed = form.parse(generateDocument(form.definition, c));
      if (!parsed.ok) continue;
      const data = parsed.value;
      const rjsf = form.uiSchemaFor(data);
      checked += checkList(form.definition, data, schema, { rjsf, jsonForms: form.jsonFormsUiSchema });
      for (const field of form.definition.fields) {
        const rows = data[field.id];
        const { items } = (rjsf[field.id] ?? {}) as { items?: unknown };
        if (field.type !== "rows" || typeof rows !== "object" || typeof items !== "function") continue;
        const control = controlOf(form.jsonFormsUiSchema, field.id) as { options?: { detail?: JsonFormsElement } };
        const jsonForms = control.options?.detail ?? { type: "none" };
        for (const row of rowsIn(rows)) {
          const screens = { rjsf: (items as (row: Answers) => Screens["rjsf"])(row), jsonForms };
          checked += checkList(columnsOf(field), row, schema.properties[field.id]?.items ?? {}, screens);
        }
      }
    }
    expect(checked).toBeGreaterThan(20);
  });

  test("in what completion leaves out", () => {
    const c = chance(72);
    for (let made = 0; made < 60; made += 1) {
      const finished = form.complete(generateDocument(form.definition, c));
      if (!finished.ok) continue;
      const { data, dropped } = finished.value;
      const asked = relevantFields(form.definition, data).map(({ id }) => id);
      expect(Object.keys(data).filter((id) => !asked.includes(id))).toEqual([]);
      for (const each of dropped) if (!each.within) expect(data).not.toHaveProperty(each.field);
      expect(form.complete(data)).toEqual({ ok: true, value: { data, dropped: [] } });
    }
  });
});

test("a row shows its own questions on the page, in react-jsonschema-form", () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  const form = defineForm(gateConversation);
  const shown = (done: string): boolean => {
    const data = { actions: [{ what: "Ring the family", done }] };
    const page = renderToStaticMarkup(
      <RjsfForm schema={form.jsonSchema()} uiSchema={form.uiSchemaFor(data)} formData={data} validator={validator} />,
    );
    return page.includes("Done on");
  };
  expect([shown("yes"), shown("no")]).toEqual([true, false]);
});
