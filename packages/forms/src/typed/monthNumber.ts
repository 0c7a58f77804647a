import { monthNames } from "@home-visits/core";

/**
 * The number of a month, 1 to 12, from its name or the first three letters of the English one; undefined for any other word.
 * @param names the months of other languages, as they stand in a date, twelve for each
 */
export function monthNumber(word: string, names: readonly string[] = []): number | undefined {
  const small = word.toLowerCase().replace(/\.$/u, "");
  if (small === "sept") return 9;
  const among = (months: readonly string[], abbreviated: boolean): number =>
    months.findIndex((name) => {
      const month = name.normalize("NFKC").toLowerCase();
      return month === small || (abbreviated && small.length === 3 && month.startsWith(small));
    });
  const found = among(names, false);
  const month = found < 0 ? among(monthNames, true) : found;
  return month < 0 ? undefined : (month % 12) + 1;
}
