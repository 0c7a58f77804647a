import { z } from "zod";
import { calendarDateSchema } from "../values/calendarDateSchema.js";
import { longTextSchema } from "../values/textSchema.js";

/** An earlier incident at this address or with this family. */
export const earlierIncidentSchema = z.strictObject({ on: calendarDateSchema, what: longTextSchema.optional() });
