import type { AnswerOption, FormDocument } from "@home-visits/forms";
import { notRecorded } from "./answerText.js";
import type { SheetSetting } from "./sheetSetting.js";

/**
 * What has to be said in words where no square can be ticked: that a record has no answer, or the answer itself where it is none of
 * the options. Nothing that somebody wrote is left out.
 */
export function untickedAnswer(
  answer: FormDocument[string],
  options: readonly AnswerOption[],
  print: SheetSetting["print"],
): readonly string[] {
  if (answer === undefined || answer === "") return print === "record" ? [notRecorded] : [];
  const ticked = typeof answer === "object" || options.some((option) => option.const === answer);
  return ticked ? [] : [String(answer)];
}
