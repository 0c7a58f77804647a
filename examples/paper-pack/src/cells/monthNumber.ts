import { monthNames } from "@home-visits/core";

/** The number of a month, 1 to 12, from its English name or the first three letters of it; undefined for any other word. */
export function monthNumber(word: string): number | undefined {
  const small = word.toLowerCase().replace(/\.$/u, "");
  if (small === "sept") return 9;
  const found = monthNames.findIndex((name) => {
    const month = name.toLowerCase();
    return month === small || (small.length === 3 && month.startsWith(small));
  });
  return found < 0 ? undefined : found + 1;
}
