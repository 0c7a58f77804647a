import type { FieldType } from "./fieldType.js";
import { line } from "./line.js";

export type SignatureKind = { readonly type: "signature" };

/** A name in place of a signature; on paper always room for a pen. */
export const signature: FieldType<SignatureKind> = { ...line, byHand: true };
