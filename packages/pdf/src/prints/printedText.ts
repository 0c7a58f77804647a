import { answerText, type FlatField, type FormRow } from "@home-visits/forms";
import { printedTypeOf } from "../fieldTypes/printedTypeOf.js";
import type { SheetSetting } from "./sheetSetting.js";

/** What a print shows for an answer: its words; of a date and time on the day that the reader knows, the time alone. Undefined where there is none. */
export function printedText(field: FlatField, answers: FormRow, setting: SheetSetting): string | undefined {
  const { day, form, matrix, zone } = setting;
  const { onDay } = printedTypeOf(field);
  return day === undefined || onDay === undefined
    ? answerText(field, answers, { matrix, wording: form.wording, zone })
    : onDay(field, answers, { ...setting, day });
}

/** A setting for a block whose times are on the day of a field, if that is known. */
export function onDayOf(dayOf: string | undefined, setting: SheetSetting): SheetSetting {
  const answer = dayOf === undefined ? undefined : setting.data[dayOf];
  const day = typeof answer === "string" ? /^\d{4}-\d{2}-\d{2}/u.exec(answer)?.[0] : undefined;
  return day === undefined ? setting : { ...setting, day };
}
