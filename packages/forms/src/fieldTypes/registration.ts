import type { FieldType } from "./fieldType.js";
import { line } from "./line.js";
import { writtenMessage } from "./writtenMessage.js";

export type RegistrationKind = { readonly type: "registration" };

/** What stands on a number plate. */
export const registration: FieldType<RegistrationKind> = {
  ...line,
  message: (code) => {
    const written = writtenMessage(code);
    return written === "message.text" || written === "message.notText" ? "message.registration" : written;
  },
};
