import { customIssue, isBlank } from "@home-visits/core";
import { z } from "zod";
import { longestText } from "./longestText.js";
import { patterns } from "./patterns.js";

/** Characters as JSON Schema counts them: an emoji is one, though JavaScript counts two. */
const fits = (text: string, longest: number): boolean =>
  text.length <= longest || (text.length <= 2 * longest && [...text].length <= longest);

/** What is left of a character that was cut in two: JSON Schema has no word for it. */
const halfCharacter = /\p{Surrogate}/u;

const textOf = (forbidden: string, longest: number): z.ZodType<string> => {
  const control = new RegExp(forbidden, "u");
  return z
    .string()
    .superRefine((text, context) => {
      if (isBlank(text)) context.addIssue(customIssue("blank-text"));
      if (control.test(text) || halfCharacter.test(text)) context.addIssue(customIssue("control-character"));
      if (!fits(text, longest)) context.addIssue(customIssue("too-long", [], { limit: longest, unit: "characters" }));
    })
    .meta({ pattern: patterns.visible, not: { type: "string", pattern: forbidden }, maxLength: longest });
};

/** One line: 1 to 200 characters, one of them visible, nothing that does not print. */
export const lineSchema = textOf(patterns.line, longestText.line);

/** One line as it was copied, with the line end that stood behind it. */
export const copiedLineSchema = textOf(patterns.page, longestText.line);

/** Text over several lines: 1 to 10,000 characters. */
export const textSchema = textOf(patterns.page, longestText.page);
