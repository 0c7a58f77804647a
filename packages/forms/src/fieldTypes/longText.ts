import { z } from "zod";
import { textSchema } from "../schema/textSchema.js";
import { longestText } from "../schema/longestText.js";
import type { FieldType } from "./fieldType.js";
import { writtenMessage } from "./writtenMessage.js";

export type LongTextKind = { readonly type: "longText"; /** lines on paper */ readonly expectedLines: number };

/** Words over several lines. */
export const longText: FieldType<LongTextKind> = {
  keys: { expectedLines: z.int().min(1) },
  schema: () => textSchema,
  longest: longestText.page,
  message: writtenMessage,
  widget: ({ expectedLines }) => ({ "ui:widget": "textarea", "ui:options": { rows: expectedLines } }),
  look: { options: { multi: true } },
  long: true,
  severalLines: true,
  penLines: ({ expectedLines }) => expectedLines,
};
