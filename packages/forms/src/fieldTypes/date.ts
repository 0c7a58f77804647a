import { calendarDateSchema, londonDate } from "@home-visits/core";
import { patterns } from "../schema/patterns.js";
import { dateText } from "./dateText.js";
import type { FieldType } from "./fieldType.js";
import { writtenAnswer } from "./writtenAnswer.js";

export type DateKind = { readonly type: "date" };

const schema = calendarDateSchema.meta({ format: "date", pattern: patterns.day, maxLength: 10 });

/** A day, `2026-06-09`. */
export const date: FieldType<DateKind> = {
  keys: {},
  schema: () => schema,
  message: () => "message.date",
  fromRecord: (_, written) => (written.includes("T") ? londonDate(written) : written),
  text: ({ id }, answers, { wording }) => writtenAnswer(answers[id], (day) => dateText(day, wording)),
  hint: "hint.date",
  dated: true,
};
