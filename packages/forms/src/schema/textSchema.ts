import { refused } from "@home-visits/core";
import { z } from "zod";
import { patterns } from "./patterns.js";

/** Characters as JSON Schema counts them: an emoji is one, though JavaScript counts two. */
const fits = (text: string, longest: number): boolean => text.length <= longest || [...text].length <= longest;

const textOf = (forbidden: string, longest: number): z.ZodType<string> => {
  const seen = new RegExp(patterns.visible, "u");
  const control = new RegExp(forbidden, "u");
  return z
    .string()
    .refine((text) => seen.test(text), refused("blank-text"))
    .refine((text) => !control.test(text), refused("control-character"))
    .refine((text) => fits(text, longest), refused("not-allowed"))
    .meta({ pattern: patterns.visible, not: { pattern: forbidden }, maxLength: longest });
};

/** One line: 1 to 200 characters, not only spaces, nothing that does not print. */
export const lineSchema = textOf(patterns.line, 200);

/** Text over several lines: 1 to 10,000 characters. */
export const textSchema = textOf(patterns.page, 10_000);
