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
  eventOf("approach-assessed", { safe: z.boolean() }),
  eventOf("arrived", {}),
  eventOf("left", { returnsDirectly: z.boolean().optional() }),
  eventOf("back", {}),
  eventOf("signed-in", { handsWashed: z.boolean().optional() }),
] as const;
