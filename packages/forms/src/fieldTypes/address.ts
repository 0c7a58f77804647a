import { textSchema } from "../schema/textSchema.js";
import { longestText } from "../schema/longestText.js";
import type { FieldType } from "./fieldType.js";
import { writtenMessage } from "./writtenMessage.js";

export type AddressKind = { readonly type: "address" };

/** An address on lines of its own. */
export const address: FieldType<AddressKind> = {
  keys: {},
  schema: () => textSchema,
  longest: longestText.page,
  message: writtenMessage,
  widget: () => ({ "ui:widget": "textarea", "ui:options": { rows: 3 } }),
  look: { options: { multi: true } },
  severalLines: true,
  penLines: () => 2,
};
