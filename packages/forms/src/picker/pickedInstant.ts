import type { Parsed } from "@home-visits/core";
import { wallTimeInstant } from "@home-visits/core/timers";
import { isAnswers } from "../document/tidy.js";

const PICKED = /^([0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9:.]{5,12})$/;
const SECONDS = /^(:[0-5][0-9]([.][0-9]{1,3})?)?$/;

/** What stands in the two or three controls of a picker: a date, a clock time, and which of two equal times is meant. */
export type Picked = { readonly date: string; readonly time: string; readonly which?: "first" | "second" };

const whichOf = (value: unknown): Pick<Picked, "which"> =>
  value === "first" || value === "second" ? { which: value } : {};

/**
 * What a picker handed back, as one text (`2026-06-09T14:30`, a browser's own picker) or as a date and a time apart; undefined for
 * anything else, such as an instant with its offset.
 */
export const readPicked = (answer: unknown): Picked | undefined => {
  if (typeof answer === "string") {
    const [, date, time] = PICKED.exec(answer) ?? [];
    return date === undefined || time === undefined ? undefined : { date, time };
  }
  if (!isAnswers(answer)) return undefined;
  const { date, time, which, ...others } = answer;
  if (typeof date !== "string" || typeof time !== "string" || Object.keys(others).length > 0) return undefined;
  return { date, time, ...whichOf(which) };
};

/** The instant that was picked, on the clock of a zone: one that the clocks skip or show twice is an issue, never a guess. */
export const pickedInstant = ({ date, time, which }: Picked, zone: string): Parsed<string> => {
  const seconds = time.slice(5);
  const minute = SECONDS.test(seconds) ? time.slice(0, 5) : time;
  const instant = wallTimeInstant({ date, time: minute, zone, ...(which ? { which } : {}) });
  if (!instant.ok || Number(seconds.slice(1) || 0) === 0) return instant;
  return { ok: true, value: `${instant.value.slice(0, 16)}${seconds}${instant.value.slice(19)}` };
};
