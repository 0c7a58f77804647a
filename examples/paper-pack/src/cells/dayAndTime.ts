import { typedDay, typedTime } from "@home-visits/forms";

const AFTER_DAY =
  /^(.{6,40}?)(?:,? (?:at )?|t)((?:[0-9]{1,2}(?:[:.h][0-9]{2})?(?::00)? ?(?:am|pm|a\.m\.|p\.m\.)?)|noon|[0-9]{4})$/iu;

/** A day and the clock time behind it, as somebody typed both in one cell: `10 June 2026 00:30`, `Tue 9 June 2026 at 2pm`. A time alone is none, nor is a day. */
export function dayAndTime(typed: string): { readonly day: string; readonly time: string } | undefined {
  const whole = typedDay(typed);
  const [, day, time] =
    typedTime(typed).ok || whole.ok || whole.code !== "date-unclear" ? [] : (AFTER_DAY.exec(typed) ?? []);
  return day === undefined || time === undefined ? undefined : { day, time };
}
