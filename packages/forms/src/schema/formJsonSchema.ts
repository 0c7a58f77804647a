import { z } from "zod";
import type { FormDefinition } from "../definition/formDefinition.js";
import type { Wording } from "../wording/wording.js";
import type { JsonSchema } from "./jsonSchema.js";
import { plainKeywords, type OptionStyle } from "./plainKeywords.js";
import { completeSchema, draftSchema } from "./completeSchema.js";

/** The dialects that a form speaks. */
export type JsonSchemaTarget = "draft-07" | "draft-2020-12";

/** The name under which a form's JSON Schema is published. */
export const schemaFileName = ({ id, edition }: FormDefinition, draft = false): string =>
  `${id}.${edition}${draft ? ".draft" : ""}.schema.json`;

/** Which JSON Schema of a form is meant. */
export type JsonSchemaChoice = {
  readonly target: JsonSchemaTarget;
  readonly draft: boolean;
  readonly options: OptionStyle;
  /** With `x-home-visits` in each question: who may see the answer and what it is kept with. Validators in strict mode refuse it. */
  readonly marks: boolean;
};

/** What draft-07 calls `definitions` is `$defs` in the later one. */
const renameDefinitions = (schema: Record<string, unknown>): void => {
  if (schema["definitions"] === undefined) return;
  schema["$defs"] = schema["definitions"];
  delete schema["definitions"];
};

/**
 * The JSON Schema of a finished form, or of a draft, in which nothing is needed. Flat properties; `if`/`then` adds only
 * `required`; a choice is a `oneOf` of one-entry `enum` and `title`. No keyword is of our own, unless `marks` are asked for.
 */
export const formJsonSchema = (
  definition: FormDefinition,
  wording: Wording,
  { target, draft, options, marks }: JsonSchemaChoice,
): JsonSchema => {
  const zodSchema = draft ? draftSchema(definition, wording) : completeSchema(definition, wording);
  const { $schema, ...schema } = z.toJSONSchema(zodSchema, {
    target,
    io: "input",
    override: ({ jsonSchema }) => {
      plainKeywords(jsonSchema, options);
      if (!marks) delete jsonSchema["x-home-visits"];
      if (target === "draft-2020-12") renameDefinitions(jsonSchema);
    },
  });
  return {
    $schema,
    $id: `https://home-visits.example/schemas/forms/${schemaFileName(definition, draft)}`,
    title: definition.title,
    ...schema,
  };
};
