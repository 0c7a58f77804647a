import { answerOptions, type FlatField, type Wording } from "@home-visits/forms";
import { instantFromTyped } from "../fields/instantFromTyped.js";

const nothing = /^[ \t\r\n]*$/u;
const lineBreaks = /\r\n|[\r\n]/gu;

/**
 * What a field's text is as an answer: a rating a number, a choice its stored word whether the viewer wrote that or the words on
 * the list, a date and clock time an instant. A line break that somebody typed in an answer of one line is a space.
 * @returns undefined where nothing was filled in
 */
export function answerFromText(field: FlatField, text: string, wording: Wording): string | number | undefined {
  if (nothing.test(text)) return undefined;
  const options = answerOptions(field, wording);
  if (options !== undefined) {
    const chosen =
      options.find((option) => String(option.const) === text) ?? options.find(({ title }) => title === text);
    return chosen?.const ?? text;
  }
  if (field.type === "longText" || field.type === "address") return text;
  const line = text.replaceAll(lineBreaks, " ");
  return field.type === "instant" ? instantFromTyped(line) : line;
}
