import type { RiskMatrix } from "@home-visits/core";
import { answerOptions, english, type FlatField, type FormRow } from "@home-visits/forms";
import { scoreOf } from "./scoreOf.js";

/** What stands where an answer is missing. Missing is never No, and never nothing. */
export const notRecorded = "Not recorded";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/**
 * An answer in words: the chosen option, a date with its month's name, an instant as the clock time that was written.
 * @returns undefined where nothing was answered
 */
export function answerText(field: FlatField, answers: FormRow, matrix: RiskMatrix): string | undefined {
  if (field.type === "band") return bandText(field.from, answers, matrix);
  const answer = answers[field.id];
  if (answer === undefined || answer === "") return undefined;
  const option = answerOptions(field, english)?.find((each) => each.const === answer);
  if (field.type === "rating") return String(answer);
  if (option !== undefined) return option.title;
  if (field.type === "date") return dateText(String(answer));
  if (field.type === "instant") return instantText(String(answer));
  return String(answer);
}

/** `2026-06-09` as `9 June 2026`; anything else as it is. */
export function dateText(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  const name = months[Number(month) - 1];
  return name === undefined ? date : `${Number(day)} ${name} ${year}`;
}

/** `2026-06-09T14:30:00+01:00` as `9 June 2026, 14:30`: the clock that the writer saw, wherever the machine stands. */
export function instantText(instant: string): string {
  const [, date, time] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(instant) ?? [];
  return date === undefined || time === undefined ? instant : `${dateText(date)}, ${time}`;
}

/** Letter, word and score of a rating, so that a band can be told without its colour. */
function bandText(from: readonly [string, string], answers: FormRow, matrix: RiskMatrix): string | undefined {
  const scored = scoreOf(from, answers, matrix);
  if (scored === undefined) return undefined;
  const letters = scored.band.label.split(" ").map((word) => word.charAt(0));
  return [letters.join(""), scored.band.label, scored.score].join("\n");
}
