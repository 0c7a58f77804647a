import { phoneSchema } from "@home-visits/core";
import type { FieldType } from "./fieldType.js";

export type PhoneKind = { readonly type: "phone" };

/** A telephone number as it was typed. */
export const phone: FieldType<PhoneKind> = {
  keys: {},
  schema: () => phoneSchema,
  unsaid:
    "The number has a length that can be rung: a UK number with its area code, a service number, or one with a country code.",
  message: () => "message.phone",
  widget: () => ({ "ui:options": { inputType: "tel" } }),
};
