import { z } from "zod";
import { parsePostcode } from "../identifiers/parsePostcode.js";
import { parseUpn } from "../identifiers/parseUpn.js";
import { phoneSchema } from "../identifiers/phoneSchema.js";
import { acceptedBy } from "../parsed/acceptedBy.js";
import { infectionStatusSchema } from "../risk/doorstepRiskAssessmentSchema.js";
import { calendarDateSchema } from "../values/calendarDateSchema.js";
import { idSchema } from "../values/idSchema.js";
import { longTextSchema, textSchema } from "../values/textSchema.js";
import { ownEntriesSchema } from "./ownEntriesSchema.js";

/** A full UK postcode, as typed. */
export const postcodeSchema = z
  .string()
  .superRefine(acceptedBy(parsePostcode))
  .meta({
    pattern: "[A-Za-z][A-Za-z0-9]{1,3}[^A-Za-z0-9]*[0-9][A-Za-z]",
    not: { type: "string", pattern: "[!-,./:-@{-~]" },
    maxLength: 39,
  });

/** A unique pupil number, permanent or temporary, as typed. */
export const upnSchema = z
  .string()
  .superRefine(acceptedBy(parseUpn))
  .meta({ pattern: "[0-9]", not: { type: "string", pattern: "[!-/:-@{-~]" }, maxLength: 39 });

/** Where the family lives. Whether a visit is the first one is a question about this address. */
export const addressSchema = z.strictObject({
  lines: z.array(textSchema).min(1).max(6),
  postcode: postcodeSchema.optional(),
});

/** A number at which somebody of the household can be reached; `line` tells a landline from a mobile. */
export const contactSchema = z.strictObject({
  number: phoneSchema,
  whose: textSchema,
  line: z.enum(["landline", "mobile", "work", "other"]).optional(),
  emergency: z.boolean().optional(),
});

/** An adult of the household, or one whom the staff may meet there. */
export const adultSchema = z.strictObject({
  id: idSchema.optional(),
  name: textSchema,
  relation: textSchema.optional(),
  parentalResponsibility: z.boolean().optional(),
  carer: z.boolean().optional(),
  livesThere: z.boolean().optional(),
  own: ownEntriesSchema.optional(),
});

/** The categories of support or protection in which a child can be listed. */
export const listedCategorySchema = z.enum(["cp", "cin", "lac", "ehcp", "early-help"]);

/** A child of the household. `attendance` holds percentages as the school counts them. */
export const pupilSchema = z.strictObject({
  id: idSchema.optional(),
  name: textSchema,
  dateOfBirth: calendarDateSchema.optional(),
  heightCm: z.number().min(20).max(250).optional(),
  onRoll: z.boolean().optional(),
  /** whether the child is too ill to leave the bed, as far as the school has been told */
  confinedToBed: z.boolean().optional(),
  upn: upnSchema.optional(),
  listed: z.array(listedCategorySchema).max(5).optional(),
  attendance: z
    .array(z.strictObject({ on: calendarDateSchema, percent: z.number().min(0).max(100) }))
    .max(400)
    .optional(),
  siblingSchools: z.array(textSchema).max(20).optional(),
  own: ownEntriesSchema.optional(),
});

/** The people who are visited. A list that is missing is not known; an empty one says that there is nobody. */
export const householdSchema = z.strictObject({
  familyName: textSchema,
  address: addressSchema,
  contacts: z.array(contactSchema).max(50).optional(),
  adults: z.array(adultSchema).max(50).optional(),
  pupils: z.array(pupilSchema).max(50).optional(),
  expectedToMeet: z.array(textSchema).max(50).optional(),
  /** reasons to be especially careful for a child that the school knows of */
  vulnerabilities: z
    .array(z.enum(["physical-abuse", "domestic-violence", "mental-health", "suicidal-thoughts", "other"]))
    .max(5)
    .optional(),
  infection: z.strictObject({ status: infectionStatusSchema, reportedOn: calendarDateSchema.optional() }).optional(),
  rulesExplainedOn: calendarDateSchema.optional(),
  notes: longTextSchema.optional(),
  own: ownEntriesSchema.optional(),
});
export type Household = Readonly<z.infer<typeof householdSchema>>;
