import { answerOptions, english, type FlatField } from "@home-visits/forms";
import { controlBase } from "../fields/controlBase.js";
import type { AnswerOwner } from "../fields/answerOwner.js";
import { optionFrom } from "./list.js";
import { isNothing } from "./isNothing.js";
import type { PrintedType } from "./printedType.js";

/** Several answers: a square for each, every one a field of its own, named after the question and the answer. */
export const ticks: PrintedType = {
  squares: true,
  controls: (field, owner, { wording }) => {
    const { name, question, row } = controlBase(field, owner);
    return (answerOptions(field, wording) ?? []).map(({ const: option, title }) => ({
      kind: "check",
      name: `${name}/${option}`,
      question: `${question}: ${title}`,
      state: String(option),
      value: isTicked(field, owner, option) ? String(option) : undefined,
      ...(row === undefined ? {} : { row }),
    }));
  },
  names: (field) => (answerOptions(field, english) ?? []).map((option) => `/${option.const}`),
  read: (field, texts, { wording }) => {
    const ticked = texts.filter((text) => !isNothing(text)).map((text) => String(optionFrom(field, text, wording)));
    return ticked.length === 0 ? undefined : ticked;
  },
};

function isTicked({ id }: FlatField, { answers }: AnswerOwner, option: string | number): boolean {
  const answer = answers[id];
  return typeof answer === "object" && answer.includes(String(option));
}
