import { isCalendarDate, refused } from "@home-visits/core";
import { z } from "zod";
import { patterns } from "../schema/patterns.js";
import { couldBeTwoDays, twoDays } from "./couldBeTwoDays.js";
import { dateText } from "./dateText.js";
import type { FieldType } from "./fieldType.js";
import { wallTime } from "./wallTime.js";
import { writtenAnswer } from "./writtenAnswer.js";

export type DateKind = { readonly type: "date" };

/** A day as it is stored. One as somebody typed it is refused too, and asked back closely where it could be two. */
const schema = z
  .string()
  .superRefine((written, context) => {
    if (isCalendarDate(written)) return;
    const { error: message, ...day } = refused("date-invalid");
    context.addIssue({ code: "custom", message, ...(couldBeTwoDays(written) ? { params: { code: twoDays } } : day) });
  })
  .meta({ format: "date", pattern: patterns.day, maxLength: 10 });

/** A day, `2026-06-09`. */
export const date: FieldType<DateKind> = {
  keys: {},
  schema: () => schema,
  message: (code) => (code === twoDays ? "message.dateTwice" : "message.date"),
  fromRecord: (_, written, zone) => wallTime(written, zone)?.slice(0, 10) ?? written,
  text: ({ id }, answers, { wording }) => writtenAnswer(answers[id], (day) => dateText(day, wording)),
  hint: "hint.date",
  dated: true,
};
