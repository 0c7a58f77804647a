import { notParsed, parseWith, type Issue, type Parsed } from "@home-visits/core";
import type { z } from "zod";
import type { FormDefinition } from "../definition/formDefinition.js";
import type { FormDocument } from "../definition/formDocument.js";
import type { Wording } from "../wording/wording.js";
import { issueMessage } from "./issueMessage.js";
import { readAnswers } from "./readAnswers.js";

/** Sentences of core that say more than ours: the nearest key, and how much is too much. */
const keptCodes = new Set(["unknown-key", "more-issues", "too-deep", "too-large", "text-too-large", "unreadable"]);

/** The same issues, in the words of this form's language and naming its questions. */
export const inOurWords = (
  definition: FormDefinition,
  wording: Wording,
  [first, ...rest]: readonly [Issue, ...Issue[]],
): Parsed<never> => {
  const said = (issue: Issue): Issue =>
    keptCodes.has(issue.code) && wording.language.startsWith("en")
      ? issue
      : { ...issue, message: issueMessage(definition, wording, issue.code, issue.path) };
  return notParsed(said(first), ...rest.map(said));
};

/** Reads answers with a schema of this form. Empty text and empty lists count as not answered. */
export const parseDraft = (
  definition: FormDefinition,
  wording: Wording,
  schema: z.ZodType<FormDocument>,
  input: unknown,
): Parsed<FormDocument> => {
  const answers = readAnswers(input);
  const result = answers.ok ? parseWith(schema, answers.value) : answers;
  return result.ok ? result : inOurWords(definition, wording, result.issues);
};
