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

/** The schema and words of one form. */
export type Drafting = {
  readonly definition: FormDefinition;
  readonly wording: Wording;
  readonly schema: z.ZodType<FormDocument>;
};

/** Issues without those that say the same of the same place. */
export const oneEach = (issues: readonly Issue[]): readonly Issue[] => [
  ...new Map(issues.map((one) => [`${one.path} ${one.code}`, one])).values(),
];

/** Reads answers with a schema of this form. Empty text and empty lists count as not answered. */
export const parseDraft = (
  { definition, wording, schema }: Drafting,
  input: unknown,
  zone: string,
): Parsed<FormDocument> => {
  const read = readAnswers(definition, input, zone);
  if (!read.ok) return inOurWords(definition, wording, read.issues);
  const result = parseWith(schema, read.value.answers);
  const [first, ...rest] = oneEach([...read.value.issues, ...(result.ok ? [] : result.issues)]);
  return first ? inOurWords(definition, wording, [first, ...rest]) : result;
};
