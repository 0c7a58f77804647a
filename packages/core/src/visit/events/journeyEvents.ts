import { z } from "zod";
import { instantSchema } from "../../values/instantSchema.js";
import { textSchema } from "../../values/textSchema.js";
import { partySchema } from "../partySchema.js";
import { eventOf } from "./eventOf.js";

/** Leaving, arriving and coming back, and telling the school about it. */
export const journeyEvents = [
  eventOf("office-told", { to: partySchema.optional(), logLeft: z.boolean().optional() }),
  eventOf("log-completed", {}),
  eventOf("times-shared", { to: partySchema.optional() }),
  eventOf("signed-out", {}),
  eventOf("departed", { expectedBack: instantSchema.optional() }),
  eventOf("check-in", { to: partySchema.optional(), where: textSchema.optional() }),
  /** what staff saw and heard before they went to the door; of a person only what keeps staff out, never more */
  eventOf("approach-assessed", {
    safe: z.boolean(),
    noticed: z
      .array(z.enum(["raised-voices", "aggression", "alcohol-or-drugs", "undressed", "animals", "other"]))
      .max(6)
      .optional(),
  }),
  eventOf("arrived", {}),
  eventOf("left", { returnsDirectly: z.boolean().optional() }),
  eventOf("back", {}),
  eventOf("signed-in", { handsWashed: z.boolean().optional() }),
] as const;
