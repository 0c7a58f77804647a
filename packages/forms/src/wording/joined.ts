import type { Wording } from "./wording.js";

/** Texts joined with "and" or "or" in a language. A list of one is said without asking the platform, whose lists are slow to make. */
export const joined = (
  texts: readonly string[],
  join: "conjunction" | "disjunction",
  { language }: Wording,
): string => {
  const [only = ""] = texts;
  return texts.length < 2 ? only : new Intl.ListFormat(language, { type: join }).format(texts);
};
