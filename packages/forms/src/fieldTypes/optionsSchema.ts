import { z } from "zod";
import type { AnswerOption } from "./answerOption.js";

/** One of the options. */
export const optionsSchema = (options: readonly AnswerOption[]): z.ZodType<string | number> =>
  z.literal(options.map((option) => option.const)).meta({ oneOf: options });
