import { seasonAt, wallTimeInstant } from "@home-visits/core/timers";
import { plainTyped, typedDay, type DayOrder } from "@home-visits/forms";
import { timeFromTyped } from "./timeFromTyped.js";

/** Longer than any date and time that somebody types. */
const longest = 100;

/** What may stand behind a time to say which clock it is by: letters such as BST, an offset such as +01:00 or GMT-2:30. */
const clockWord = /^(?:[a-z]{3,5}|z|(?:gmt|utc)?[+-]\d{1,2}(?::?\d{2})?)$/iu;

/**
 * A date and a clock time as people type them, as the instant that they are in a zone. A time that the clocks skip, and one that they repeat and
 * that does not say which of the two it is, as prints do, come back as a picker gives them, without an offset: the form says what is wrong with
 * each. Anything else comes back as it is, for the form to ask about.
 * @param text such as `9 June 2026, 14:30`
 * @param by the months of the form's language, the zone of the school, and how days such as 9/6/26 are meant where somebody said it
 */
export function instantFromTyped(
  text: string,
  by: { readonly months?: readonly string[]; readonly zone: string; readonly dates?: DayOrder | undefined },
): string {
  if (text.length > longest) return text;
  const words = plainTyped(text.replace(/(?<=\d)T(?=\d)/u, " ")).split(/[ ,،]+/u);
  const last = words.at(-1) ?? "";
  const said = clockWord.test(last) && timeFromTyped(last) === undefined ? last : undefined;
  if (said !== undefined) words.pop();
  const clock = words.splice(/^[ap]\.?m\.?$/iu.test(words.at(-1) ?? "") ? -2 : -1).join(" ");
  if (words.at(-1) === "at") words.pop();
  const day = typedDay(words.join(" "), { months: by.months ?? [], order: by.dates });
  const time = timeFromTyped(clock);
  if (!day.ok || time === undefined) return text;
  const wall = { date: day.value, time, zone: by.zone };
  const shown = [wallTimeInstant({ ...wall, which: "first" }), wallTimeInstant({ ...wall, which: "second" })];
  const instants = shown.flatMap((each) => (each.ok ? each.value : []));
  const meant = new Set(instants.filter((each) => said === undefined || isSaidBy(said, each, by.zone)));
  const [instant, ...others] = meant;
  if (instant !== undefined && others.length === 0) return instant;
  return said === undefined ? `${day.value}T${time}` : text;
}

/** Whether letters or an offset are those of the clock at an instant. */
function isSaidBy(said: string, instant: string, zone: string): boolean {
  const word = said.toUpperCase();
  if (word === seasonAt(Date.parse(instant), zone).toUpperCase()) return true;
  const [, sign = "", hours = "", minutes = "00"] = /([+-])(\d{1,2}):?(\d{2})?$/u.exec(word) ?? [];
  return `${sign}${hours.padStart(2, "0")}:${minutes}` === instant.slice(19);
}
