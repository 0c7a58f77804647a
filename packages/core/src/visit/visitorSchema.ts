import { z } from "zod";
import { phoneSchema } from "../identifiers/phoneSchema.js";
import { calendarDateSchema } from "../values/calendarDateSchema.js";
import { idSchema } from "../values/idSchema.js";
import { instantSchema } from "../values/instantSchema.js";
import { textSchema } from "../values/textSchema.js";
import { ownEntriesSchema } from "./ownEntriesSchema.js";
import { roleWordSchema } from "./partySchema.js";

/** A member of staff who goes on the visit. An entry that is missing is not known; it is never No. */
export const visitorSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  role: textSchema.optional(),
  /** role words that this person holds, such as `dsl` or `slt`; an empty list says none */
  holds: z.array(roleWordSchema).max(20).optional(),
  mobile: phoneSchema.optional(),
  phoneCharged: z.boolean().optional(),
  phoneCarried: z.boolean().optional(),
  glovesWorn: z.boolean().optional(),
  photoId: z.enum(["worn-visible", "worn-covered", "carried", "none"]).optional(),
  knownToFamily: z.boolean().optional(),
  willing: z.boolean().optional(),
  /** whether health bars this person from going; the condition itself has no place in a visit record */
  barredForHealth: z.boolean().optional(),
  /** whether this person is the partner or a relative of another visitor */
  relatedToVisitor: z.boolean().optional(),
  policyReadOn: calendarDateSchema.optional(),
  feelsSecure: z.boolean().optional(),
  buddyNumberStored: z.boolean().optional(),
  training: z
    .array(z.strictObject({ what: textSchema, on: calendarDateSchema }))
    .max(50)
    .optional(),
  vetting: z
    .strictObject({ backgroundChecks: z.boolean(), enhancedDbs: z.boolean(), barredList: z.boolean() })
    .partial()
    .optional(),
  own: ownEntriesSchema.optional(),
});
export type Visitor = Readonly<z.infer<typeof visitorSchema>>;

/** Somebody from outside the school who is working with the family, goes along, or both. Never counted as staff. */
export const otherProfessionalSchema = z.strictObject({
  name: textSchema.optional(),
  organisation: textSchema,
  role: textSchema.optional(),
  phone: phoneSchema.optional(),
  attends: z.boolean().optional(),
  jointlyCoordinated: z.boolean().optional(),
});

/** The member of staff at school who can be reached throughout. */
export const buddySchema = z.strictObject({
  name: textSchema,
  role: textSchema.optional(),
  phone: phoneSchema.optional(),
  where: z.enum(["at-school", "elsewhere"]).optional(),
  from: instantSchema.optional(),
  until: instantSchema.optional(),
  /** set when the buddy is also one of the visitors */
  visitor: idSchema.optional(),
});
export type Buddy = Readonly<z.infer<typeof buddySchema>>;

/** That a code word has been agreed. The word itself is held only by schools that choose to, and never printed. */
export const codeWordAgreementSchema = z.strictObject({ agreed: z.boolean(), word: textSchema.optional() });
