import { z } from "zod";
import { eventPatternSchema } from "./eventPatternSchema.js";
import { wordSchema } from "./wordSchema.js";

/** The acts that one clause or step is made of, each with what does it. `enough` beside them says whether one does or all have to be done. */
export const actsSchema = z
  .array(
    z.strictObject({
      id: wordSchema.describe("A name for this act, which “step-done” gives as its choice"),
      says: z.string().min(1),
      doneBy: z.array(eventPatternSchema).min(1),
    }),
  )
  .min(2)
  .max(20)
  .describe("Several acts, each with what does it");

/** Whether the first of several acts does a clause or a step (either … or), or every one of them has to be done. */
export const enoughSchema = z
  .enum(["one", "all"])
  .describe("“one”: done with the first of them, either … or; “all”: done once every one of them is");
