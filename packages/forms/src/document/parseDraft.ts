import { notParsed, parseWith, type Issue, type Parsed } from "@home-visits/core";
import type { z } from "zod";
import type { FormDefinition } from "../definition/formDefinition.js";
import type { FormDocument } from "../definition/formDocument.js";
import type { Wording } from "../wording/wording.js";
import { issueMessage } from "./issueMessage.js";
import { tidy } from "./tidy.js";

/** Sentences of core that say more than ours: the nearest key, and how much is too much. */
const keptCodes = new Set(["unknown-key", "more-issues", "too-deep", "too-large", "text-too-large", "unreadable"]);

/** The same issues, in the words of this form's language and naming its questions. */
export const inOurWords = (definition: FormDefinition, wording: Wording, issues: readonly Issue[]): readonly Issue[] =>
  issues.map((issue) => ({
    ...issue,
    message:
      keptCodes.has(issue.code) && wording.language.startsWith("en")
        ? issue.message
        : issueMessage(definition, wording, issue.code, issue.path),
  }));

/** Reads answers with a schema of this form. Empty text and empty rows count as not answered. */
export const parseDraft = (
  definition: FormDefinition,
  wording: Wording,
  schema: z.ZodType<FormDocument>,
  input: unknown,
): Parsed<FormDocument> => {
  const result = parseWith(schema, tidy(input));
  if (result.ok) return result;
  const [first, ...rest] = inOurWords(definition, wording, result.issues);
  return first ? notParsed(first, ...rest) : result;
};
