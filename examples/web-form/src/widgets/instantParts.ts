import { dateOf, dateParts, type DateParts } from "./dateParts.js";
import { timeText } from "./timeText.js";

/** A day and a time as four boxes hold them. `offset` is there where the clock shows the time twice and somebody said which. */
export type InstantParts = DateParts & { readonly time: string; readonly offset: string };

/** The boxes of an instant as a picker holds it. */
export function instantParts(value: unknown): InstantParts {
  const [date = "", clock = ""] = typeof value === "string" ? value.split("T") : [];
  const [, time = clock, offset = ""] = /^([0-9]{2}:[0-9]{2}(?::[0-9]{2})?)([+-][0-9]{2}:[0-9]{2})$/.exec(clock) ?? [];
  return { ...dateParts(date), time, offset };
}

/** What is stored for the boxes: `2026-06-09T14:02`, what there is of it so far, or nothing where all are empty. */
export function instantOf({ time, offset, ...date }: InstantParts): string | undefined {
  const [day, clock] = [dateOf(date), timeText(time)];
  if (day === undefined && clock === "") return undefined;
  return `${day ?? ""}T${clock}${offset}`;
}
