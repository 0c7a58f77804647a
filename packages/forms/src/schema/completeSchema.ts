import { z } from "zod";
import { isAlwaysRequired } from "../condition/missingFields.js";
import type { FormDefinition } from "../definition/formDefinition.js";
import type { FormDocument } from "../definition/formDocument.js";
import type { Wording } from "../wording/wording.js";
import { demanded } from "./demanded.js";
import { fieldSchema, stored } from "./fieldSchema.js";
import { workedOut } from "./workedOut.js";

const shapeOf = (definition: FormDefinition, wording: Wording, draft: boolean) => {
  const { fields, matrix } = definition;
  return z
    .strictObject(
      Object.fromEntries(
        stored(fields).map((field) => {
          const schema = fieldSchema(field, { wording, matrix, draft });
          return [field.id, !draft && isAlwaysRequired(field) ? schema : schema.optional()];
        }),
      ),
    )
    .meta(workedOut(definition, matrix));
};

/** Answers so far: nothing is needed, what is there must be well formed. */
export const draftSchema = (definition: FormDefinition, wording: Wording): z.ZodType<FormDocument> =>
  shapeOf(definition, wording, true);

/** A finished form: its outline, and every answer that other answers ask for. */
export const completeSchema = (definition: FormDefinition, wording: Wording): z.ZodType<FormDocument> =>
  demanded(shapeOf(definition, wording, false), definition);
