import { z } from "zod";
import { formDefinitionSchema } from "../definition/formDefinitionSchema.js";
import { formEditions } from "../forms.js";
import { schemaFileName } from "./formJsonSchema.js";
import type { JsonSchema } from "./jsonSchema.js";

const definitionFile = "form-definition.schema.json";

const definitionSchema = (): JsonSchema => {
  const { $schema, ...schema } = z.toJSONSchema(formDefinitionSchema, {
    target: "draft-07",
    io: "input",
    reused: "ref",
  });
  return {
    $schema,
    $id: `https://home-visits.example/schemas/forms/${definitionFile}`,
    title: "Form definition",
    ...schema,
  };
};

/** The draft-07 schemas that the package ships as files: every edition of every form, and the form definition itself. */
export const publishedSchemas = (): Readonly<Record<string, JsonSchema>> => ({
  ...Object.fromEntries(formEditions.map((form) => [schemaFileName(form.definition), form.jsonSchema()])),
  [definitionFile]: definitionSchema(),
});
