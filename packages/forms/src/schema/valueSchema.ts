import { calendarDateSchema, instantSchema, parsePostcode, phoneSchema, refused } from "@home-visits/core";
import { z } from "zod";
import type { FlatField } from "../definition/formField.js";
import { answerOptions } from "../wording/answerOptions.js";
import type { Wording } from "../wording/wording.js";
import { patterns } from "./patterns.js";
import { lineSchema, textSchema } from "./textSchema.js";

const dateSchema = calendarDateSchema.meta({ format: "date", pattern: patterns.day, maxLength: 10 });

/** An instant with its offset, or a picker's date and time, which the school's clock shows once. */
const momentSchema = z
  .string()
  .superRefine((text, context) => {
    for (const issue of instantSchema.safeParse(text).error?.issues ?? []) {
      const picked = issue.code === "custom" && issue.params?.["code"] === "instant-without-offset";
      if (!picked) context.addIssue({ ...issue });
    }
  })
  .meta({
    pattern: patterns.instant,
    not: { pattern: "[^0-9TZ:.+-]" },
    maxLength: 32,
  });

const timeSchema = z.string().regex(new RegExp(patterns.timeOfDay, "u")).length(5);

const postcodeSchema = z
  .string()
  .refine((text) => parsePostcode(text).ok, refused("postcode-invalid"))
  .meta({ pattern: patterns.visible, maxLength: 40 });

/** What is stored for one field that is not rows. Its JSON Schema says the same, but for what `unsaid` lists. */
export const valueSchema = (field: FlatField, wording: Wording): z.ZodType<string | number> => {
  const options = answerOptions(field, wording);
  if (options) return z.literal(options.map((option) => option.const)).meta({ oneOf: options });
  switch (field.type) {
    case "date":
      return dateSchema;
    case "time":
      return timeSchema;
    case "instant":
      return momentSchema;
    case "phone":
      return phoneSchema;
    case "postcode":
      return postcodeSchema;
    case "longText":
    case "address":
      return textSchema;
    default:
      return lineSchema;
  }
};
