import type { z } from "zod";
import type { FlatAnswer } from "../definition/formDocument.js";
import type { FlatField } from "../definition/formField.js";
import { fieldTypeOf } from "../fieldTypes/fieldTypes.js";
import type { Wording } from "../wording/wording.js";

/** What is stored for one field that is not rows. Its JSON Schema says the same, but for what `unsaid` lists. */
export const valueSchema = (field: FlatField, wording: Wording): z.ZodType<FlatAnswer> =>
  fieldTypeOf(field).schema(field, wording);
