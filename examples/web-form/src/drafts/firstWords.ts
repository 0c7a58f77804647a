import { isBlank } from "@home-visits/core";

/** The most characters of a draft that its line in the list shows. */
const LONGEST = 40;

/** The first thing that was written on a draft, in order to tell two drafts of a form apart. */
export function firstWords(answers: Readonly<Record<string, unknown>>): string {
  const isWritten = (answer: unknown): answer is string => typeof answer === "string" && !isBlank(answer);
  const first = Object.values(answers).find(isWritten) ?? "";
  const [line = ""] = first.split("\n");
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
