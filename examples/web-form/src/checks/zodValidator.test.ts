import { reach2RiskMatrix } from "@home-visits/core";
import { defineForm, formEditions, withMatrix } from "@home-visits/forms";
import standard from "@rjsf/validator-ajv8";
import { getDefaultFormState, type RJSFSchema } from "@rjsf/utils";
import { describe, expect, test } from "vitest";
import { withoutConditions } from "./withoutConditions.js";
import { zodValidator } from "./zodValidator.js";

describe.each(formEditions)("the validator of a form that no build knows, on $id $edition", (form) => {
  const validator = zodValidator(form, "Europe/London");
  const schema = withoutConditions(form.jsonSchema());

  test("and the renderer's own, on the whole schema, ask for the same answers", () => {
    for (const answers of [{}, { pets: "yes", riskChanged: "yes", police: "yes" }]) {
      const full = standard.validateFormData(answers, form.jsonSchema()).errors;
      const asked = full
        .filter(({ name }) => name === "required")
        .map(({ property = "" }) => property.replace(/^\./, ""));
      const found = validator.validateFormData(answers, schema).errors.map(({ property = "" }) => property.slice(1));
      expect(new Set(found), JSON.stringify(answers)).toEqual(new Set([...found, ...asked]));
    }
  });

  test("fills in nothing while the form opens, but empty lists", () => {
    const opened = getDefaultFormState(validator, schema, {}, schema) as Readonly<Record<string, unknown>>;
    expect(Object.values(opened).filter((answer) => answer !== undefined && !Array.isArray(answer))).toEqual([]);
  });

  test("gives the form's own words, at the place of the question", () => {
    const { errors, errorSchema } = validator.validateFormData({}, schema);
    const read = form.complete({});
    const issues = read.ok ? [] : read.issues;
    expect(errors.map(({ message }) => message)).toEqual(issues.map(({ message }) => message));
    const [first] = issues;
    expect(JSON.stringify(errorSchema)).toContain(JSON.stringify(first.path.slice(1)));
  });
});

test("a rating on a school's own scale is accepted, and one off it is not", () => {
  const risk = formEditions.find(({ id }) => id === "risk-assessment")!;
  const levels = reach2RiskMatrix.likelihood.levels.map((level) => ({ ...level }));
  const matrix = { ...reach2RiskMatrix, likelihood: { ...reach2RiskMatrix.likelihood, levels } };
  const own = withMatrix(defineForm(risk.definition), matrix);
  const wrong = (rating: number) =>
    zodValidator(own, "Europe/London")
      .validateFormData({ hazards: [{ hazard: "Stairs", initialLikelihood: rating }] }, own.jsonSchema() as RJSFSchema)
      .errors.filter(({ property }) => property === ".hazards.0.initialLikelihood");
  expect(wrong(3)).toEqual([]);
  expect(wrong(6)).toHaveLength(1);
});
