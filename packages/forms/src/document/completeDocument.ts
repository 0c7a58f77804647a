import { issue, notParsed, parsed, type Issue, type Parsed } from "@home-visits/core";
import type { z } from "zod";
import { missingFields } from "../condition/missingFields.js";
import { fieldsNotAsked } from "../condition/relevantFields.js";
import type { FormDefinition } from "../definition/formDefinition.js";
import type { FormAnswer, FormDocument } from "../definition/formDocument.js";
import type { Wording } from "../wording/wording.js";
import { questionOf } from "../wording/questionOf.js";
import { inOurWords, parseDraft } from "./parseDraft.js";
import { answersOf } from "./tidy.js";

/** An answer that was given before its question stopped applying. */
export type DroppedAnswer = { readonly field: string; readonly question: string; readonly answer: FormAnswer };

/** A finished form, and what was taken out of it because its question does not apply. */
export type CompletedForm = { readonly data: FormDocument; readonly dropped: readonly DroppedAnswer[] };

/** The schemas and words of one form. */
export type Finishing = {
  readonly definition: FormDefinition;
  readonly wording: Wording;
  readonly draft: z.ZodType<FormDocument>;
  readonly complete: z.ZodType<FormDocument>;
};

const without = <T>(answers: Readonly<Record<string, T>>, ids: ReadonlySet<string>): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.has(id)));

/** Everything that stands between a draft and a finished form, each thing once. */
const obstacles = (...found: readonly (Parsed<FormDocument> | readonly Issue[])[]): readonly Issue[] => {
  const issues = found.flatMap((each) => ("ok" in each ? (each.ok ? [] : each.issues) : each));
  return [...new Map(issues.map((each) => [`${each.path} ${each.code}`, each])).values()];
};

/** Finishes a form: what is still needed becomes issues, what no longer applies is taken out and listed. */
export const completeDocument = (
  { definition, wording, draft, complete }: Finishing,
  input: unknown,
): Parsed<CompletedForm> => {
  const read = parseDraft(definition, wording, draft, input);
  if (!read.ok && read.issues[0].path === "") return read;
  const answers = answersOf(input);
  const notAsked = fieldsNotAsked(definition, answers);
  const finished = parseDraft(definition, wording, complete, without(answers, notAsked));
  if (read.ok && finished.ok) {
    const dropped = definition.fields.flatMap((field): readonly DroppedAnswer[] => {
      const answer = notAsked.has(field.id) ? read.value[field.id] : undefined;
      return answer === undefined ? [] : [{ field: field.id, question: questionOf(field), answer }];
    });
    return parsed({ data: finished.value, dropped });
  }
  const missing = missingFields(definition, answers).map(({ id }) => issue(`/${id}`, "missing"));
  const [first, ...rest] = obstacles(read, finished, inOurWords(definition, wording, missing));
  return notParsed(first ?? issue("", "not-allowed"), ...rest);
};
