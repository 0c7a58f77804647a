import { customIssue } from "@home-visits/core";
import { z } from "zod";
import type { FieldOption } from "./answerOption.js";
import { chosenText } from "./chosenText.js";
import type { FieldType } from "./fieldType.js";
import { optionsSchema } from "./optionsSchema.js";

/** `const` is a word of small letters, figures and hyphens: it is part of a field's name in a fillable print. */
export type TicksKind = { readonly type: "ticks"; readonly options: readonly FieldOption[] };

const word = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Any of several answers, each ticked or not. None ticked is not answered: a form that has to know offers an option for it. */
export const ticks: FieldType<TicksKind> = {
  keys: { options: z.array(z.strictObject({ const: z.string().regex(word), title: z.string().min(1) })).min(2) },
  schema: ({ options, required, requiredIf }) => {
    const ticked = z
      .array(optionsSchema(options) as z.ZodType<string>)
      .superRefine((answers, context) => {
        if (new Set(answers).size < answers.length) context.addIssue(customIssue("not-allowed"));
      })
      .meta({ uniqueItems: true });
    // a screen leaves an empty list behind where a tick was set and taken away again
    return required || requiredIf ? ticked.min(1) : ticked;
  },
  options: ({ options }) => options,
  quotesOption: true,
  several: true,
  message: () => "message.ticks",
  faults: ({ options }, _, path) =>
    options.flatMap((option, index) =>
      word.test(option.const)
        ? []
        : [[`${path}/options/${String(index)}/const`, "Name the answer in small letters, figures and hyphens."]],
    ),
  widget: () => ({ "ui:widget": "checkboxes" }),
  holds: (is) => ({ type: "array", contains: { const: is } }),
  text: ({ id, options }, answers) => {
    const answer = answers[id];
    if (typeof answer !== "object") return chosenText(answer, options);
    const known = options.filter((option) => answer.includes(option.const)).map(({ title }) => title);
    const others = answer.filter((each) => options.every((option) => option.const !== each));
    return answer.length === 0 ? undefined : [...known, ...others].join("\n");
  },
};
