import { copiedLineSchema } from "../schema/textSchema.js";
import type { FieldType } from "./fieldType.js";
import { writtenMessage } from "./writtenMessage.js";

export type RegistrationKind = { readonly type: "registration" };

/** What stands on a number plate, as it was typed or copied. */
export const registration: FieldType<RegistrationKind> = {
  keys: {},
  schema: () => copiedLineSchema,
  message: (code) => {
    const written = writtenMessage(code);
    return written === "message.text" || written === "message.notText" ? "message.registration" : written;
  },
};
