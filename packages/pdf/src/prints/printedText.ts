import { answerText, type FlatField, type FormDocument, type FormRow } from "@home-visits/forms";
import { printedTypeOf } from "../fieldTypes/printedTypeOf.js";
import type { SheetSetting } from "./sheetSetting.js";

/** What a print shows for an answer: its words; of a date and time on the day that the reader knows, the time alone. Undefined where there is none. */
export function printedText(field: FlatField, answers: FormRow, setting: SheetSetting): string | undefined {
  const { dayColumn, form, matrix, zone } = setting;
  const day =
    setting.day ?? (dayColumn === undefined || dayColumn === field.id ? undefined : dayIn(answers[dayColumn]));
  const { onDay } = printedTypeOf(field);
  return day === undefined || onDay === undefined
    ? answerText(field, answers, { matrix, wording: form.wording, zone })
    : onDay(field, answers, { ...setting, day });
}

/** A setting for a block whose times are on the day of a field, if that is known, or on that of a column of the block's own table. */
export function onDayOf(
  dayOf: string | undefined,
  setting: SheetSetting,
  columns: readonly FlatField[] = [],
): SheetSetting {
  if (dayOf === undefined) return setting;
  if (columns.some(({ id }) => id === dayOf)) return { ...setting, dayColumn: dayOf };
  const day = dayIn(setting.data[dayOf]);
  return day === undefined ? setting : { ...setting, day };
}

function dayIn(answer: FormDocument[string]): string | undefined {
  return typeof answer === "string" ? /^\d{4}-\d{2}-\d{2}/u.exec(answer)?.[0] : undefined;
}
