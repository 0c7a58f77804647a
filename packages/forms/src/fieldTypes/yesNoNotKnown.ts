import type { Wording } from "../wording/wording.js";
import type { AnswerOption } from "./answerOption.js";
import { chosenText } from "./chosenText.js";
import type { FieldType } from "./fieldType.js";
import { optionsSchema } from "./optionsSchema.js";
import { yesNo } from "./yesNo.js";

export type YesNoNotKnownKind = { readonly type: "yesNoNotKnown"; readonly worry?: "yes" | "no" };

const options = ({ phrases }: Wording): readonly AnswerOption[] => [
  { const: "yes", title: phrases.yes },
  { const: "no", title: phrases.no },
  { const: "not-known", title: phrases["not-known"] },
];

/** Yes, No, or an answer that says that nobody knows. */
export const yesNoNotKnown: FieldType<YesNoNotKnownKind> = {
  keys: yesNo.keys,
  schema: (_, wording) => optionsSchema(options(wording)),
  options: (_, wording) => options(wording),
  message: () => "message.choice",
  widget: () => ({ "ui:widget": "radio", "ui:options": { inline: true } }),
  text: ({ id }, answers, { wording }) => chosenText(answers[id], options(wording)),
};
