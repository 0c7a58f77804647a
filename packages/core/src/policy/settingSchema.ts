import { z } from "zod";
import { sourcedSchema } from "./sourcedSchema.js";

/** What a setting can hold: a number, yes or no, a word, or a list of words. */
export const settingValueSchema = z.union([z.number(), z.boolean(), z.string(), z.array(z.string())]);

/** See `settingValueSchema`. */
export type SettingValue = number | boolean | string | readonly string[];

/**
 * A parameter of a policy that its rules refer to by id, with its origin. `describes` is a noun phrase that fits into a sentence
 * ("the band from which a risk counts as raised"); `unit` is what a number counts. A length of time is a number of minutes, hours, days,
 * weeks, months or years, as `unit` says.
 */
export const settingSchema = sourcedSchema(settingValueSchema, {
  describes: z.string().min(1),
  unit: z.string().min(1).optional(),
  from: z
    .enum(["calendar.closing"])
    .optional()
    .describe("Where its value of the day is found when neither the school nor the policy states one"),
});

/** See `settingSchema`. */
export type Setting = Readonly<z.infer<typeof settingSchema>>;

/** The id of a setting: a letter, then letters, digits, dots and hyphens. */
export const settingIdSchema = z.string().regex(/^[a-z][A-Za-z0-9.-]{0,79}$/);

/** Stands wherever a timed clause, a step or a form needs a number: numbers stand in the settings alone, so that each is said once. */
export const settingReferenceSchema = z.strictObject({
  setting: settingIdSchema.describe("The id of a setting of this policy"),
});

/** See `settingReferenceSchema`. */
export type SettingReference = Readonly<z.infer<typeof settingReferenceSchema>>;
