import type { FieldType } from "./fieldType.js";
import { line } from "./line.js";

export type TextKind = { readonly type: "text" };

/** One line of words. */
export const text: FieldType<TextKind> = line;
