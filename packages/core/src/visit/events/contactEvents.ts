import { z } from "zod";
import { phoneSchema } from "../../identifiers/phoneSchema.js";
import { idSchema } from "../../values/idSchema.js";
import { instantSchema } from "../../values/instantSchema.js";
import { longTextSchema, textSchema } from "../../values/textSchema.js";
import { partySchema } from "../partySchema.js";
import { eventOf } from "./eventOf.js";

/** What a call or message said. `about` of the event names the visitors whom it concerns. */
export const saidSchema = z.discriminatedUnion("what", [
  z.strictObject({ what: z.literal("safe") }),
  z.strictObject({ what: z.literal("not-safe") }),
  z.strictObject({ what: z.literal("arrived") }),
  z.strictObject({ what: z.literal("still-inside") }),
  z.strictObject({ what: z.literal("leaving") }),
  /** finished, and not coming back to school today: says why whoever says it does not return */
  z.strictObject({ what: z.literal("going-home") }),
  /** whoever speaks saw, or spoke to, the visitors whom the event is about */
  z.strictObject({ what: z.literal("seen") }),
  z.strictObject({ what: z.literal("spoken-to") }),
  z.strictObject({
    what: z.literal("late"),
    why: longTextSchema.optional(),
    expectedLeaveHome: instantSchema.optional(),
    expectedBack: instantSchema.optional(),
  }),
  /** `which` is the school's name for one of several code words, such as `amber`; never the word itself */
  z.strictObject({ what: z.literal("code-word"), which: idSchema.optional() }),
  z.strictObject({ what: z.literal("query") }),
  z.strictObject({ what: z.literal("other"), text: longTextSchema.optional() }),
]);

export const channelSchema = z.enum(["call", "text", "message", "email", "radio", "video", "in-person", "other"]);

/** Calls and messages, and the steps that people take because of them. */
export const contactEvents = [
  /** `answered` is for calls; a message counts as reached only if it came from the other side */
  eventOf("contact", {
    from: partySchema,
    to: partySchema,
    channel: channelSchema,
    answered: z.boolean().optional(),
    /** whose telephone it was; speaking to a visitor on the family's landline is a contact with that visitor */
    line: z.enum(["landline", "mobile", "work", "other"]).optional(),
    number: phoneSchema.optional(),
    says: z.array(saidSchema).max(10).optional(),
  }),
  eventOf("lateness-announced", { by: partySchema, expected: instantSchema.optional() }),
  eventOf("parent-rung", {
    answered: z.boolean().optional(),
    number: phoneSchema.optional(),
    purpose: z.enum(["rearrange", "cancellation", "lateness", "other"]).optional(),
  }),
  eventOf("message-sent", {
    to: partySchema,
    channel: channelSchema.optional(),
    approvedSystem: z.boolean().optional(),
  }),
  /** somebody saw the visitors whom the event is about, with their own eyes; by the office one tap, by the police at the home too */
  eventOf("seen", { where: textSchema.optional() }),
  /** somebody spoke to the visitors whom the event is about */
  eventOf("spoken-to", {}),
  eventOf("acknowledged", { step: idSchema.optional(), until: instantSchema.optional() }),
  eventOf("step-chosen", { step: idSchema, choice: idSchema }),
  eventOf("step-done", { step: idSchema, choice: idSchema.optional() }),
  eventOf("stood-down", { confirmedBy: partySchema }),
] as const;
