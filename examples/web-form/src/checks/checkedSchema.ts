import type { OpenedForm } from "../choices/openedForm.js";
import { loadPart } from "../offline/loadPart.js";
import { withoutConditions } from "./withoutConditions.js";
import { shippedForm, type CheckedSchema } from "./shippedForm.js";

/**
 * The schema and the validator of a form. One that ships brings functions that were compiled when the page was built; for any other the
 * page reads answers with zod, so that nothing is compiled in it.
 * @param opened a form, and whether it is as it ships: on its own scale, in one of the page's languages
 * @param zone that of the school's clock
 */
export async function checkedSchema(
  { form, isShipped }: Pick<OpenedForm, "form" | "isShipped">,
  zone: string,
): Promise<CheckedSchema> {
  const shipped = isShipped ? await shippedForm(form) : undefined;
  if (shipped !== undefined) return shipped;
  const { zodValidator } = await loadPart(() => import("./zodValidator.js"));
  return { schema: withoutConditions(form.jsonSchema()), validator: zodValidator(form, zone) };
}
