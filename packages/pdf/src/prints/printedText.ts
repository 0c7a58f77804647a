import { answerText, type FlatField, type FormRow } from "@home-visits/forms";
import type { SheetSetting } from "./sheetSetting.js";

/** What a print shows for an answer: its words; of a date and time on the day that the reader knows, the time alone. Undefined where there is none. */
export function printedText(
  field: FlatField,
  answers: FormRow,
  { day, form, matrix }: Pick<SheetSetting, "day" | "form" | "matrix">,
): string | undefined {
  const answer = answers[field.id];
  const text = answerText(field, answers, { matrix, wording: form.wording });
  if (day === undefined || field.type !== "instant" || typeof answer !== "string") return text;
  const onDay = answer.slice(0, day.length) === day;
  const dated = answerText({ ...field, type: "date" }, { [field.id]: day }, { matrix, wording: form.wording });
  return onDay && dated !== undefined && text?.startsWith(dated) === true
    ? text.slice(dated.length).replace(/^[\s,،]+/u, "")
    : text;
}

/** A setting for a block whose times are on the day of a field, if that is known. */
export function onDayOf(dayOf: string | undefined, setting: SheetSetting): SheetSetting {
  const answer = dayOf === undefined ? undefined : setting.data[dayOf];
  const day = typeof answer === "string" ? /^\d{4}-\d{2}-\d{2}/u.exec(answer)?.[0] : undefined;
  return day === undefined ? setting : { ...setting, day };
}
