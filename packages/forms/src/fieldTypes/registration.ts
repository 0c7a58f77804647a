import type { FieldType } from "./fieldType.js";
import { line } from "./line.js";

export type RegistrationKind = { readonly type: "registration" };

/** What stands on a number plate. */
export const registration: FieldType<RegistrationKind> = { ...line, message: () => "message.registration" };
