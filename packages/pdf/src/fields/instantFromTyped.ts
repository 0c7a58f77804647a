import { instantsInLondon } from "@home-visits/core";
import { plainTyped, typedDay } from "@home-visits/forms";
import { timeFromTyped } from "./timeFromTyped.js";

/** Longer than any date and time that somebody types. */
const longest = 100;

/** The half of a night in which the clocks show an hour twice, as prints say it. */
const seasons: Readonly<Record<string, string>> = { BST: "+01:00", GMT: "+00:00" };

/**
 * A date and a clock time as people type them, as the instant that they are in London. A time that the clocks skip, one that they repeat
 * and that has no BST or GMT beside it, and anything else, comes back as it is, for the form to ask about.
 * @param text such as `9 June 2026, 14:30`
 * @param months those of the form's language
 */
export function instantFromTyped(text: string, months: readonly string[] = []): string {
  if (text.length > longest) return text;
  const words = plainTyped(text.replace(/(?<=\d)T(?=\d)/u, " ")).split(/[ ,،]+/u);
  const offset = seasons[words.at(-1)?.toUpperCase() ?? ""];
  if (offset !== undefined) words.pop();
  const clock = words.splice(/^[ap]\.?m\.?$/iu.test(words.at(-1) ?? "") ? -2 : -1).join(" ");
  if (words.at(-1) === "at") words.pop();
  const day = typedDay(words.join(" "), { months });
  const time = timeFromTyped(clock);
  if (!day.ok || time === undefined) return text;
  const instants = instantsInLondon(`${day.value}T${time}:00`).filter((each) => !offset || each.endsWith(offset));
  const [instant, other] = instants;
  return instant === undefined || other !== undefined ? text : instant;
}
