import { dayInWords, isCalendarDate, type Policy, type Visit } from "@home-visits/core";
import {
  answerText,
  english,
  hasColumns,
  OWN_QUESTIONS,
  questionOf,
  unplaced,
  type Form,
  type FormDocument,
} from "@home-visits/forms";
import { assessmentForms, assessmentKinds } from "./assessmentForms.js";
import type { FactRow } from "./factsSection.js";
import { ownHappenings } from "./ownHappenings.js";
import { ownRecorded } from "./ownRecorded.js";
import { recordWords } from "./recordWords.js";

/** A sheet of a record, the policies in force, and the zone of its school. */
type RecordedSheet = {
  readonly visit: Visit;
  readonly form: Form;
  readonly data: FormDocument;
  readonly policies: readonly Policy[];
  readonly zone: string;
};

/**
 * What the record holds that belongs on the sheet of a form beyond its questions, or against them, such as an answer to a question that does not apply:
 * the sheet shows it below, so that nothing recorded is left out in silence. The log and the buddy's sheet tell the events of the policies' own.
 */
export function alsoRecorded({ data, form, policies, visit, zone }: RecordedSheet): readonly FactRow[] {
  if (form.id === OWN_QUESTIONS)
    return ownRecorded(visit, form, data, policies).map(({ path, value }) => [
      [recordWords(path.replace("/own/", "/")), said(value)],
    ]);
  if (form.id === "home-visit-log" || form.id === "buddy-sheet") return ownHappenings(visit, policies, zone);
  const kind = assessmentKinds.find((each) => assessmentForms[each].form === form.id);
  if (kind === undefined) return [];
  const words = { wording: english, matrix: undefined, zone };
  const part = `/assessments/${kind}`;
  const held = unplaced(form.definition, { visit, part, data }).filter(
    ({ path, value }) => !(path === `${part}/forVisit` && value === visit.id),
  );
  const signed = held.filter(({ path }) => path.startsWith(`${part}/signOff/`));
  const rows = held
    .filter((each) => signed.length === 1 || !signed.includes(each))
    .map(({ path, value }): FactRow => {
      const asked = form.definition.fields.find((field) => "from" in field && isFrom(field.from, path));
      return asked === undefined || hasColumns(asked)
        ? [[recordWords(path.slice(part.length)), said(value)]]
        : [[questionOf(asked), answerText(asked, { [asked.id]: value as string }, words) ?? said(value)]];
    });
  const signature = signed.map(({ value }) => said(value)).join(", ");
  return signed.length > 1 ? [...rows, [[recordWords("/signOff"), signature]]] : rows;
}

/** Whether a question is filled from a place of the record. */
function isFrom(from: unknown, path: string): boolean {
  return typeof from === "object" && from !== null && "pointer" in from && from.pointer === path;
}

function said(value: string | number | boolean): string {
  if (typeof value !== "string") return String(value);
  return isCalendarDate(value) ? dayInWords(value) : value;
}
