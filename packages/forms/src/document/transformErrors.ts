import { aForm } from "../arguments/aForm.js";
import { checkArgument } from "@home-visits/core";
import type { PageForm } from "../definePageForm.js";
import { explainAjvErrors } from "./explainAjvErrors.js";

/** The part of react-jsonschema-form's error object that is read. */
export type RjsfError = {
  /** The keyword of JSON Schema. */
  readonly name?: string | undefined;
  /** Where the fault is, with dots; that of a missing answer ends with its key. */
  readonly property?: string | undefined;
  readonly message?: string | undefined;
  readonly stack?: string | undefined;
};

const instancePathOf = ({ property = "" }: RjsfError): string =>
  property === "" ? "" : `/${property.replace(/^[.]/, "").replaceAll(".", "/")}`;

/**
 * What react-jsonschema-form calls with its errors: gives them back in the words of the form, one for each place, without
 * those that only repeat another.
 * @example <RjsfForm transformErrors={transformErrors(form)} … />
 */
export const transformErrors = (form: PageForm) => {
  checkArgument("transformErrors", "form", form, aForm);
  return <E extends RjsfError>(errors: readonly E[]): E[] => {
    const seen = new Set<string>();
    return errors.flatMap((error) => {
      const read = { instancePath: instancePathOf(error), keyword: error.name ?? "", params: {} };
      const [issue] = explainAjvErrors(form, [read]);
      const place = `${read.instancePath} ${issue?.code === "unknown-key" ? issue.code : ""}`;
      if (!issue || seen.has(place)) return [];
      seen.add(place);
      return [{ ...error, message: issue.message, stack: issue.message }];
    });
  };
};
