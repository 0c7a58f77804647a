import type { PageForm } from "@home-visits/forms/page";
import type { CustomValidator, FormValidation } from "@rjsf/utils";

type Place = { readonly [part: string]: Place | undefined } & { readonly __errors?: readonly string[] };

const at = (tree: unknown, path: string): Place | undefined =>
  path
    .split("/")
    .slice(1)
    .reduce<Place | undefined>((place, part) => place?.[part], tree as Place);

/**
 * What no JSON Schema can say of an answer (a telephone number that cannot be rung, a time that the clocks skip), added to what the
 * compiled schema found. A place that has an error already gets no second one.
 */
export const unsaidIssues =
  (form: PageForm, zone: string): CustomValidator =>
  (data: unknown, errors: FormValidation, _uiSchema, found) => {
    const read = form.complete(data, { zone });
    for (const { path, message } of read.ok ? [] : read.issues) {
      const place = at(errors, path) as FormValidation | undefined;
      if ((at(found, path)?.__errors ?? []).length === 0) place?.addError(message);
    }
    return errors;
  };
