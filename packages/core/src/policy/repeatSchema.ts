import { z } from "zod";
import { settingReferenceSchema } from "./settingSchema.js";

/** After how long a step that was done is due again, and how often it is done in all; without `times` that has no end of its own. */
export const repeatSchema = z.strictObject({ every: settingReferenceSchema, times: settingReferenceSchema.optional() });

/** See {@link repeatSchema}. */
export type Repeat = Readonly<z.infer<typeof repeatSchema>>;
