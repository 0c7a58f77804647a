import { instantSchema } from "@home-visits/core";
import { z } from "zod";
import { instantPicker, isTypedInstant } from "../picker/instantPicker.js";
import { patterns } from "../schema/patterns.js";
import { couldBeTwoDays, twoDays } from "./couldBeTwoDays.js";
import type { FieldType } from "./fieldType.js";
import { instantText } from "./instantText.js";
import { writtenAnswer } from "./writtenAnswer.js";

export type InstantKind = { readonly type: "instant" };

/** An instant with its offset, or a picker's date and time, which the school's clock shows once. One whose day could be two is asked back closely. */
const schema = z
  .string()
  .superRefine((written, context) => {
    for (const issue of instantSchema.safeParse(written).error?.issues ?? []) {
      const picked = issue.code === "custom" && issue.params?.["code"] === "instant-without-offset";
      if (picked) continue;
      context.addIssue(
        couldBeTwoDays(written) ? { ...issue, code: "custom", params: { code: twoDays } } : { ...issue },
      );
    }
  })
  .meta({
    pattern: patterns.instant,
    not: { type: "string", pattern: "[^0-9TZ:.+-]" },
    maxLength: 35,
  });

/** A date and a time, which are one moment. */
export const instant: FieldType<InstantKind> = {
  keys: {},
  schema: () => schema,
  unsaid: "A date and time without an offset, as a picker gives it, is one that the school's clock shows once.",
  message: (code) => {
    if (code === twoDays) return "message.dateTwice";
    if (code === "instant-does-not-exist") return "message.instantSkipped";
    return code === "instant-occurs-twice" ? "message.instantTwice" : "message.instant";
  },
  widget: (_, zone, answer) => ({
    "ui:options": { inputType: isTypedInstant(answer, zone) ? "text" : "datetime-local" },
  }),
  picker: instantPicker,
  text: ({ id }, answers, { wording, zone }) => writtenAnswer(answers[id], (at) => instantText(at, wording, { zone })),
  hint: "hint.instant",
  dated: true,
};
