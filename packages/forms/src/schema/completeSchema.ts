import { customIssue } from "@home-visits/core";
import { z } from "zod";
import { missingFields } from "../condition/missingFields.js";
import type { FormDefinition } from "../definition/formDefinition.js";
import type { FormDocument } from "../definition/formDocument.js";
import type { FormField } from "../definition/formField.js";
import type { Wording } from "../wording/wording.js";
import { fieldSchema, stored } from "./fieldSchema.js";

/** Needed whatever else is answered. */
const always = (field: FormField): boolean => field.required === true && field.appliesIf === undefined;

const shapeOf = (definition: FormDefinition, wording: Wording, draft: boolean) =>
  z.strictObject(
    Object.fromEntries(
      stored(definition.fields).map((field) => {
        const schema = fieldSchema(field, wording, draft);
        return [field.id, !draft && always(field) ? schema : schema.optional()];
      }),
    ),
  );

type DocumentSchema = ReturnType<typeof shapeOf>;

/** Answers so far: nothing is needed, what is there must be well formed. */
export const draftSchema = (definition: FormDefinition, wording: Wording): DocumentSchema =>
  shapeOf(definition, wording, true);

/** The outline of a finished form, without what depends on other answers. */
export const outlineSchema = (definition: FormDefinition, wording: Wording): DocumentSchema =>
  shapeOf(definition, wording, false);

/** A finished form: the outline, and every answer that other answers ask for. */
export const completeSchema = (definition: FormDefinition, wording: Wording): z.ZodType<FormDocument> =>
  outlineSchema(definition, wording).superRefine((data, context) => {
    for (const field of missingFields(definition, data)) context.addIssue(customIssue("missing", [field.id]));
  });
