import type { RJSFSchema, ValidatorType } from "@rjsf/utils";
import createPrecompiledValidator from "@rjsf/validator-ajv8/lib/createPrecompiledValidator.js";
import type { PageForm } from "@home-visits/forms/page";
import { loadPart } from "../offline/loadPart.js";
import { shippedForms } from "virtual:shipped-forms";

/** A form's published schema, and who checks answers against it. */
export type CheckedSchema = { readonly schema: RJSFSchema; readonly validator: ValidatorType };

/** A form that ships, with the validator that was compiled when the page was built; undefined for any other form. */
export async function shippedForm({ id, edition, wording }: PageForm): Promise<CheckedSchema | undefined> {
  const load = shippedForms[`${id}.${edition}.${wording.language}`];
  if (load === undefined) return undefined;
  const { schema, validators } = await loadPart(load);
  return { schema, validator: createPrecompiledValidator(validators, schema) };
}
