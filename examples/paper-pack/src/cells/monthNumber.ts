const months = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/** The number of a month, 1 to 12, from its English name or the first three letters of it; undefined for any other word. */
export function monthNumber(word: string): number | undefined {
  const small = word.toLowerCase().replace(/\.$/u, "");
  if (small === "sept") return 9;
  const found = months.findIndex((month) => month === small || (small.length === 3 && month.startsWith(small)));
  return found < 0 ? undefined : found + 1;
}

/** A day as people write it, such as "9 June 2026". */
export function dayInWords(date: string): string {
  const [year = "", month = "", day = ""] = date.split("-");
  const name = months[Number(month) - 1] ?? "";
  return `${Number(day)} ${name.charAt(0).toUpperCase()}${name.slice(1)} ${year}`;
}
