import type { AnswerOption, FormDocument } from "@home-visits/forms";
import { notRecorded } from "./notRecorded.js";
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
  const given = (typeof answer === "object" ? answer : [answer]).filter((each) => each !== undefined && each !== "");
  if (given.length === 0) return print === "record" ? [notRecorded] : [];
  return given.flatMap((each) =>
    typeof each === "object" || options.some((option) => option.const === each) ? [] : [String(each)],
  );
}
