import { z } from "zod";

/** The things of which a visit may have several: a rule looks at each of them, or a condition asks whether one is so. */
export const itemSchema = z.enum(["visitor", "vehicle", "pupil", "adult", "pupil-carried", "warning", "incident"]);
/** See {@link itemSchema}. */
export type Item = z.infer<typeof itemSchema>;
