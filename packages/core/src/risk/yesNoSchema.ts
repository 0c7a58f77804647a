import { z } from "zod";

/** An answer that was given. A question without an answer has no entry: it is never No. */
export const yesNoSchema = z.enum(["yes", "no"]);
export type YesNo = z.infer<typeof yesNoSchema>;
