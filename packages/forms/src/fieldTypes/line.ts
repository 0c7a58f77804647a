import { lineSchema } from "../schema/textSchema.js";
import type { FieldType } from "./fieldType.js";
import { writtenMessage } from "./writtenMessage.js";

/** What every field has that is answered with one line of words. */
export const line = { keys: {}, schema: () => lineSchema, message: writtenMessage } satisfies FieldType<unknown>;
