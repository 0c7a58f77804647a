import type { FieldOption, FlatField, FormField } from "../definition/formField.js";
import { riskScales } from "../definitions/riskScales.js";
import type { Wording } from "./wording.js";

/** An option as a schema lists it: a rating stores the level as a number. */
export type AnswerOption = { readonly const: string | number; readonly title: string };

const scaleWords = (axis: "likelihood" | "consequence"): readonly AnswerOption[] =>
  (riskScales[axis === "likelihood" ? 0 : 1]?.lines ?? []).map(({ key, text }) => ({
    const: Number(key),
    title: `${key} ${text}`,
  }));

/** The answers that a field offers, with their words; undefined for a field that is written in. */
export const answerOptions = (field: FormField | FlatField, wording: Wording): readonly AnswerOption[] | undefined => {
  const words = (answer: "yes" | "no" | "not-known"): FieldOption => ({
    const: answer,
    title: wording.phrases[answer],
  });
  switch (field.type) {
    case "yesNo":
      return [words("yes"), words("no")];
    case "yesNoNotKnown":
      return [words("yes"), words("no"), words("not-known")];
    case "choice":
      return field.options;
    case "rating":
      return scaleWords(field.axis);
    default:
      return undefined;
  }
};
