import { issue, notParsed, parsed, type Issue, type Parsed } from "@home-visits/core";
import { missingFields } from "../condition/missingFields.js";
import { fieldsNotAsked } from "../condition/relevantFields.js";
import type { FormDefinition } from "../definition/formDefinition.js";
import type { FormAnswer, FormDocument } from "../definition/formDocument.js";
import type { Wording } from "../wording/wording.js";
import { questionOf } from "../wording/questionOf.js";
import { inOurWords } from "./parseDraft.js";
import { answersOf } from "./tidy.js";

/** An answer that was given before its question stopped applying. */
export type DroppedAnswer = { readonly field: string; readonly question: string; readonly answer: FormAnswer };

/** A finished form, and what was taken out of it because its question does not apply. */
export type CompletedForm = { readonly data: FormDocument; readonly dropped: readonly DroppedAnswer[] };

const droppedFrom = (definition: FormDefinition, draft: FormDocument): readonly DroppedAnswer[] => {
  const notAsked = fieldsNotAsked(definition, draft);
  return definition.fields.flatMap((field) => {
    const answer = draft[field.id];
    return answer === undefined || !notAsked.has(field.id)
      ? []
      : [{ field: field.id, question: questionOf(field), answer }];
  });
};

/** Finishes a form from its parsed draft: what is still needed becomes issues, what no longer applies is taken out and listed. */
export const completeDocument = (
  definition: FormDefinition,
  wording: Wording,
  draft: Parsed<FormDocument>,
  input: unknown,
): Parsed<CompletedForm> => {
  const missing = missingFields(definition, answersOf(input)).map(({ id }) => issue(`/${id}`, "missing"));
  const said: readonly Issue[] = inOurWords(definition, wording, missing);
  if (!draft.ok) return notParsed(draft.issues[0], ...draft.issues.slice(1), ...said);
  const [first, ...rest] = said;
  if (first) return notParsed(first, ...rest);
  const dropped = droppedFrom(definition, draft.value);
  const gone = new Set(dropped.map(({ field }) => field));
  return parsed({ data: Object.fromEntries(Object.entries(draft.value).filter(([id]) => !gone.has(id))), dropped });
};
