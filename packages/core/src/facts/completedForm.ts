import { dayInWords } from "../values/dayInWords.js";
import { openQuestions, type AssessedForms, type OpenQuestion } from "../risk/openQuestions.js";
import { inRecord } from "./inRecord.js";
import type { Subject } from "../history/Subject.js";

type Kind = keyof AssessedForms;

// Several facts ask for it.
function openIn({ visit, kept }: Subject, kind: Kind): readonly OpenQuestion[] | undefined {
  const form = visit.assessments?.[kind];
  return form && ((kept.open ??= {})[kind] ??= openQuestions(kind, form));
}

/** The open questions of a form, each once; no question where the record holds no such form, and unknown where it holds none at all. */
export function openIds(s: Subject, kind: Kind): readonly string[] | undefined {
  const open = openIn(s, kind);
  return open && [...new Set(open.map(({ id }) => id))];
}

/** Whether no question of a form is open; unknown where the record does not hold the form. */
export function isAnswered(s: Subject, kind: Kind): boolean | undefined {
  const open = openIn(s, kind);
  return open && open.length === 0;
}

/** Where the answers of open questions would stand in the record. */
export const openAt = (s: Subject, kind: Kind): readonly string[] =>
  (openIn(s, kind) ?? []).map(({ at }) => `/assessments/${kind}${at}`);

/**
 * Whether a form is completed: there in time, and with an answer to every question that it asks.
 * @param there whether it was there in time, by its date or by an event; where only an event tells, its answers stand elsewhere
 */
export function completedForm(s: Subject, kind: Kind, there: boolean): boolean | undefined {
  return inRecord(s, there && (openIn(s, kind) ?? []).length === 0);
}

/** A calendar date as it is read out, such as 8 September, with its year where that is not the year of the visit. */
export function dayWords(s: Subject, date: string | undefined): string | undefined {
  if (date === undefined) return undefined;
  const ofTheYear = s.day?.startsWith(date.slice(0, 4)) === true;
  return dayInWords(date, undefined, ofTheYear ? "{day} {month}" : undefined);
}
