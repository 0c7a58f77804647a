import { checkArgument, expected } from "@home-visits/core";
import { plainTyped } from "./plainTyped.js";
import { askedBack, oneWay, type TypedReading } from "./TypedReading.js";

/** Why a time of day is asked back. */
export type TypedTimeCode = "time-could-be-two" | "time-lost-zero" | "time-does-not-exist" | "time-unclear";

/** Longer than any time that somebody types. */
const LONGEST = 40;
/** Hours that people write without am or pm and that a school may mean either way: 1:40 is 13:40 more often than not. */
const EITHER_HALF = { from: 1, until: 6 };

const WAYS = [
  /^([0-9]{1,2})[:.h]([0-9]{2})(?::00(?:\.0+)?)? ?(am|pm|a\.m\.|p\.m\.)?$/u,
  /^([0-9]{2})([0-9]{2})(?: ?(?:hrs|hours|h))?()$/u,
  /^([0-9]{1,2})([0-9]{2}) ?(am|pm|a\.m\.|p\.m\.)$/u,
  /^([0-9])([0-9]{2})()$/u,
  /^([0-9]{1,2})() ?(am|pm|a\.m\.|p\.m\.|o'clock)$/u,
] as const;

/**
 * A clock time as people type it, as `HH:MM`: `13:40`, `9.30`, `0930`, `1:40pm`, `9am`, `noon`. One that could be two, such as `1:40`, is
 * asked back with both.
 * @example typedTime("1.40 pm") // { ok: true, value: "13:40" }
 */
export function typedTime(typed: string): TypedReading<TypedTimeCode> {
  checkArgument("typedTime", "typed", typed, expected.text);
  if (typed.length > LONGEST) return askedBack("time-unclear");
  const text = plainTyped(typed).toLowerCase();
  if (/^(?:12 ?)?noon$|^midday$/u.test(text)) return oneWay("12:00");
  for (const way of WAYS) {
    const [, hour, minute, half = ""] = way.exec(text) ?? [];
    if (hour !== undefined) return onTheClock(Number(hour), Number(minute ?? "0"), half);
  }
  const lost = /^([0-9]{1,2})[.]([0-5])$/u.exec(text);
  if (lost !== null) return askedBack("time-lost-zero", [clock(Number(lost[1]), Number(lost[2]) * 10)]);
  return askedBack("time-unclear");
}

function onTheClock(hour: number, minute: number, half: string): TypedReading<TypedTimeCode> {
  if (minute > 59 || hour > 23) return askedBack("time-does-not-exist");
  if (!half.startsWith("a") && !half.startsWith("p")) return either(hour, minute);
  if (hour < 1 || hour > 12) return askedBack("time-does-not-exist");
  return oneWay(clock((hour % 12) + (half.startsWith("p") ? 12 : 0), minute));
}

/** A time without am or pm, which from one to six could be in the night or in the afternoon. */
const either = (hour: number, minute: number): TypedReading<TypedTimeCode> =>
  hour < EITHER_HALF.from || hour > EITHER_HALF.until
    ? oneWay(clock(hour, minute))
    : askedBack("time-could-be-two", [clock(hour, minute), clock(hour + 12, minute)]);

const clock = (hour: number, minute: number): string =>
  `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
