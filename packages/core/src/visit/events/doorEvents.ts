import { z } from "zod";
import { idSchema } from "../../values/idSchema.js";
import { instantSchema } from "../../values/instantSchema.js";
import { longTextSchema, textSchema } from "../../values/textSchema.js";
import { partySchema } from "../partySchema.js";
import { eventOf } from "./eventOf.js";

/** A visit that did not take place, and what was done about it. */
export const doorEvents = [
  eventOf("nobody-home", {}),
  /** the family came home while staff waited */
  eventOf("family-arrived", {}),
  /** what the note says; an entry that is missing is not known, `false` says that it was left out */
  eventOf("note-left", {
    dateAndTime: z.boolean().optional(),
    schoolPhone: z.boolean().optional(),
    whenToReachUs: z.boolean().optional(),
    asksForContact: z.boolean().optional(),
    text: longTextSchema.optional(),
  }),
  /** a pupil who was to take a note home was not in school that day */
  eventOf("pupil-absent", { pupil: idSchema.optional() }),
  eventOf("note-sent-home", { with: partySchema.optional() }),
  eventOf("rearranged", { for: instantSchema.optional() }),
  eventOf("cancelled", {
    by: partySchema,
    because: z.enum(["illness", "safety", "animals", "family-request", "other"]).optional(),
    why: longTextSchema.optional(),
  }),
  eventOf("animals-request", {
    asked: z.enum(["to-be-away", "in-another-room"]),
    answer: z.enum(["agreed", "refused", "cannot"]).optional(),
  }),
  eventOf("health-asked", { isolating: z.boolean().optional(), symptoms: z.boolean().optional() }),
  eventOf("moved-away", { because: textSchema.optional() }),
  /** the family told why the visit is made and which contact was tried before it */
  eventOf("check-explained", { to: partySchema.optional() }),
  eventOf("rules-explained", { to: partySchema.optional() }),
] as const;
