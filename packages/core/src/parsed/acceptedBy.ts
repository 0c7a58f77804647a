import type { z } from "zod";
import type { Parsed } from "./Parsed.js";

/** A zod refinement that accepts what a parser accepts, and gives the parser's own code and sentence otherwise. */
export const acceptedBy =
  (parse: (input: unknown) => Parsed<unknown>) =>
  (value: unknown, context: z.RefinementCtx): void => {
    const outcome = parse(value);
    if (!outcome.ok)
      context.addIssue({
        code: "custom",
        message: outcome.issues[0].message,
        params: { code: outcome.issues[0].code },
      });
  };
