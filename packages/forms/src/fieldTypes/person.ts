import type { FieldType } from "./fieldType.js";
import { line } from "./line.js";

export type PersonKind = { readonly type: "person" };

/** Somebody's name. */
export const person: FieldType<PersonKind> = line;
