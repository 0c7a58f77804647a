import { isCalendarDate, refused } from "@home-visits/core";
import { z } from "zod";
import { patterns } from "../schema/patterns.js";
import { typedDay } from "../typed/typedDay.js";
import { dateText } from "./dateText.js";
import type { FieldType } from "./fieldType.js";
import { wallTime } from "./wallTime.js";
import { writtenAnswer } from "./writtenAnswer.js";

export type DateKind = { readonly type: "date" };

const twice = { params: { code: "date-could-be-two" } };

/** A day as it is stored. One as somebody typed it is refused too, and asked back closely where it could be two. */
const schema = z
  .string()
  .superRefine((written, context) => {
    if (isCalendarDate(written)) return;
    const typed = typedDay(written);
    const both = !typed.ok && typed.code === twice.params.code;
    const { error: message, ...day } = refused("date-invalid");
    context.addIssue({ code: "custom", message, ...(both ? twice : day) });
  })
  .meta({ format: "date", pattern: patterns.day, maxLength: 10 });

/** A day, `2026-06-09`. */
export const date: FieldType<DateKind> = {
  keys: {},
  schema: () => schema,
  message: (code) => (code === twice.params.code ? "message.dateTwice" : "message.date"),
  fromRecord: (_, written, zone) => wallTime(written, zone)?.slice(0, 10) ?? written,
  text: ({ id }, answers, { wording }) => writtenAnswer(answers[id], (day) => dateText(day, wording)),
  hint: "hint.date",
  dated: true,
};
