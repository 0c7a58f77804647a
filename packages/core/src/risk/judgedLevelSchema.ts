import { z } from "zod";

/** How a person judged the risk on the initial assessment. It is never worked out from a score. */
export const judgedLevelSchema = z.enum(["high", "medium", "low"]);
export type JudgedLevel = z.infer<typeof judgedLevelSchema>;
