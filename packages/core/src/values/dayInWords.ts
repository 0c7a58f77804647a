import { checkArgument } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";
import { monthNames } from "./monthNames.js";

/**
 * A calendar date as people write it: `2026-06-09` is "9 June 2026". What is no date stays as it is.
 * @param months the names of the months in another language, January first
 * @param pattern where day, month and year stand in another language; without `{year}` the year is left out
 */
export function dayInWords(date: string, months = monthNames, pattern = "{day} {month} {year}"): string {
  checkArgument("dayInWords", "date", date, expected.text);
  checkArgument("dayInWords", "months", months, expected.list);
  checkArgument("dayInWords", "pattern", pattern, expected.text);
  const [, year = "", month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  const name = months[Number(month) - 1];
  if (name === undefined) return date;
  return pattern
    .replace("{day}", () => String(Number(day)))
    .replace("{month}", () => name)
    .replace("{year}", () => year);
}
