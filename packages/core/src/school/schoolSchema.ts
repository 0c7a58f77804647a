import { z } from "zod";
import { schoolCalendarSchema } from "../calendar/schoolCalendarSchema.js";
import { phoneSchema } from "../identifiers/phoneSchema.js";
import { policyIdSchema } from "../policy/policySchema.js";
import { settingValueSchema } from "../policy/settingSchema.js";
import { riskMatrixSchema } from "../risk/riskMatrixSchema.js";
import { calendarDateSchema } from "../values/calendarDateSchema.js";
import { idSchema } from "../values/idSchema.js";
import { textSchema } from "../values/textSchema.js";

const policeWithinSays = "Give a length of time such as PT30M or PT1H.";
const roleWord = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,49}$/, "Write a role word in small letters and hyphens, such as senior-leader.");

/** Somebody who can be asked to act. `id` is the visitor's id too when the same person goes on a visit. */
export const schoolPersonSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  number: phoneSchema.optional(),
});

/** Days on which an addendum is in force, both included; without `until` it stays so. */
export const daysInForceSchema = z
  .strictObject({ from: calendarDateSchema, until: calendarDateSchema.optional() })
  .refine(({ from, until }) => until === undefined || from <= until, {
    error: "Put the first day before the last.",
    params: { code: "days-reversed" },
  });

/** A school's choice where a policy leaves something open or lets the school decide, and who chose. */
export const schoolChoiceSchema = z.strictObject({ value: settingValueSchema, by: textSchema });

/**
 * The school, as everything here needs it: its calendar (whose zone is the school's clock), who holds which role in the order to try them, the
 * number of the office, what it chose where a policy leaves a choice, which addenda it switched on, and its own risk matrix. `policeWithin` is
 * the longest time that may pass before the police are called. Only the name is needed; without a calendar, what hangs on school days is open
 * in strict mode and assumed in lenient.
 */
export const schoolSchema = z.strictObject({
  name: textSchema,
  phone: phoneSchema.optional(),
  calendar: schoolCalendarSchema.optional(),
  people: z.array(schoolPersonSchema).max(1000).default([]),
  roles: z.record(roleWord, z.array(idSchema).max(100)).default({}),
  settings: z.record(z.string().max(80), schoolChoiceSchema).optional(),
  switchedOn: z.record(policyIdSchema, daysInForceSchema).optional(),
  riskMatrix: riskMatrixSchema.optional(),
  policeWithin: z
    .string()
    .regex(/^PT([0-9]{1,2}H)?([0-9]{1,3}M)?$/, policeWithinSays)
    .refine((text) => /[1-9]/.test(text), {
      error: policeWithinSays,
      params: { code: "duration-invalid" },
    })
    .optional(),
});

/** See {@link schoolSchema}. */
export type School = Readonly<z.infer<typeof schoolSchema>>;

/** See `schoolPersonSchema`. */
export type SchoolPerson = Readonly<z.infer<typeof schoolPersonSchema>>;

/** See `schoolChoiceSchema`. */
export type SchoolChoice = Readonly<z.infer<typeof schoolChoiceSchema>>;
