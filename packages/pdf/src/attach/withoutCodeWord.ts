import type { PackVisit } from "../pack/packAnswers.js";

/** A pack's visit without its code word: a word in an attached file is as good as printed. */
export function withoutCodeWord({ codeWord: _, ...entry }: PackVisit): PackVisit {
  return entry;
}
