import { z } from "zod";
import { sourcedSchema } from "./sourcedSchema.js";

/** What a setting can hold: a number, yes or no, a word, or a list of words. */
export const settingValueSchema = z.union([z.number(), z.boolean(), z.string(), z.array(z.string())]);

/** See `settingValueSchema`. */
export type SettingValue = number | boolean | string | readonly string[];

/**
 * A parameter of a policy that its rules refer to by id, with its origin. `describes` is a noun phrase that fits into a sentence
 * ("the band from which a risk counts as raised"); `unit` is what a number counts.
 */
export const settingSchema = sourcedSchema(settingValueSchema, {
  describes: z.string().min(1),
  unit: z.string().optional(),
});

/** See `settingSchema`. */
export type Setting = Readonly<z.infer<typeof settingSchema>>;
