import { z } from "zod";
import type { FieldOption } from "./answerOption.js";
import { chosenText } from "./chosenText.js";
import type { FieldType } from "./fieldType.js";
import { optionsSchema } from "./optionsSchema.js";

export type ChoiceKind = { readonly type: "choice"; readonly options: readonly FieldOption[] };

const words = z.string().min(1);

/** One of several answers. */
export const choice: FieldType<ChoiceKind> = {
  keys: { options: z.array(z.strictObject({ const: words, title: words })).min(2) },
  schema: ({ options }) => optionsSchema(options),
  options: ({ options }) => options,
  quotesOption: true,
  message: () => "message.choice",
  widget: () => ({ "ui:widget": "radio" }),
  text: ({ id, options }, answers) => chosenText(answers[id], options),
};
