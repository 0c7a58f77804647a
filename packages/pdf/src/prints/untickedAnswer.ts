import type { AnswerOption, FormDocument, Wording } from "@home-visits/forms";
import { notRecorded } from "./notRecorded.js";
import type { SheetSetting } from "./sheetSetting.js";

/** How the print is filled, and in which language. */
type Setting = Pick<SheetSetting, "print"> & Partial<Pick<SheetSetting, "unanswered">> & { readonly wording: Wording };

/**
 * What has to be said in words where no square can be ticked: that a record has no answer, or the answer itself where it is none of
 * the options. Nothing that somebody wrote is left out.
 */
export function untickedAnswer(
  answer: FormDocument[string],
  options: readonly AnswerOption[],
  { print, unanswered = "words", wording }: Setting,
): readonly string[] {
  const given = (typeof answer === "object" ? answer : [answer]).filter((each) => each !== undefined && each !== "");
  if (given.length === 0) return print === "record" && unanswered === "words" ? [notRecorded(wording)] : [];
  return given.flatMap((each) =>
    typeof each === "object" || options.some((option) => option.const === each) ? [] : [String(each)],
  );
}
