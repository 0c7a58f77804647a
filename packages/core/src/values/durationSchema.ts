import { z } from "zod";
import { refused } from "../parsed/customIssue.js";

const N = "[0-9]{1,4}";
const CLOCK = `T(${N}H(${N}M)?(${N}S)?|${N}M(${N}S)?|${N}S)`;
const CALENDAR = `(${N}Y(${N}M)?(${N}D)?|${N}M(${N}D)?|${N}D)`;
const PATTERN = `^P(${N}W|${CALENDAR}(${CLOCK})?|${CLOCK})$`;
const SHAPE = new RegExp(PATTERN);

/** A length of time in ISO 8601: `"PT10M"`, `"P3D"`, `"P1Y"`, `"P2W"`. Whole numbers of at most four digits, no signs. */
export const durationSchema = z
  .string()
  .refine((text) => SHAPE.test(text), refused("duration-invalid"))
  .meta({ pattern: PATTERN, not: { type: "string", pattern: "[^0-9PTYMWDHS]" }, maxLength: 40 });
