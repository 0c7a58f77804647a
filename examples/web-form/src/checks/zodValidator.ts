import type { PageForm } from "@home-visits/forms/page";
import { JUNK_OPTION_ID, toErrorSchema, type RJSFSchema, type ValidatorType } from "@rjsf/utils";
import { fromJSONSchema, type ZodType } from "zod";
import { errorsOf } from "./errorsOf.js";

/**
 * A validator for a form that no build knows: a school's own, or one on a school's own scale. The form judges the answers, with zod and
 * without compiling anything. What else the renderer asks, of parts of a schema without conditions, is read by zod too.
 */
export function zodValidator(form: PageForm, zone: string): ValidatorType {
  const readers = new Map<string, ZodType>();
  const readerOf = (schema: RJSFSchema): ZodType => {
    const key = JSON.stringify(schema);
    const known = readers.get(key) ?? fromJSONSchema(schema as Parameters<typeof fromJSONSchema>[0]);
    readers.set(key, known);
    return known;
  };
  return {
    isValid: (schema, data) => schema.$id !== JUNK_OPTION_ID && readerOf(schema).safeParse(data).success,
    rawValidation: (_, data) => {
      const read = form.complete(data ?? {}, { zone });
      return read.ok ? {} : { errors: read.issues as never };
    },
    validateFormData: (data) => {
      const errors = errorsOf(form.complete(data ?? {}, { zone }));
      return { errors, errorSchema: toErrorSchema(errors) };
    },
  };
}
