import type { FormField } from "./formField.js";

/** The most characters that an answer in words may have: 10,000 over several lines, 200 on one. */
export const longestText = (type: FormField["type"]): number =>
  type === "longText" || type === "address" ? 10_000 : 200;
