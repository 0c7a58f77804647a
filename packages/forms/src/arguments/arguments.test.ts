import { expect, test } from "vitest";
import { forms } from "../forms.js";
import { english } from "../wording/english.js";
import { aCondition } from "./aCondition.js";
import { aDefinition } from "./aDefinition.js";
import { aField } from "./aField.js";
import { aForm } from "./aForm.js";
import { aWording } from "./aWording.js";

const form = forms["vehicle-check"];
const [field] = form.definition.fields;
const kinds = [
  { kind: aForm, right: form },
  { kind: aDefinition, right: form.definition },
  { kind: aField, right: field },
  { kind: aWording, right: english },
  { kind: aCondition, right: { not: { field: "pets", is: "yes" } } },
];

test("what a form is made of is known at one look, and nothing else is taken for it", () => {
  for (const { kind, right } of kinds) {
    expect(kind.is(right), kind.give).toBe(true);
    for (const wrong of [undefined, null, 7, "vehicle-check", [], {}, ...kinds.map((other) => other.right)])
      expect(kind.is(wrong), kind.give).toBe(wrong === right);
  }
});
