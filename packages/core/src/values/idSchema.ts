import { z } from "zod";
import { refused } from "../parsed/customIssue.js";

/**
 * An id that is safe in a file name and a URL: a letter or digit, then up to 63 letters, digits, dots, hyphens and underscores.
 * Ids are compared to the letter, case included.
 */
export const idSchema = z
  .string()
  .refine((text) => /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(text), refused("id-invalid"))
  .meta({ pattern: "^[A-Za-z0-9]", not: { type: "string", pattern: "[^A-Za-z0-9._-]" }, minLength: 1, maxLength: 64 });
