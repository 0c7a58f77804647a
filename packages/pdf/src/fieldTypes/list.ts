import { answerOptions, type FlatAnswer, type FlatField, type Wording } from "@home-visits/forms";
import { controlBase } from "../fields/controlBase.js";
import { isNothing } from "./isNothing.js";
import type { PrintedType } from "./printedType.js";

/** The option that a text is, whether a viewer wrote its stored word or the words on the list; any other text as it is. */
export function optionFrom(field: FlatField, text: string, wording: Wording): FlatAnswer | undefined {
  if (isNothing(text)) return undefined;
  const options = answerOptions(field, wording) ?? [];
  const chosen = options.find((option) => String(option.const) === text) ?? options.find(({ title }) => title === text);
  return chosen?.const ?? text;
}

/** One answer out of a list that opens; on paper, squares. */
export const list: PrintedType = {
  squares: true,
  controls: (field, owner, { wording }) => [
    { ...controlBase(field, owner), kind: "list", options: answerOptions(field, wording) ?? [] },
  ],
  names: () => [""],
  read: (field, [text = ""], { wording }) => optionFrom(field, text, wording),
};
