import { z } from "zod";
import type { Wording } from "../wording/wording.js";
import type { AnswerOption } from "./answerOption.js";
import { chosenText } from "./chosenText.js";
import type { FieldType } from "./fieldType.js";
import { optionsSchema } from "./optionsSchema.js";

/** `worry` is the answer that asks for details; missing is "not answered", never No. */
export type YesNoKind = { readonly type: "yesNo"; readonly worry?: "yes" | "no" };

const options = ({ phrases }: Wording): readonly AnswerOption[] => [
  { const: "yes", title: phrases.yes },
  { const: "no", title: phrases.no },
];

/** Yes or No. */
export const yesNo: FieldType<YesNoKind> = {
  keys: { worry: z.enum(["yes", "no"]).exactOptional() },
  schema: (_, wording) => optionsSchema(options(wording)),
  options: (_, wording) => options(wording),
  message: () => "message.choice",
  widget: () => ({ "ui:widget": "radio", "ui:options": { inline: true } }),
  text: ({ id }, answers, { wording }) => chosenText(answers[id], options(wording)),
};
