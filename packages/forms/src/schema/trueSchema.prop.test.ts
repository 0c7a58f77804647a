import { Ajv } from "ajv";
import fc from "fast-check";
import { expect, test } from "vitest";
import { applies } from "../condition/applies.js";
import { fieldsNotAsked } from "../condition/relevantFields.js";
import type { Condition } from "../definition/condition.js";
import type { FormDefinition } from "../definition/formDefinition.js";
import type { FormField } from "../definition/formField.js";
import { falseSchema, trueSchema } from "./trueSchema.js";

const ids = ["a", "b", "c", "d"];
const answers = ["yes", "no"];

/** Conditions on the fields before the one they belong to. */
const conditionOn = (fields: readonly string[]): fc.Arbitrary<Condition> =>
  fc.letrec<{ condition: Condition; list: Condition[] }>((tie) => ({
    list: fc.array(tie("condition"), { maxLength: 3 }),
    condition: fc.oneof(
      { depthSize: "small" },
      fc.record({ field: fc.constantFrom(...fields), is: fc.constantFrom(...answers) }),
      fc.record({ field: fc.constantFrom(...fields), answered: fc.constant<true>(true) }),
      fc.record({ all: tie("list") }),
      fc.record({ any: tie("list") }),
      fc.record({ not: tie("condition") }),
    ),
  })).condition;

const definitionOf = (conditions: readonly (Condition | undefined)[]): FormDefinition => ({
  id: "x",
  edition: "1",
  title: "X",
  cites: [],
  audience: "leader",
  fields: ids.map((id, at): FormField => {
    const appliesIf = conditions[at];
    return {
      id,
      label: id,
      cites: [],
      audience: ["leader"],
      retention: "visit",
      type: "yesNo",
      ...(appliesIf ? { appliesIf } : {}),
    };
  }),
  layout: { orientation: "portrait", blocks: [] },
});

const definitions = fc
  .tuple(
    ...ids.map((_, at) =>
      at === 0 ? fc.constant(undefined) : fc.option(conditionOn(ids.slice(0, at)), { nil: undefined }),
    ),
  )
  .map(definitionOf);
const documents = fc.record(Object.fromEntries(ids.map((id) => [id, fc.constantFrom(...answers)])), {
  requiredKeys: [],
  noNullPrototype: true,
});

test("the schemas of a condition hold exactly where it is true and where it is false; unknown meets neither", () => {
  const ajv = new Ajv({ strict: false });
  const seen = new Set<string>();
  fc.assert(
    fc.property(definitions, conditionOn(ids), documents, (definition, condition, document) => {
      const truth = applies(condition, document, fieldsNotAsked(definition, document));
      seen.add(truth);
      expect(ajv.validate(trueSchema(condition, definition), document)).toBe(truth === "true");
      expect(ajv.validate(falseSchema(condition, definition), document)).toBe(truth === "false");
    }),
    { numRuns: 200 },
  );
  expect([...seen].sort()).toEqual(["false", "true", "unknown"]);
});
