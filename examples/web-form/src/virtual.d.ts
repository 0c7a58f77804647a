declare module "virtual:shipped-forms" {
  import type { RJSFSchema } from "@rjsf/utils";
  import type { ValidatorFunctions } from "@rjsf/validator-ajv8";

  /** A form's schema and Ajv's functions for it, by id, edition and language. */
  export const shippedForms: Readonly<
    Record<string, () => Promise<{ readonly schema: RJSFSchema; readonly validators: ValidatorFunctions }>>
  >;

  /** The policies that ship, by what they are called; the documents load when one is chosen. */
  export const shippedPolicies: readonly { readonly id: string; readonly title: string }[];
}
